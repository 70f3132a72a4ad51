// The commands with a language model that is set up by the environment, as an operator would.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askCommand } from '../../src/commands/ask.ts';
import type { Command } from '../../src/commands/command.ts';
import { evalCommand } from '../../src/commands/eval.ts';
import { expandQuestionsCommand } from '../../src/commands/expand-questions.ts';
import { shippedData } from '../../src/config.ts';
import { type Answering, byTask, fails, gives, startEndpoint, type TestEndpoint } from './endpoint.ts';

let endpoint: TestEndpoint;
let dir: string;
let said: string[];
beforeEach(async () => {
  endpoint = await startEndpoint();
  vi.stubEnv('OPENAI_MODEL', 'gpt-test');
  vi.stubEnv('OPENAI_BASE_URL', endpoint.url);
  vi.stubEnv('LOG_LEVEL', 'silent');
  dir = mkdtempSync(join(tmpdir(), 'vogter-model-'));
  said = [];
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await endpoint.close();
});

const run = async (command: Command, ...words: readonly string[]): Promise<number> => {
  const write = (text: string) => said.push(text);
  return command.run(words, { out: write, err: write });
};

/** The passage of Glostrup's policy that holds these words, by its number on the wire. */
const numberOf = (asked: { readonly input: Record<string, unknown> }, words: string): number => {
  const passages = asked.input['passages'];
  const found = Array.isArray(passages) ? passages.find(({ text }) => String(text).includes(words)) : undefined;
  return Number(found?.number);
};
const straks = 'skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed';
const chooses: Answering = (asked, response) => gives({ numbers: [numberOf(asked, straks)] })(asked, response);
const words: Answering = (asked, response) =>
  gives({
    sentences: [
      {
        text: 'Du skal straks sige det til din leder og GDPR-enheden.',
        quotes: [{ passage: numberOf(asked, straks), quote: straks }],
      },
    ],
  })(asked, response);

describe('vogter ask', () => {
  const ask = () => run(askCommand, 'hvem skal have besked når noget går galt?', '--municipality', 'glostrup');

  test('shows the checked words, says whose they are, and quotes the policy below', async () => {
    endpoint.answerWith(byTask({ 're-rank': chooses, answer: words }));
    expect(await ask()).toBe(0);
    const lines = said.join('\n').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Det siger politikken',
      'Du skal straks sige det til din leder og GDPR-enheden. [1]',
      'Formuleret af en sprogmodel; citaterne er kontrolleret.',
    ]);
    expect(lines[3]).toContain(straks);
  });

  test('says the same as without a model when it is down', async () => {
    endpoint.answerWith(fails(500));
    await ask();
    const down = said;
    vi.stubEnv('OPENAI_MODEL', undefined);
    said = [];
    await ask();
    expect(down).toEqual(said);
    expect(said.join('\n')).toContain(straks);
  });
});

test('vogter eval --llm writes what the model chose, and not asked to, sends nothing', async () => {
  endpoint.answerWith(byTask({ 're-rank': chooses, answer: words }));
  const [input, output] = [join(dir, 'in.jsonl'), join(dir, 'out.jsonl')];
  writeFileSync(input, '{"id":"1","org":"glostrup","question":"printeren er gået i stykker"}\n');
  const evaluate = (...more: readonly string[]) =>
    run(evalCommand, '--task', 'policy', '--in', input, '--out', output, ...more);
  await evaluate();
  expect(endpoint.asked).toEqual([]);
  await evaluate('--llm');
  expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({
    id: '1',
    abstained: false,
    passages: [{ quote: expect.stringContaining(straks), section: 'Sikkerhedsbrud' }],
  });
});

describe('vogter expand-questions', () => {
  const passages = [
    'Brud meldes straks til nærmeste leder.',
    'Adgangskoder er personlige.',
    'Ledere godkender adgang.',
  ];
  const questions = [
    'hvem siger jeg det til',
    'skal min chef vide det',
    'who do I tell',
    'må jeg vente',
    'hvornår siger man det',
  ];
  const draft = () => join(dir, 'proevekoebing', 'questions.draft.jsonl');
  const expand = () => run(expandQuestionsCommand, '--municipality', 'proevekoebing', '--data', dir);
  const drafted = () =>
    readFileSync(draft(), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  beforeEach(() => {
    mkdirSync(join(dir, 'proevekoebing'));
    const body = passages.join('\n\n');
    writeFileSync(
      join(dir, 'proevekoebing', 'policy.md'),
      `---\nmunicipality: Prøvekøbing Kommune\ntitle: P\n---\n\n## Regler\n\n${body}\n`,
    );
  });

  test('drafts questions passage by passage, each beside the policy’s own words', async () => {
    endpoint.answerWith(gives({ questions: [...questions, ' ', questions[0], 'x'.repeat(500)] }));
    expect(await expand()).toBe(0);
    expect(drafted()).toEqual(passages.map((passage) => ({ section: 'Regler', passage, questions })));
    expect(endpoint.asked[0]?.input).toEqual({
      municipality: 'Prøvekøbing Kommune',
      section: 'Regler',
      leadIn: [],
      passage: passages[0],
    });
  });

  test('goes on where it stopped, and asks for nothing twice', async () => {
    endpoint.answerWith(gives({ questions }), fails(403), gives({ questions: ['for', 'få'] }));
    expect(await expand()).toBe(1);
    expect(drafted()).toHaveLength(1);
    endpoint.answerWith(gives({ questions }));
    const before = endpoint.asked.length;
    expect(await expand()).toBe(0);
    expect(endpoint.asked.slice(before).map(({ input }) => input['passage'])).toEqual(passages.slice(1));
    expect(drafted().map(({ passage }) => passage)).toEqual(passages);
  });

  test('says what to set where there is no model', async () => {
    vi.stubEnv('OPENAI_MODEL', undefined);
    await expect(expand()).rejects.toMatchObject({
      code: 'config.missing',
      message: expect.stringContaining('OPENAI_MODEL'),
    });
  });

  test('its draft is used by nothing', async () => {
    cpSync(join(shippedData, 'municipalities/glostrup/policy.md'), join(dir, 'proevekoebing/policy.md'), {
      force: true,
    });
    const [input, output] = [join(dir, 'in.jsonl'), join(dir, 'out.jsonl')];
    writeFileSync(input, '{"id":"1","org":"proevekoebing","question":"hvem siger jeg det til"}\n');
    const evaluate = async () => {
      await run(evalCommand, '--task', 'policy', '--in', input, '--out', output, '--data', dir);
      return readFileSync(output, 'utf8');
    };
    const before = await evaluate();
    writeFileSync(draft(), 'not even JSON');
    expect(await evaluate()).toBe(before);
  });
});
