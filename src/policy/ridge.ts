// Kernel ridge regression: learns from examples which passage a question asks for, weighing near-duplicates down.

export interface Ridge {
  /** For each example and each label, how much the example speaks for the label. */
  readonly weights: readonly Float64Array[];
  /** What the fit without example `at` says of `at`: the honest score of a question that is itself an example. */
  without(at: number): Float64Array;
}

const dot = (a: Float64Array, b: Float64Array, length: number): number => {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
};

/** Lower triangle of the Cholesky factor of `gram` + `penalty` on the diagonal. */
const factor = (gram: readonly Float64Array[], penalty: number): readonly Float64Array[] => {
  const rows = gram.map((row) => new Float64Array(row.length));
  for (const [i, row] of rows.entries())
    for (let j = 0; j <= i; j++) {
      const other = rows[j] ?? row;
      const rest = (gram[i]?.[j] ?? 0) + (i === j ? penalty : 0) - dot(row, other, j);
      row[j] = i === j ? Math.sqrt(rest) : rest / (other[j] ?? 1);
    }
  return rows;
};

/** `labels` holds for each example the labels it speaks for. */
export const fitRidge = (
  gram: readonly Float64Array[],
  labels: readonly (readonly number[])[],
  count: number,
  penalty: number,
): Ridge => {
  const n = gram.length;
  const lower = factor(gram, penalty);
  const truth = labels.map((own) => Float64Array.from({ length: count }, (_, label) => (own.includes(label) ? 1 : 0)));
  const weights = truth.map((row) => row.slice());
  const add = (to: Float64Array, from: Float64Array | undefined, times: number): void => {
    for (let label = 0; label < count; label++) to[label] = (to[label] ?? 0) + times * (from?.[label] ?? 0);
  };
  for (const [i, row] of weights.entries()) {
    for (let k = 0; k < i; k++) add(row, weights[k], -(lower[i]?.[k] ?? 0));
    add(row, row, 1 / (lower[i]?.[i] ?? 1) - 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    const row = weights[i];
    if (row === undefined) continue;
    for (let k = i + 1; k < n; k++) add(row, weights[k], -(lower[k]?.[i] ?? 0));
    add(row, row, 1 / (lower[i]?.[i] ?? 1) - 1);
  }
  let inverseDiagonal: Float64Array | undefined;
  return {
    weights,
    without: (at) => {
      inverseDiagonal ??= diagonalOfInverse(lower);
      const own = weights[at] ?? new Float64Array(count);
      return own.map((weight, label) => (truth[at]?.[label] ?? 0) - weight / (inverseDiagonal?.[at] ?? 1));
    },
  };
};

const diagonalOfInverse = (lower: readonly Float64Array[]): Float64Array => {
  const n = lower.length;
  const diagonal = new Float64Array(n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0);
    for (let i = j; i < n; i++) {
      let rest = i === j ? 1 : 0;
      for (let k = j; k < i; k++) rest -= (lower[i]?.[k] ?? 0) * (column[k] ?? 0);
      column[i] = rest / (lower[i]?.[i] ?? 1);
    }
    diagonal[j] = dot(column, column, n);
  }
  return diagonal;
};
