// What English words are called in Danish, so that a question in English meets a Danish policy and what others ask in Danish.
import { newStemmer } from 'snowball-stemmers';
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import { wordsOf } from './words.ts';

/** The Danish words for those of an English text; none for a Danish one. */
export type Glossary = (text: string) => readonly string[];

const small = (words: string): ReadonlySet<string> => new Set(wordsOf(words));
/** Words that stand in most sentences of one language and in none of the other. */
const english = small(`the a an is are was were be been do does did who what when where which why how can could must
  should would will may my our your their this that these those it if with from by of and or not anyone someone we they
  he she you about`);
const danish =
  small(`en et den det de er var har hvad hvem hvor hvornår hvorfor hvordan hvilken hvilke kan skal må bør vil og
  eller ikke om på til fra med af ved som der jeg du vi man min mit vores hvis når nogen noget også`);

const isEnglish = (words: readonly string[]): boolean => {
  const count = (small: ReadonlySet<string>): number => words.filter((word) => small.has(word)).length;
  return count(english) > count(danish);
};

const schema = z.record(z.string(), z.string());
const stemmer = newStemmer('english');
const stems = new Map<string, string>();

const stemOf = (word: string): string => {
  const stem = stems.get(word) ?? stemmer.stem(word);
  // Bounded: typed words are endless.
  if (stems.size < 20_000) stems.set(word, stem);
  return stem;
};

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/** @param source a JSON object, an English word in its base form to Danish ones, `"trust": "tillid"`; @param file named in errors */
export const readGlossary = (source: string, file: string): Glossary => {
  const read = schema.safeParse(parse(source));
  if (!read.success) throw new VogterError('data.invalid', `${file}:1: write each word as "word": "ord, ord"`);
  const meanings = new Map<string, readonly string[]>();
  for (const [word, said] of Object.entries(read.data)) {
    const stem = stemOf(wordsOf(word).join(''));
    meanings.set(stem, [...(meanings.get(stem) ?? []), ...wordsOf(said)]);
  }
  return (text) => {
    const words = wordsOf(text);
    return isEnglish(words) ? [...new Set(words.flatMap((word) => meanings.get(stemOf(word)) ?? []))] : [];
  };
};
