// Typed answers to yes-or-no questions.
import { expect, it } from 'vitest';
import { parseYesNo } from './yes-no.ts';

it.each([
  ['ja', 'yes'],
  ['Ja, desværre', 'yes'],
  ['jo det er den', 'yes'],
  ['yes', 'yes'],
  ['jep', 'yes'],
  ['det tror jeg', 'yes'],
  ['nej', 'no'],
  ['Nej det tror jeg ikke', 'no'],
  ['nope', 'no'],
  ['ikke endnu', 'no'],
  ['det er den ikke', 'no'],
  ['ved ikke', 'unknown'],
  ['det ved jeg ikke', 'unknown'],
  ['aner det ikke', 'unknown'],
  ['not sure', 'unknown'],
  ['?', 'unknown'],
  ['den lå i toget', null],
  ['', null],
])('%s is %s', (answer, meaning) => {
  expect(parseYesNo(answer)).toBe(meaning);
});
