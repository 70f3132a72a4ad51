// Fits the linear model to labelled examples: softmax regression by AdaGrad, in an order drawn from a fixed seed.
import { bins, type Features } from './features.ts';
import { seededRandom } from './hash.ts';
import { type Model, softmax } from './model.ts';

export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

/** Settled by cross-validation. An error smaller than `least` is not worth a step. */
const settings = { epochs: 8, rate: 0.2, least: 0.002 };

const shuffle = (size: number, random: () => number): readonly number[] => {
  const order = Array.from({ length: size }, (_, index) => index);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
};

/** Weights and the squares of their past steps, which shorten the next ones. Row 0 holds the bias. */
interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly labelCount: number;
}

const rowOf = (bin: number): number => bin + 1;

const scoreOf = ({ weights, labelCount }: State, { indexes, values }: Features, label: number): number => {
  let sum = weights[label] ?? 0;
  for (let f = 0; f < indexes.length; f += 1) {
    sum += (values[f] ?? 0) * (weights[rowOf(indexes[f] ?? 0) * labelCount + label] ?? 0);
  }
  return sum;
};

const step = ({ weights, squares }: State, at: number, gradient: number): void => {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (settings.rate * gradient) / Math.sqrt(square + 1e-8);
};

const learnFrom = (state: State, { features, label, weight }: Example): void => {
  const { labelCount } = state;
  const { indexes, values } = features;
  const expected = softmax(Array.from({ length: labelCount }, (_, each) => scoreOf(state, features, each)));
  expected.forEach((probability, each) => {
    const error = weight * (probability - (each === label ? 1 : 0));
    if (Math.abs(error) < settings.least) return;
    step(state, each, error);
    for (let f = 0; f < indexes.length; f += 1) {
      step(state, rowOf(indexes[f] ?? 0) * labelCount + each, error * (values[f] ?? 0));
    }
  });
};

const quantise = ({ weights, labelCount }: State): Model => {
  const bias = [...weights.subarray(0, labelCount)];
  const rows = weights.subarray(labelCount);
  const largest = rows.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest / 127;
  return { weights: Int8Array.from(rows, (weight) => Math.round(weight / unit)), bias, step: unit, temperature: 1 };
};

export const learn = (examples: readonly Example[], labelCount: number): Model => {
  const random = seededRandom(2026);
  const size = rowOf(bins) * labelCount;
  const state: State = { weights: new Float64Array(size), squares: new Float64Array(size), labelCount };
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const at of shuffle(examples.length, random)) {
      const example = examples[at];
      if (example) learnFrom(state, example);
    }
  }
  return quantise(state);
};
