// The words that people are known to write: where a text has none of them, nothing can be made of it.
import { tokenise } from '../text/tokens.ts';
import type { Corpus } from './examples.ts';

const letter = /\p{L}/u;

/** Sorted, so that the same utterances give the same list. */
export const vocabularyOf = ({ utterances, expand }: Pick<Corpus, 'utterances' | 'expand'>): readonly string[] => {
  const sentences = utterances.flatMap(({ text }) => expand(text));
  const words = sentences.flatMap((sentence) => tokenise(sentence).map(({ word }) => word));
  return [...new Set(words)].filter((word) => letter.test(word)).sort();
};
