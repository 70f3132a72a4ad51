// What answers are made with, by name, so that an experiment can leave one out and see what it pays.
import type { passageEvidence, silenceEvidence } from './sight.ts';

export const ingredients = [
  'concepts',
  'glossary',
  'own questions',
  'lent questions',
  'made-up policies',
  'topics',
  'space of meaning',
  'words in other words',
  'demands',
  'roles and reasons',
  'neighbours',
  'mending',
  'letter runs',
  'spread',
] as const;
export type Ingredient = (typeof ingredients)[number];

type Evidence = (typeof passageEvidence)[number] | (typeof silenceEvidence)[number];

/** These shape the words that are compared: without them everything is made anew. */
const inWords: readonly Ingredient[] = ['concepts', 'glossary', 'made-up policies', 'mending', 'letter runs', 'spread'];
export const shapesWords = (ingredient: Ingredient | undefined): boolean => inWords.some((one) => one === ingredient);

/** The evidence that goes with an ingredient; what else it takes away stands where it is used. */
const borne: Readonly<Partial<Record<Ingredient, readonly Evidence[]>>> = {
  'own questions': ['nearest', 'second', 'third'],
  'lent questions': ['kin', 'elsewhere', 'lent'],
  topics: ['silent', 'silentSecond', 'ahead'],
  'space of meaning': ['latent', 'latentVain'],
  'words in other words': ['sense'],
  demands: ['lacks'],
  'roles and reasons': ['who', 'why'],
};

/** The values with zeros for the evidence that is left out: a weight for it is never learned. */
export const kept = (
  left: Ingredient | undefined,
  names: readonly Evidence[],
  values: readonly number[],
): readonly number[] => {
  const gone = left === undefined ? undefined : borne[left];
  return gone === undefined ? values : values.map((value, at) => (gone.some((name) => name === names[at]) ? 0 : value));
};
