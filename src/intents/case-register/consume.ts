// Reading a request by taking out of it what is understood: what is left over at the end was not.
import { fold } from '../../language/text/fold.ts';

/** Folded words with one space between, and one at either end. */
export type Rest = string;

export const restOf = (text: string): Rest => ` ${fold(text)} `.replaceAll(/[^a-z0-9]+/gu, ' ');

/** The words of a pattern written in ordinary Danish or English, as they stand in a rest; whole words only. */
export const words = (pattern: string): RegExp => new RegExp(`(?<= )(?:${fold(pattern)})(?= )`, 'gu');

export interface Taken {
  readonly rest: Rest;
  /** Whether it was there at all. */
  readonly found: boolean;
}

export const take = (rest: Rest, pattern: RegExp): Taken => {
  const left = rest.replaceAll(pattern, '');
  return { rest: left.replaceAll(/ {2,}/gu, ' '), found: left !== rest };
};

export const isEmpty = (rest: Rest): boolean => rest.trim() === '';

export const wordsIn = (rest: Rest): readonly string[] => rest.trim().split(' ').filter(Boolean);
