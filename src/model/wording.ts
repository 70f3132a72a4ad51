// What a sentence states that its quotes can be held against: numbers, and whether it limits or forbids.
import type { Language } from '../core/text.ts';

const numberWords: Readonly<Record<string, string>> = {
  to: '2',
  two: '2',
  tre: '3',
  three: '3',
  fire: '4',
  four: '4',
  fem: '5',
  five: '5',
  seks: '6',
  six: '6',
  syv: '7',
  seven: '7',
  otte: '8',
  eight: '8',
  ni: '9',
  nine: '9',
  ti: '10',
  ten: '10',
  elleve: '11',
  eleven: '11',
  tolv: '12',
  twelve: '12',
  tyve: '20',
  twenty: '20',
  tredive: '30',
  thirty: '30',
  tolvte: '12',
  tredje: '3',
  third: '3',
  fjerde: '4',
  femte: '5',
  sjette: '6',
  sixth: '6',
  tretten: '13',
  fjorten: '14',
  fourteen: '14',
  femten: '15',
  fyrre: '40',
  halvtreds: '50',
  tres: '60',
  hundrede: '100',
  hundred: '100',
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];

/** `two` and `ten` mean what they say; in English `to` is no number. */
const asNumber = (word: string, language: Language): string | undefined => {
  if (/^\d/.test(word)) return word;
  return word === 'to' && language === 'en' ? undefined : numberWords[word];
};

export const numbersIn = (text: string, language: Language): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap((word) => asNumber(word, language) ?? []));

const limits = new Set(
  [
    'ikke aldrig ingen intet ingenting hverken forbudt forbyder undgå undgås undlade undlades uden kun alene udelukkende',
    'medmindre undtagen not never no none nothing nobody cannot forbidden prohibited avoid avoided without only neither',
    'unless except dont doesnt mustnt cant isnt arent wont shouldnt',
    'frivilligt valgfrit unødvendigt overflødigt sjældent næppe slipper fritaget springe droppe optional voluntary unnecessary rarely hardly skip',
  ].flatMap((line) => line.split(' ')),
);

/** "Without delay" says "at once", and Danish "uden for" says "outside". */
const noLimit = /uden (?:unødig |unødigt )?(?:forsinkelse|ophold)|uden for|without (?:undue |any )?delay/giu;

/** Whether it forbids, denies or restricts something: what must never be turned round. */
export const isLimiting = (text: string): boolean =>
  wordsOf(text.replace(noLimit, '').replace(/['’]/g, '')).some((word) => limits.has(word));
