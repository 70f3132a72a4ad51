// Listens for the phrases of the incident types in what people write.
import type { Phrases } from '../../incidents/type-schema.ts';
import { fold } from '../../language/text/fold.ts';

/** Within a clause: what is said after "men", "og" or a comma is another matter. */
const between = '[^a-z0-9.,!?;:]+';
const aFewWords = `(?:${between}(?!(?:men|og|but|and|sa|so)\\b)[a-z0-9]+){0,5}?`;

/** A hyphen or an apostrophe may be left out or be a space. */
const wordPattern = (word: string): string => {
  const letters = fold(word.replaceAll('*', '')).replace(/[^a-z0-9]+/g, '[^a-z0-9]?');
  return `${word.startsWith('*') ? '[a-z0-9]*' : ''}${letters}${word.endsWith('*') ? '[a-z0-9]*' : ''}`;
};

const compile = (phrase: string): RegExp => {
  const source = phrase
    .split(' ')
    .map((word) => (word === '..' ? aFewWords : `(${word.split('|').map(wordPattern).join('|')})`))
    .reduce((sum, part) => (part === aFewWords ? `${sum}${part}` : `${sum}${between}${part}`));
  return new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`);
};

/** Each phrase is compiled once: they come from the data and never change. */
const compiled = new Map<string, RegExp>();

const patternOf = (phrase: string): RegExp => {
  const known = compiled.get(phrase) ?? compile(phrase);
  compiled.set(phrase, known);
  return known;
};

const lettersHeard = (text: string, phrase: string): number =>
  patternOf(phrase)
    .exec(text)
    ?.slice(1)
    .reduce((sum, word) => sum + word.length, 0) ?? 0;

/** The point in 25.000 ends no sentence. */
const withWholeNumbers = (text: string): string => text.replace(/(?<=\d)[.,](?=\d)/g, '');

/** How many letters of the folded text the best of the phrases accounts for; 0 when none is heard. Both languages count: people mix. */
export const heardLetters = (text: string, { da, en }: Phrases): number => {
  const plain = withWholeNumbers(text);
  return Math.max(...[...da, ...en].map((phrase) => lettersHeard(plain, phrase)));
};
