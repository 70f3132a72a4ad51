// English texts get the Danish words for theirs, Danish texts get none.
import { expect, test } from 'vitest';
import { readGlossary } from './glossary.ts';

const glossary = readGlossary(
  '{"supplier": "leverandør, udbyder", "approve": "godkende", "take": "tage"}',
  'english.json',
);

test.each([
  ['who approves our suppliers?', ['godkende', 'leverandor', 'udbyder']],
  ['must the supplier be approved by the supplier', ['leverandor', 'udbyder', 'godkende']],
  ['hvem er supplier for det system', []],
  ['hvem godkender leverandører', []],
  ['supplier', []],
])('%s', (text, expected) => {
  expect(glossary(text)).toEqual(expected);
});

test.each(['{', '["a"]', '{"a": 1}'])('a file that is none is named: %s', (source) => {
  expect(() => readGlossary(source, 'data/language/english.json')).toThrow('data/language/english.json:1');
});
