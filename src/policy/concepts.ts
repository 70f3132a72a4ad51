// Words that mean about the same, so that a question and a policy meet though they share no word.
import { parse } from 'yaml';
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import { stemOf, wordsOf } from './words.ts';

/** The concepts that a text speaks of, for each of its stems those that the stem stands for or begins. */
export type ConceptFinder = (stems: readonly string[]) => readonly (readonly string[])[];

const schema = z.record(z.string(), z.string());
const longestPhrase = 4;
/** Compounds are opened only where both they and the part are long enough not to meet by chance. */
const shortestCompound = 9;
const shortestPart = 5;

const readGroups = (source: string, file: string): Readonly<Record<string, string>> => {
  try {
    return schema.parse(parse(source));
  } catch (cause) {
    const at = z.object({ linePos: z.array(z.object({ line: z.number() })).min(1) }).safeParse(cause);
    const line = at.data?.linePos[0]?.line ?? 1;
    throw new VogterError('data.invalid', `${file}:${line}: write each concept as "name: term, term, term"`, { cause });
  }
};

/** @param source YAML, `name: term, term`; @param file named in errors */
export const readConcepts = (source: string, file: string): ConceptFinder => {
  const meanings = new Map<string, string[]>();
  for (const [name, terms] of Object.entries(readGroups(source, file)))
    for (const term of new Set([name, ...terms.split(',')].map((text) => wordsOf(text).map(stemOf).join(' '))))
      if (term !== '') meanings.set(term, [...(meanings.get(term) ?? []), name]);

  const partsOf = (stem: string): readonly string[] => {
    if (stem.length < shortestCompound || meanings.has(stem)) return [];
    const lengths = Array.from({ length: stem.length - shortestPart }, (_, more) => shortestPart + more);
    return lengths.flatMap((length) =>
      [stem.slice(0, length), stem.slice(-length)].flatMap((part) => meanings.get(part) ?? []),
    );
  };

  /** The first stems of phrases: few words begin one. */
  const begins = new Set([...meanings.keys()].filter((term) => term.includes(' ')).map((term) => term.split(' ')[0]));
  const phrasesAt = (stems: readonly string[], at: number): readonly string[] =>
    Array.from({ length: longestPhrase - 1 }, (_, more) => stems.slice(at, at + more + 2))
      .filter((phrase, more) => phrase.length === more + 2)
      .flatMap((phrase) => meanings.get(phrase.join(' ')) ?? []);

  /** What a stem means by itself, most often the only thing to ask; the same list each time. */
  const alone = new Map<string, readonly string[]>();
  const aloneOf = (stem: string): readonly string[] => {
    const known = alone.get(stem) ?? [...(meanings.get(stem) ?? []), ...partsOf(stem)];
    // Bounded like the stems: typed words are endless.
    if (alone.size < 50_000) alone.set(stem, known);
    return known;
  };

  return (stems) =>
    stems.map((stem, at) => {
      const phrases = begins.has(stem) ? phrasesAt(stems, at) : [];
      return phrases.length === 0 ? aloneOf(stem) : [...phrases, ...aloneOf(stem)];
    });
};
