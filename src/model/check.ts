// The gate for what a model phrased: a sentence passes only with quotes that stand in the policy and say no less than it.
import type { Language } from '../core/text.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { collapse } from '../policy/plain.ts';
import { sentencesOf } from '../policy/sentences.ts';
import { isVerbatim } from '../policy/verify.ts';
import { bears, type Unit } from './bears.ts';
import type { Numbered } from './passages.ts';
import { isLimiting } from './wording.ts';

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

/** The sentences a quote was taken from, whole, so that nothing is cut off in front of a "not". */
const around = (passage: Numbered, quote: string): readonly string[] => {
  const text = collapse(passage.text);
  const from = text.indexOf(quote);
  let start = 0;
  return sentencesOf(text).filter((sentence) => {
    const at = text.indexOf(sentence, start);
    start = at + sentence.length;
    return at < from + quote.length && start > from;
  });
};

/** The sentences that the quote stands for, or undefined when it does not stand in that passage of this policy. */
const supportOf = (
  policy: PolicyDocument,
  passages: readonly Numbered[],
  { passage: number, quote }: Quoted,
): readonly Unit[] | undefined => {
  const passage = passages.find((one) => one.number === number);
  const wanted = collapse(quote);
  if (!passage || !collapse(passage.text).includes(wanted) || !isVerbatim(policy, wanted)) return undefined;
  const isWhole = wanted === collapse(passage.text);
  if (!isWhole && wanted.split(' ').length < fewestWords) return undefined;
  const leadIn = passage.leadIn ?? [];
  return around(passage, wanted).map((own) => ({ text: [...leadIn, own].join(' '), own }));
};

/** "Nej" is said of what is limited, "ja" of what is not. */
const answersWith = (text: string): { readonly rest: string; readonly fits: boolean } => {
  const { word, rest = '' } = /^\s*(?<word>ja|nej|yes|no)[,.:!]\s*(?<rest>.*)$/isu.exec(text)?.groups ?? {};
  if (word === undefined) return { rest: text, fits: true };
  return { rest, fits: /^(?:nej|no)$/i.test(word) === isLimiting(rest) };
};

/** What is said in one breath of several sentences must be borne piece by piece. */
const pieces = (text: string): readonly string[] => text.split(/[,;]\s+(?:og|samt|and)\s+|;\s+/u);

export const isSupported = (
  policy: PolicyDocument,
  passages: readonly Numbered[],
  { text, quotes }: Sentence,
  language: Language,
): boolean => {
  if (text.trim() === '' || text.length > longestSentence || foreign.test(text) || quotes.length === 0) return false;
  const supports = quotes.map((quoted) => supportOf(policy, passages, quoted));
  const units = supports.flatMap((support) => support ?? []);
  if (supports.includes(undefined)) return false;
  const { rest, fits } = answersWith(text);
  const borne = (piece: string): boolean => units.some((unit) => bears(unit, piece, language));
  return fits && (borne(rest) || (pieces(rest).length > 1 && pieces(rest).every(borne)));
};
