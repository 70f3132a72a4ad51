// Words that mean the same, found in a text: the list of data/language/concepts.jsonl at work.
import { fold } from './fold.ts';
import type { Token } from './tokens.ts';
import { createTrie } from './trie.ts';

/** `words` are whole words or phrases; a star at either end leaves that end open: `stjål*`, `*mobil`. */
export interface Concept {
  readonly concept: string;
  readonly words: readonly string[];
}

export interface Mention {
  readonly concept: string;
  /** Indexes of the first and the last token. */
  readonly first: number;
  readonly last: number;
}

export type FindConcepts = (tokens: readonly Token[]) => readonly Mention[];

const asPattern = (word: string): string => {
  const phrase = fold(word.replaceAll('*', ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${word.startsWith('*') ? '' : ' '}${phrase.join(' ')}${word.endsWith('*') ? '' : ' '}`;
};

export const createFindConcepts = (concepts: readonly Concept[]): FindConcepts => {
  const find = createTrie(
    concepts.flatMap(({ concept, words }) => words.map((word) => [asPattern(word), concept] as const)),
  );
  return (tokens) => {
    const line = ` ${tokens.map((token) => token.word).join(' ')} `;
    const tokenAt: number[] = [];
    tokens.forEach((token, index) => {
      for (let i = 0; i <= token.word.length; i += 1) tokenAt.push(index);
    });
    // tokenAt has no entry for the leading space: position p in the line is entry p - 1.
    const at = (position: number): number => tokenAt[Math.max(0, position - 1)] ?? tokens.length - 1;
    return find(line).map(({ value, start, end }) => {
      const from = line.charAt(start) === ' ' ? start + 1 : start;
      const to = line.charAt(end - 1) === ' ' ? end - 2 : end - 1;
      return { concept: value, first: at(from), last: at(to) };
    });
  };
};
