// Texts as weighted bags of what they hold, and how alike two of them are: 0 nothing in common, 1 the same.
import type { ConceptFinder } from './concepts.ts';
import { gramsOf, stemOf } from './words.ts';

const looks = ['stem', 'pair', 'gram', 'concept'] as const;
export type Look = (typeof looks)[number];

/** How much each way of looking at a text counts. */
export type Shares = Readonly<Record<Look, number>>;

/**
 * Between two questions the words themselves tell; between a question and a policy's own prose, what they mean too.
 * Chosen on the banks with questions left out and on the development sets, see policy-errors.md.
 */
export const shares = {
  questions: { stem: 1, pair: 0.3, gram: 0.5, concept: 0 },
  prose: { stem: 1, pair: 0.3, gram: 0.5, concept: 0.8 },
} as const satisfies Readonly<Record<string, Shares>>;
const gramSize = 4;

export type Terms = Readonly<Record<Look, readonly string[]>>;

export const termsOf = (words: readonly string[], conceptsIn: ConceptFinder): Terms => {
  const stem = words.map(stemOf);
  return {
    stem: stem.map((term) => `s${term}`),
    pair: stem.map((term, at) => `p${stem[at - 1] ?? ''} ${term}`),
    gram: words.flatMap((word) => gramsOf(word, gramSize).map((gram) => `g${gram}`)),
    concept: conceptsIn(stem).map((name) => `c${name}`),
  };
};

/** How much a term tells. */
export type Weigher = (term: string) => number;

/**
 * Rare terms tell much; terms that keep to few groups tell more than those that turn up everywhere.
 * @param texts their terms, and the group (bank entry) of each; a text without one only counts for rarity
 */
export const weigher = (texts: readonly { readonly terms: Terms; readonly group?: number }[]): Weigher => {
  const seen = new Map<string, number>();
  const groups = new Map<string, Map<number, number>>();
  for (const { terms, group } of texts)
    for (const term of new Set(looks.flatMap((look) => terms[look]))) {
      seen.set(term, (seen.get(term) ?? 0) + 1);
      if (group === undefined) continue;
      const counts = groups.get(term) ?? new Map<number, number>();
      groups.set(term, counts.set(group, (counts.get(group) ?? 0) + 1));
    }
  const weights = new Map(
    [...seen].map(([term, count]) => [term, rarity(texts.length, count) * focus(groups.get(term))]),
  );
  const unseen = rarity(texts.length, 1);
  return (term) => weights.get(term) ?? unseen;
};

const rarity = (texts: number, count: number): number => Math.log(1 + texts / count);

/** 0.5 for a term spread evenly over groups, 1.5 for one that keeps to a single group, 1 where one text cannot tell. */
const focus = (counts: ReadonlyMap<number, number> | undefined): number => {
  const all = [...(counts?.values() ?? [])];
  const n = all.reduce((sum, count) => sum + count, 0);
  if (n < 2) return 1;
  const spread = all.reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
  return 1.5 - spread / Math.log(n);
};

export type Vector = ReadonlyMap<string, number>;

/** Each way of looking gets its share whatever the text's length, so that a product of two vectors is a likeness. */
export const vectorOf = (terms: Terms, weigh: Weigher, share: Shares): Vector => {
  const total = looks.reduce((sum, look) => sum + share[look], 0);
  const vector = new Map<string, number>();
  for (const look of looks.filter((name) => share[name] > 0)) {
    const counts = new Map<string, number>();
    for (const term of terms[look]) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weights = [...counts].map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * weigh(term)]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    const scale = Math.sqrt(share[look] / total) / length;
    for (const [term, weight] of weights) vector.set(term, weight * scale);
  }
  return vector;
};

/** Compares one vector with all of these at once; the answer is in their order. */
export type Comparer = (vector: Vector) => Float64Array;

export const comparer = (vectors: readonly Vector[]): Comparer => {
  const lists = new Map<string, { readonly at: number[]; readonly weight: number[] }>();
  for (const [at, vector] of vectors.entries())
    for (const [term, weight] of vector) {
      const list = lists.get(term) ?? { at: [], weight: [] };
      if (list.at.length === 0) lists.set(term, list);
      list.at.push(at);
      list.weight.push(weight);
    }
  const postings = new Map(
    [...lists].map(([term, { at, weight }]) => [term, { at: Int32Array.from(at), weight: Float64Array.from(weight) }]),
  );
  return (vector) => {
    const sums = new Float64Array(vectors.length);
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting === undefined) continue;
      const { at, weight: weights } = posting;
      for (let i = 0; i < at.length; i++) {
        const place = at[i] ?? 0;
        sums[place] = (sums[place] ?? 0) + weight * (weights[i] ?? 0);
      }
    }
    return sums;
  };
};
