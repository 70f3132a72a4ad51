// What a reader makes of a file: the policy's blocks, and what somebody should look at again.
import type { Block } from '../policy/blocks.ts';

export interface Draft {
  readonly blocks: readonly Block[];
  /** The title where the file names one apart from its text. */
  readonly title?: string;
  /** One line each: what was guessed, and what was left out and why. */
  readonly notes: readonly string[];
}

const longestExcerpt = 70;

export const excerpt = (text: string): string =>
  text.length <= longestExcerpt ? `"${text}"` : `"${text.slice(0, longestExcerpt).trimEnd()}…"`;
