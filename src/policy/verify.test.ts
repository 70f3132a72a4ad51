import { expect, test } from 'vitest';
import { parsePolicy } from './parse.ts';
import { isCitable, isVerbatim } from './verify.ts';

const policy = parsePolicy(
  '---\nmunicipality: P\ntitle: T\n---\n\n## A\n\nAlle **medarbejdere**\nskal melde brud.\n\n- Straks\n- Skriftligt\n',
  'policy.md',
);

test('white space and markup may differ', () => {
  expect(isVerbatim(policy, 'Alle medarbejdere skal melde brud.')).toBe(true);
  expect(isVerbatim(policy, ' Straks\n Skriftligt ')).toBe(true);
});

test.each(['Alle medarbejder skal melde brud.', 'alle medarbejdere', 'skal melde brud!', 'Skriftligt Straks', ' ', ''])(
  'a letter, a mark or the order may not: "%s"',
  (quote) => {
    expect(isVerbatim(policy, quote)).toBe(false);
  },
);

test('a quote longer than people read is no citation', () => {
  const long = 'ord '.repeat(120).trim();
  const verbose = parsePolicy(`---\nmunicipality: P\ntitle: T\n---\n\n${long}\n`, 'policy.md');
  expect(isVerbatim(verbose, long)).toBe(true);
  expect(isCitable(verbose, long)).toBe(false);
});
