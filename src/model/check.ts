// The gate for what a model phrased: a sentence passes only with quotes that stand in the policy and say no less than it.
import type { Language } from '../core/text.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { collapse } from '../policy/plain.ts';
import { sentencesOf } from '../policy/sentences.ts';
import { isVerbatim } from '../policy/verify.ts';
import type { Numbered } from './passages.ts';
import { isLimiting, numbersIn } from './wording.ts';

export interface Quoted {
  readonly passage: number;
  readonly quote: string;
}
export interface Sentence {
  readonly text: string;
  readonly quotes: readonly Quoted[];
}

const longestSentence = 300;
/** A word or two stand in any policy and prove nothing. */
const fewestWords = 3;

/** Addresses, markup and brackets: nothing an answer needs, and everything a planted text would want. */
const foreign = /https?:|www\.|[@<>[\]{}|`*\\_#\n]/i;

/** The quote with the rest of the sentences it was taken from, so that nothing is cut off in front of a "not". */
const around = (passage: Numbered, quote: string): string => {
  const text = collapse(passage.text);
  const from = text.indexOf(quote);
  let start = 0;
  const touched = sentencesOf(text).filter((sentence) => {
    const at = text.indexOf(sentence, start);
    start = at + sentence.length;
    return at < from + quote.length && start > from;
  });
  return touched.join(' ');
};

/** What the quote stands for, or undefined when it does not stand in that passage of this policy. */
const supportOf = (
  policy: PolicyDocument,
  passages: readonly Numbered[],
  { passage: number, quote }: Quoted,
): string | undefined => {
  const passage = passages.find((one) => one.number === number);
  const wanted = collapse(quote);
  if (!passage || !collapse(passage.text).includes(wanted) || !isVerbatim(policy, wanted)) return undefined;
  const isWhole = wanted === collapse(passage.text);
  if (!isWhole && wanted.split(' ').length < fewestWords) return undefined;
  return [...(passage.leadIn ?? []), around(passage, wanted)].join(' ');
};

export const isSupported = (
  policy: PolicyDocument,
  passages: readonly Numbered[],
  { text, quotes }: Sentence,
  language: Language,
): boolean => {
  if (text.trim() === '' || text.length > longestSentence || foreign.test(text) || quotes.length === 0) return false;
  const supports = quotes.map((quoted) => supportOf(policy, passages, quoted));
  if (supports.includes(undefined)) return false;
  const support = supports.join(' ');
  const stated = numbersIn(support, 'da');
  const invented = [...numbersIn(text, language)].some((number) => !stated.has(number));
  return !invented && isLimiting(text) === isLimiting(support);
};
