// What a question about courses is about: which of them, and whether oneself or one's team.
import type { Language } from '../../core/text.ts';
import type { Duty } from '../../directory/profile.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const team = /^(team|medarbejder|ansatte|kolleg|afdeling|personale|staff|employee|colleague|department)/u;
/** Asks about others only where the asker is not in the sentence. */
const others = new Set(['hvem', 'who']);
/** By language: `i` is a preposition in Danish. */
const oneself: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(['jeg', 'mig']),
  en: new Set(['i', 'me']),
};

export const asksAboutTeam = (text: string, language: Language): boolean => {
  const words = wordsOf(text);
  if (words.some((word) => team.test(word))) return true;
  return words.some((word) => others.has(word)) && !words.some((word) => oneself[language].has(word));
};

/** Shorter words, such as `it` and `og`, tell no course from another. */
const shortestWord = 3;

/** The courses that a text names by a word that only they have, else all of them. */
export const askedDuties = (text: string, duties: readonly Duty[]): readonly Duty[] => {
  const names = duties.map(({ course }) => new Set(wordsOf(`${course.da} ${course.en}`)));
  const words = wordsOf(text);
  const named = duties.filter((_, at) =>
    [...(names[at] ?? [])].some(
      (word) =>
        word.length >= shortestWord &&
        names.every((other, place) => place === at || !other.has(word)) &&
        words.some((said) => said.startsWith(word)),
    ),
  );
  return named.length > 0 ? named : duties;
};
