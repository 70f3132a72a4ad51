// The language data is whole, and a broken file is refused with its name and line.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasCode } from '../core/errors.ts';
import { readCorpus } from './classifier/utterances.ts';
import { loadLanguage } from './load.ts';

let dataDir = '';

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'vogter-language-'));
  cpSync('data/language', join(dataDir, 'language'), { recursive: true });
});

afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

const failure = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

const expectRefusal = (work: () => unknown, where: RegExp): void => {
  const error = failure(work);
  expect(hasCode(error, 'data.invalid')).toBe(true);
  expect(String(error)).toMatch(where);
};

describe('loading', () => {
  it('takes the data as it is', () => {
    expect(failure(() => loadLanguage(dataDir))).toBeUndefined();
  });

  it.each([
    ['a line is no JSON', 'concepts.jsonl', '{"concept":"a","words":["b"]}\n{"concept":', /concepts\.jsonl, line 2/],
    ['a field is missing', 'concepts.jsonl', '\n\n{"concept":"a"}', /concepts\.jsonl, line 3: words/],
    ['a word has no letters', 'concepts.jsonl', '{"concept":"a","words":["*"]}', /line 1: words\.0/],
    [
      'the model is of another make',
      'model.jsonl',
      '{"labels":["a"],"step":1,"temperature":1,"bias":[0],"weights":"AAAA","words":"a"}',
      /model\.jsonl, line 1.*train/s,
    ],
    ['the model is empty', 'model.jsonl', '', /model\.jsonl/],
  ])('refuses it when %s', (_, file, text, where) => {
    writeFileSync(join(dataDir, 'language', file), text);
    expectRefusal(() => loadLanguage(dataDir), where);
  });

  it('refuses it when a file is gone', () => {
    rmSync(join(dataDir, 'language', 'concepts.jsonl'));
    expectRefusal(() => loadLanguage(dataDir), /concepts\.jsonl cannot be read/);
  });
});

describe('the utterances', () => {
  it.each([
    [
      'a report has no category',
      '{"text":"min pc er væk","intent":"report_incident"}',
      /help\.jsonl, line 1: category/,
    ],
    [
      'a question has one',
      '{"text":"hvad kan du","intent":"help","category":"other"}',
      /help\.jsonl, line 1: category/,
    ],
    ['the intent is unknown', '{"text":"hej","intent":"greet"}', /help\.jsonl, line 1: intent/],
  ])('are refused when %s', (_, line, where) => {
    writeFileSync(join(dataDir, 'language', 'utterances', 'help.jsonl'), line);
    expectRefusal(() => readCorpus(dataDir), where);
  });

  it('ask only for fillers that exist, and always become the same sentences', () => {
    const { utterances, expand } = readCorpus(dataDir);
    const sentences = utterances.flatMap(({ text }) => expand(text));
    expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([]);
    expect(utterances.flatMap(({ text }) => expand(text))).toEqual(sentences);
  });

  it('stand once each, so that none is both learnt from and kept out', () => {
    const texts = readCorpus(dataDir).utterances.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
});
