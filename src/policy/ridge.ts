// Kernel ridge regression: learns from examples which passage a question asks for, weighing near-duplicates down.

import type { Steps } from '../core/making.ts';

/** The examples that an example is like, itself among them, and how much. */
export interface Likeness {
  readonly to: Int32Array;
  readonly by: Float64Array;
}

/** For each example and each label, how much the example speaks for the label. */
export type Ridge = readonly Float64Array[];

/** Fainter likeness says nothing about meaning, and leaving it out makes the fit fifty times faster. */
const faintest = 0.08;
/** After so many rounds the weights stand still in the third decimal. */
const rounds = 6;
const penalty = 1;

export const likenessOf = (values: Float64Array): Likeness => {
  const to = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at += 1)
    if ((values[at] ?? 0) >= faintest) {
      to[count] = at;
      count += 1;
    }
  const near = to.slice(0, count);
  return { to: near, by: Float64Array.from(near, (at) => values[at] ?? 0) };
};

const subtract = (from: Float64Array, times: number, other: Float64Array): void => {
  for (let at = 0; at < from.length; at += 1) from[at] = (from[at] ?? 0) - times * (other[at] ?? 0);
};

/**
 * Gauss-Seidel on (likeness + penalty) weights = labels, a fixed number of rounds: the same result every time.
 * @param labels the labels that each example speaks for
 * @param left examples that are to count for nothing, for honest scores of questions that are examples themselves
 */
export function* ridgeSteps(
  likeness: readonly Likeness[],
  labels: readonly (readonly number[])[],
  count: number,
  left: (example: number) => boolean = () => false,
): Steps<Ridge> {
  const weights = likeness.map(() => new Float64Array(count));
  const rest = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    yield;
    for (const [example, own] of weights.entries()) {
      const near = likeness[example];
      if (near === undefined || left(example)) continue;
      rest.fill(0);
      for (const label of labels[example] ?? []) rest[label] = 1;
      let itself = 0;
      for (let place = 0; place < near.to.length; place += 1) {
        const to = near.to[place] ?? 0;
        const by = near.by[place] ?? 0;
        const other = weights[to];
        if (to === example) itself = by;
        else if (other !== undefined) subtract(rest, by, other);
      }
      for (let label = 0; label < count; label++) own[label] = (rest[label] ?? 0) / (itself + penalty);
    }
  }
  return weights;
}

/** What the examples say of a question, per label; `likeness` is the question's, to each of them. */
export const speak = (ridge: Ridge, likeness: Likeness, count: number): Float64Array => {
  const sums = new Float64Array(count);
  for (let place = 0; place < likeness.to.length; place += 1) {
    const by = likeness.by[place] ?? 0;
    const weights = ridge[likeness.to[place] ?? 0];
    if (weights !== undefined)
      for (let label = 0; label < count; label++) sums[label] = (sums[label] ?? 0) + by * (weights[label] ?? 0);
  }
  return sums;
};
