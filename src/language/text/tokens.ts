// Words of a text, folded, with where they stand in it.
import { fold } from './fold.ts';

export interface Token {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

export const tokenise = (text: string): readonly Token[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
