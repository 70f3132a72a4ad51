// Words as people type them, brought to one form: case, æøå and their stand-ins, endings.
import { newStemmer } from 'snowball-stemmers';

const stemmer = newStemmer('danish');
const stems = new Map<string, string>();

/** æ, ae, ø, oe, å, aa, a and o that were meant alike become alike: people without a Danish keyboard write all of them. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æä]|ae/g, 'a')
    .replace(/[øö]|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .replace(/[éèê]/g, 'e')
    .replace(/ü/g, 'u');

export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const stemOf = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer.stem(word);
  // Bounded: typed words are endless, and a chat runs for months.
  if (stems.size < 50_000) stems.set(word, stem);
  return stem;
};

/** The pieces of `size` letters of a word with its edges marked, which survive a typo and find a compound's parts. */
export const gramsOf = (word: string, size: number): readonly string[] => {
  const edged = `_${word}_`;
  if (edged.length <= size) return [edged];
  return Array.from({ length: edged.length - size + 1 }, (_, at) => edged.slice(at, at + size));
};
