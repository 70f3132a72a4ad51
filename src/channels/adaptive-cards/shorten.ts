// Cuts what is too long and says how much was left out.
import type { Language, Text } from '../../core/text.ts';
import { texts } from './texts.ts';

/** How much of each thing may be shown. */
export interface Limits {
  readonly language: Language;
  /** UTF-16 units of one text. */
  readonly characters: number;
  /** Lines of a list, facts, rows and columns of a table, options of a choice. */
  readonly lines: number;
}

/** At most `limits.characters` of the text, never half a character, followed by "…" and the number left out. */
export const shorten = (text: string, limits: Limits): string => {
  if (text.length <= limits.characters) return text;
  const kept = text.slice(0, limits.characters).replace(/[\ud800-\udbff]$/, '');
  return `${kept}… (${texts.charactersLeftOut(text.length - kept.length)[limits.language]})`;
};

/** The first lines, and the words that say how many more there were. */
export const firstOf = <T>(
  all: readonly T[],
  limits: Limits,
  leftOut: (count: number) => Text,
): { readonly shown: readonly T[]; readonly note: string | undefined } =>
  all.length <= limits.lines
    ? { shown: all, note: undefined }
    : { shown: all.slice(0, limits.lines), note: `… ${leftOut(all.length - limits.lines)[limits.language]}` };
