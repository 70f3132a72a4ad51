// How much of a question each passage covers: in its words, in what people ask of it, or in other words.
import type { Sense, Term } from './vectors.ts';
import type { View } from './view.ts';

/** Each term once, with its part of the whole question's weight. */
export const parts = (terms: readonly Term[], weigh: (term: Term) => number): readonly (readonly [Term, number])[] => {
  const weights = [...new Set(terms)].map((term) => [term, weigh(term)] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return weights.map(([term, weight]) => [term, weight / total]);
};

interface Holder {
  readonly at: number;
  /** In how many of the passage's questions; endless where the passage itself says it. */
  readonly count: number;
}

/** For each stem the passages that hold it. */
export const holdersOf = ({ own, pool, stems }: View): ReadonlyMap<Term, readonly Holder[]> => {
  const holders = new Map<Term, Holder[]>();
  for (const [at, questions] of own.entries()) {
    const counts = new Map([...(stems[at] ?? [])].map((stem) => [stem, Number.POSITIVE_INFINITY]));
    for (const question of questions)
      for (const stem of new Set(pool.questions[question]?.terms.stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const [stem, count] of counts) {
      const known = holders.get(stem);
      if (known === undefined) holders.set(stem, [{ at, count }]);
      else known.push({ at, count });
    }
  }
  return holders;
};

/** A word said in another word says a little less. */
const byPart = 0.8;
const byConcept = 0.7;

/** Per passage, how much of the question's weight it speaks of, in the same words or in others. */
export const senseOf = ({ pool, policy, speaking }: View, senses: readonly Sense[]): Float64Array => {
  const sums = new Float64Array(policy.passages.length);
  const told = new Float64Array(policy.passages.length);
  const tell = (terms: readonly Term[], as: number): void => {
    for (const term of terms) for (const at of speaking.get(term) ?? []) told[at] = Math.max(told[at] ?? 0, as);
  };
  let total = 0;
  for (const { stem, parts: pieces, concepts } of new Map(senses.map((sense) => [sense.stem, sense])).values()) {
    const weight = pool.weigh(stem);
    total += weight;
    told.fill(0);
    tell(concepts, byConcept);
    tell(pieces, byPart);
    tell([stem], 1);
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + weight * (told[at] ?? 0);
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / (total || 1);
  return sums;
};

/** The stems that the policy speaks of in other words. */
export const meantIn = ({ speaking }: View, senses: readonly Sense[]): ReadonlySet<Term> =>
  new Set(
    senses
      .filter(({ parts: pieces, concepts }) => [...pieces, ...concepts].some((term) => speaking.has(term)))
      .map(({ stem }) => stem),
  );
