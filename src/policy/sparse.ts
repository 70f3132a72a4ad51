// Texts as weighted bags of words, word pairs and letter runs, and an index that compares one text with many at once.
import { gramsOf, stemOf, wordsOf } from './words.ts';

const gramSize = 5;
const weightOf: Readonly<Record<string, number>> = { s: 1, b: 0.5, g: 0.3 };

/** Stems, pairs of neighbouring stems and letter runs, each marked with its kind. */
export const termsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  const stems = words.map(stemOf);
  return [
    ...stems.map((stem) => `s${stem}`),
    ...stems.slice(1).map((stem, at) => `b${stems[at]} ${stem}`),
    ...words.flatMap((word) => gramsOf(word, gramSize).map((gram) => `g${gram}`)),
  ];
};

/** How much a term tells: the rarer, the more. */
export type Weigher = (term: string) => number;

export const rarity = (texts: readonly string[]): Weigher => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + texts.length / (counts.get(term) ?? 1)) * (weightOf[term.charAt(0)] ?? 0);
};

export type Vector = ReadonlyMap<string, number>;

/** Of length one, so that a product of two vectors is their cosine. */
export const vectorOf = (text: string, weigh: Weigher): Vector => {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = [...counts].map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * weigh(term)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
};

/** Compares a vector with every text given, in their order. */
export const cosines = (texts: readonly string[], weigh: Weigher): ((vector: Vector) => Float64Array) => {
  const postings = new Map<string, { readonly at: number[]; readonly weight: number[] }>();
  for (const [at, text] of texts.entries())
    for (const [term, weight] of vectorOf(text, weigh)) {
      const posting = postings.get(term) ?? { at: [], weight: [] };
      posting.at.push(at);
      posting.weight.push(weight);
      postings.set(term, posting);
    }
  return (vector) => {
    const sums = new Float64Array(texts.length);
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting === undefined) continue;
      for (const [i, at] of posting.at.entries()) sums[at] = (sums[at] ?? 0) + weight * (posting.weight[i] ?? 0);
    }
    return sums;
  };
};
