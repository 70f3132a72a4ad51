// What the classifier sees of a text: words, word pairs, pieces of words, concepts and the shape of the message.
import type { FindConcepts } from '../text/concepts.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { hashStep, hashText } from './hash.ts';

/** Features share this many weights: each is hashed to one of them. A power of two. */
export const bins = 1 << 14;

/** Which weights a text touches, and how strongly. An index may occur more than once. */
export interface Features {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

export type Featurise = (text: string) => Features;

/** The first message of a conversation says what it wants early; what follows is truncated here. */
const longest = 1_000;

/** How much each kind weighs against the others; settled by cross-validation on the utterances. */
const strength = { words: 1, pairs: 0.7, pieces: 1, concepts: 1.2, conceptPairs: 0.8, shape: 0.4 };

const caseNumber = /\p{L}{2,4}[- ]?\d{3,}|\d{4}-\d{3,}/u;

const pieces = (tokens: readonly Token[]): number[] => {
  const found: number[] = [];
  for (const { word } of tokens) {
    const padded = `<${word}>`;
    for (let from = 0; from < padded.length; from += 1) {
      let hash = hashText('piece:');
      for (let size = 1; size <= 5 && from + size <= padded.length; size += 1) {
        hash = hashStep(hash, padded.charCodeAt(from + size - 1));
        if (size >= 3) found.push(hash);
      }
    }
  }
  return found;
};

const shape = (text: string, tokens: readonly Token[]): string[] => [
  `first ${tokens[0]?.word ?? ''}`,
  `first two ${tokens[0]?.word ?? ''} ${tokens[1]?.word ?? ''}`,
  `length ${Math.min(4, Math.ceil(tokens.length / 4))}`,
  ...(text.includes('?') ? ['asks'] : []),
  ...(caseNumber.test(text) ? ['case number'] : []),
];

const conceptPairs = (concepts: readonly string[]): string[] =>
  concepts.flatMap((one, i) => concepts.slice(i + 1).map((other) => `${one} & ${other}`));

export const createFeaturise =
  (findConcepts: FindConcepts): Featurise =>
  (whole) => {
    const text = whole.slice(0, longest);
    const tokens = tokenise(text);
    const words = tokens.map((token) => token.word);
    const concepts = [...new Set(findConcepts(tokens).map((mention) => mention.concept))].sort();
    const indexes: number[] = [];
    const values: number[] = [];
    const add = (hashes: readonly number[], weight: number): void => {
      const value = weight / Math.sqrt(Math.max(1, hashes.length));
      for (const hash of hashes) {
        indexes.push((hash ^ (hash >>> 15)) & (bins - 1));
        values.push(value);
      }
    };
    const named = (kind: string, names: readonly string[]): number[] =>
      names.map((name) => hashText(`${kind}:${name}`));
    add(named('word', words), strength.words);
    add(
      named(
        'pair',
        words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`),
      ),
      strength.pairs,
    );
    add(pieces(tokens), strength.pieces);
    add(named('concept', concepts), strength.concepts);
    add(named('concepts', conceptPairs(concepts)), strength.conceptPairs);
    add(named('shape', shape(text, tokens)), strength.shape);
    return { indexes, values };
  };
