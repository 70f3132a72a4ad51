// Words that people use for the same thing, learned from which questions go together: a space where they lie close.
import type { Term } from './vectors.ts';

/** Where a text lies: a vector of length one, or of zeros when none of its words is known. */
export type Placer = (stems: readonly Term[]) => Float64Array;

/** Chosen on the development sets: 40 to 100 are alike. */
const mostDimensions = 60;
/** After so many the space stands still for what it is used for. */
const rounds = 3;
/** A word of one group only tells nothing about others. */
const leastGroups = 2;

interface Row {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Numbers that look like chance and are the same every time (Park and Miller's generator). */
const noise = (length: number): Float64Array => {
  let state = 1;
  return Float64Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  });
};

/** Columns of a matrix that lies row by row made orthogonal and of length one, the first one first. */
const orthonormalise = (matrix: Float64Array, dimensions: number): void => {
  const rows = dimensions === 0 ? 0 : matrix.length / dimensions;
  const product = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < rows; row += 1)
      sum += (matrix[row * dimensions + a] ?? 0) * (matrix[row * dimensions + b] ?? 0);
    return sum;
  };
  for (let column = 0; column < dimensions; column += 1) {
    for (let earlier = 0; earlier < column; earlier += 1) {
      const times = product(column, earlier);
      for (let at = 0; at < matrix.length; at += dimensions)
        matrix[at + column] = (matrix[at + column] ?? 0) - times * (matrix[at + earlier] ?? 0);
    }
    const length = Math.sqrt(product(column, column)) || 1;
    for (let at = column; at < matrix.length; at += dimensions) matrix[at] = (matrix[at] ?? 0) / length;
  }
};

/** The stems of a text, each with its weight, of length one together. */
const rowOf = (stems: readonly Term[], rarity: ReadonlyMap<Term, number>): Row => {
  const counts = new Map<Term, number>();
  for (const stem of stems) if (rarity.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = Float64Array.from(counts, ([stem, count]) => (1 + Math.log(count)) * (rarity.get(stem) ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms: Int32Array.from(counts.keys()), weights: weights.map((weight) => weight / length) };
};

/**
 * Latent semantic analysis by subspace iteration.
 * @param groups of each passage or topic, the stems of all that is asked about it
 * @param most how many dimensions, if there are that many groups and words
 */
export const placerOf = (groups: readonly (readonly Term[])[], most = mostDimensions): Placer => {
  const spread = new Map<Term, number>();
  for (const group of groups) for (const stem of new Set(group)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const known = [...spread].filter(([, count]) => count >= leastGroups);
  const rarity = new Map(known.map(([stem, count]) => [stem, Math.log(1 + groups.length / count)]));
  const place = new Map(known.map(([stem], at) => [stem, at]));
  const rows = groups.map((group) => rowOf(group, rarity));

  const dimensions = Math.min(most, groups.length, known.length);
  const addRow = (to: Float64Array, toRow: number, from: Float64Array, fromRow: number, times: number): void => {
    const [target, source] = [toRow * dimensions, fromRow * dimensions];
    for (let at = 0; at < dimensions; at += 1)
      to[target + at] = (to[target + at] ?? 0) + times * (from[source + at] ?? 0);
  };
  const ofGroups = noise(groups.length * dimensions);
  const ofTerms = new Float64Array(known.length * dimensions);
  for (let round = 0; round < rounds; round++) {
    orthonormalise(ofGroups, dimensions);
    ofTerms.fill(0);
    for (const [group, { terms, weights }] of rows.entries())
      for (const [at, term] of terms.entries())
        addRow(ofTerms, place.get(term) ?? 0, ofGroups, group, weights[at] ?? 0);
    if (round === rounds - 1) break;
    ofGroups.fill(0);
    for (const [group, { terms, weights }] of rows.entries())
      for (const [at, term] of terms.entries())
        addRow(ofGroups, group, ofTerms, place.get(term) ?? 0, weights[at] ?? 0);
  }
  orthonormalise(ofTerms, dimensions);

  return (stems) => {
    const { terms, weights } = rowOf(stems, rarity);
    const found = new Float64Array(dimensions);
    for (const [at, term] of terms.entries()) addRow(found, 0, ofTerms, place.get(term) ?? 0, weights[at] ?? 0);
    const length = Math.sqrt(found.reduce((sum, value) => sum + value * value, 0)) || 1;
    return found.map((value) => value / length);
  };
};

/** How close two places are, 1 for the same. */
export const closeness = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
