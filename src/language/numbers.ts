// Numbers as people write them: digits with thousands marks, and Danish and English words up to ninety-nine.
import { fold } from './text/fold.ts';

const words: readonly (readonly [number, string])[] = [
  [1, 'en et een eet én ét one'],
  [2, 'to tvende two'],
  [3, 'tre three'],
  [4, 'fire four'],
  [5, 'fem five'],
  [6, 'seks six'],
  [7, 'syv seven'],
  [8, 'otte eight'],
  [9, 'ni nine'],
  [10, 'ti ten'],
  [11, 'elleve eleven'],
  [12, 'tolv twelve'],
  [13, 'tretten thirteen'],
  [14, 'fjorten fourteen'],
  [15, 'femten fifteen'],
  [16, 'seksten sixteen'],
  [17, 'sytten seventeen'],
  [18, 'atten eighteen'],
  [19, 'nitten nineteen'],
  [20, 'tyve twenty'],
  [25, 'femogtyve'],
  [30, 'tredive thirty'],
  [40, 'fyrre forty'],
  [50, 'halvtreds fifty'],
  [60, 'tres sixty'],
  [70, 'halvfjerds seventy'],
  [80, 'firs eighty'],
  [90, 'halvfems ninety'],
  [100, 'hundrede hundred'],
  [1000, 'tusind tusinde thousand'],
];

const wordValues: ReadonlyMap<string, number> = new Map(
  words.flatMap(([value, names]) => names.split(' ').map((name) => [fold(name), value] as const)),
);

export const numberWords = [...wordValues.keys()].sort((a, b) => b.length - a.length).join('|');

/** A pattern for one number on folded text. "a" and "an" are not among them: only the caller knows when they count. */
export const numberPattern = `\\d{1,3}(?:[. ]\\d{3})+|\\d+|${numberWords}`;

/** The value of what `numberPattern` found; undefined for anything else. */
export const parseNumber = (typed: string): number | undefined => {
  const known = wordValues.get(typed);
  if (known !== undefined) return known;
  const digits = typed.replace(/[. ]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
};
