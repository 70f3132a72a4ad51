// Which municipalities a question to the policy names, and the question without their names.
import type { Municipality } from '../../directory/municipality.ts';

const others =
  /(?<!\p{L})(?:(?:(?:alle )?de|hos|i|for) (?:andre|øvrige)(?: kommuner(?:ne)?s?)(?!\p{L})|(?:(?:alle )?de|hos|i|for) andre(?= om| gør| siger| har|[ ?!.,]*$)|andre kommuners?(?!\p{L})|(?:resten af|alle) kommunerne(?!\p{L})|nabokommuner(?:ne)?(?!\p{L})|de øvrige(?= om| gør|[ ?!.]*$)|the (?:others|other municipalities|rest)(?!\p{L})|other municipalities(?!\p{L}))/iu;

const comparing =
  /(?<!\p{L})(?:sammenlign(?:et)?|compared?)(?: (?:os|vores \p{L}+|politikken|us|our \p{L}+))?(?: (?:med|with|to))?(?!\p{L})[ :,]*/giu;

export const asksOthers = (text: string): boolean => others.test(text);

const namePattern = ({ profile }: Municipality): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:(?:i|hos|for|med|in|at|with) )?${RegExp.escape(profile.name.replace(/ kommune$/iu, ''))}s?(?: kommunes?)?(?!\\p{L})`,
    'iu',
  );

/** Patterns cost more to make than to use, and municipalities are few. */
const namePatterns = new WeakMap<Municipality, RegExp>();

const nameOf = (municipality: Municipality): RegExp => {
  const pattern = namePatterns.get(municipality) ?? namePattern(municipality);
  namePatterns.set(municipality, pattern);
  return pattern;
};

/** The municipalities other than one's own that the question names. */
export const namedOthers = (text: string, own: string, all: readonly Municipality[]): readonly Municipality[] =>
  all.filter((one) => one.id !== own && nameOf(one).test(text));

/** The question without the words that only say whom it is about: "hvad siger Rødovre om deling" asks "hvad siger om deling". */
export const withoutNames = (text: string, all: readonly Municipality[]): string =>
  all
    .reduce((rest, one) => rest.replace(nameOf(one), ' '), text.replace(others, ' '))
    .replace(comparing, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ :,]+/, '')
    .trim();
