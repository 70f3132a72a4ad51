// Fits the linear model to labelled examples: softmax regression by AdaGrad, in an order drawn from a fixed seed.
import { bins, type Features } from './features.ts';
import { seededRandom } from './hash.ts';
import { type Model, softmax } from './model.ts';

export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

const settings = { epochs: 12, rate: 0.25, decay: 2e-6 };

const shuffle = (size: number, random: () => number): number[] => {
  const order = Array.from({ length: size }, (_, index) => index);
  for (let i = size - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
};

/** One step downhill for the weights in one row; squares of past steps shorten the next ones. */
const descend = (weights: Float64Array, squares: Float64Array, at: number, gradient: number): void => {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (settings.rate * gradient) / Math.sqrt(square + 1e-8);
};

const quantise = (weights: Float64Array, bias: Float64Array): Model => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest / 127;
  return {
    weights: Int8Array.from(weights, (weight) => Math.round(weight / step)),
    bias: [...bias],
    step,
    temperature: 1,
  };
};

export const learn = (examples: readonly Example[], labelCount: number): Model => {
  const random = seededRandom(2026);
  const weights = new Float64Array(bins * labelCount);
  const squares = new Float64Array(bins * labelCount);
  const bias = new Float64Array(labelCount);
  const biasSquares = new Float64Array(labelCount);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const at of shuffle(examples.length, random)) {
      const example = examples[at];
      if (!example) continue;
      const { indexes, values } = example.features;
      const scores = [...bias];
      indexes.forEach((index, f) => {
        for (let label = 0; label < labelCount; label += 1) {
          scores[label] = (scores[label] ?? 0) + (values[f] ?? 0) * (weights[index * labelCount + label] ?? 0);
        }
      });
      const errors = softmax(scores).map((p, label) => example.weight * (p - (label === example.label ? 1 : 0)));
      errors.forEach((error, label) => {
        descend(bias, biasSquares, label, error);
      });
      indexes.forEach((index, f) => {
        for (let label = 0; label < labelCount; label += 1) {
          const place = index * labelCount + label;
          const gradient = (errors[label] ?? 0) * (values[f] ?? 0) + settings.decay * (weights[place] ?? 0);
          descend(weights, squares, place, gradient);
        }
      });
    }
  }
  return quantise(weights, bias);
};
