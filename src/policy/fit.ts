// Two small learners, the same to the last bit on every run: which of several is right, and yes or no.

export interface Choice {
  readonly options: readonly (readonly number[])[];
  /** The options that are right. */
  readonly right: readonly number[];
}

export interface Verdict {
  readonly evidence: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

export interface Judge {
  readonly weights: readonly number[];
  readonly bias: number;
}

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

export const probabilities = (scores: readonly number[]): readonly number[] => {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
};

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** 0 to 1: how sure of a yes. */
export const judge = ({ weights, bias }: Judge, evidence: readonly number[]): number =>
  logistic(dot(weights, evidence) + bias);

/** The loss at one point, its slope and its curvature, summed over the data. */
interface Landscape {
  loss: number;
  readonly slope: number[];
  readonly curvature: number[][];
}

const zeros = (size: number): number[] => new Array<number>(size).fill(0);

const add = (to: number[] | undefined, direction: readonly number[], times: number): void => {
  if (to !== undefined && times !== 0)
    for (const [at, value] of direction.entries()) to[at] = (to[at] ?? 0) + times * value;
};

const bend = ({ curvature }: Landscape, direction: readonly number[], by: number): void => {
  for (const [at, value] of direction.entries()) add(curvature[at], direction, by * value);
};

/** Gaussian elimination; the matrix is positive definite, so no pivot is zero. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries())
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let to = at; to < row.length; to++) row[to] = (row[to] ?? 0) - times * (pivot[to] ?? 0);
    }
  return rows.map((row, at) => (row[right.length] ?? 0) / (row[at] ?? 1));
};

const rounds = 15;

type Survey = (weights: readonly number[], into: Landscape) => void;

/** Newton's method on a convex loss, steps halved until they go down: no order, no chance. `decay` keeps weights small. */
const descend = (size: number, decay: number, survey: Survey): readonly number[] => {
  const at = (weights: readonly number[]): Landscape => {
    const here: Landscape = {
      loss: (decay * dot(weights, weights)) / 2,
      slope: zeros(size),
      curvature: zeros(size).map(() => zeros(size)),
    };
    survey(weights, here);
    add(here.slope, weights, decay);
    for (const [feature, row] of here.curvature.entries()) row[feature] = (row[feature] ?? 0) + decay;
    return here;
  };
  let weights: readonly number[] = zeros(size);
  let here = at(weights);
  for (let round = 0; round < rounds; round++) {
    const step = solve(here.curvature, here.slope);
    let stride = 1;
    const moved = () => weights.map((weight, feature) => weight - stride * (step[feature] ?? 0));
    let there = at(moved());
    while (there.loss > here.loss && stride > 1e-3) {
      stride /= 2;
      there = at(moved());
    }
    if (there.loss > here.loss) break;
    weights = moved();
    here = there;
  }
  return weights;
};

/** Weights under which the right options of each choice get the most of the probability. */
export const fitChoices = (choices: readonly Choice[], size: number): readonly number[] =>
  descend(size, choices.length * 1e-3, (weights, into) => {
    for (const { options, right } of choices) {
      const chance = probabilities(options.map((option) => dot(weights, option)));
      const mean = zeros(size);
      for (const [at, option] of options.entries()) {
        add(mean, option, chance[at] ?? 0);
        bend(into, option, chance[at] ?? 0);
      }
      bend(into, mean, -1);
      add(into.slope, mean, 1);
      for (const at of right) {
        into.loss -= Math.log(chance[at] || Number.MIN_VALUE) / right.length;
        add(into.slope, options[at] ?? [], -1 / right.length);
      }
    }
  });

export const fitJudge = (verdicts: readonly Verdict[], size: number): Judge => {
  const total = verdicts.reduce((sum, { weight }) => sum + weight, 0);
  const weights = descend(size + 1, total * 1e-4, (now, into) => {
    for (const { evidence, yes, weight } of verdicts) {
      const direction = [...evidence, 1];
      const chance = logistic(dot(now, direction));
      into.loss -= weight * Math.log((yes ? chance : 1 - chance) || Number.MIN_VALUE);
      add(into.slope, direction, weight * (chance - (yes ? 1 : 0)));
      bend(into, direction, weight * chance * (1 - chance));
    }
  });
  return { weights: weights.slice(0, size), bias: weights[size] ?? 0 };
};
