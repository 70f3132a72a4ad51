// A linear model at work: weights times features gives a score for each label, and scores give probabilities.
import type { Features } from './features.ts';

/** Weights stand label by label for the first bin, then for the second, and so on, in steps of `step`. */
export interface Model {
  readonly weights: Int8Array;
  readonly bias: readonly number[];
  readonly step: number;
  /** Scores are divided by this, so that a probability of 0.8 is right four times in five. */
  readonly temperature: number;
}

export const score = (model: Model, { indexes, values }: Features): number[] => {
  const size = model.bias.length;
  const sums = new Float64Array(size);
  for (let f = 0; f < indexes.length; f += 1) {
    const row = (indexes[f] ?? 0) * size;
    const value = values[f] ?? 0;
    for (let label = 0; label < size; label += 1) {
      sums[label] = (sums[label] ?? 0) + value * (model.weights[row + label] ?? 0);
    }
  }
  return model.bias.map((bias, label) => bias + (sums[label] ?? 0) * model.step);
};

export const softmax = (scores: readonly number[], temperature = 1): number[] => {
  const highest = Math.max(...scores);
  const powers = scores.map((value) => Math.exp((value - highest) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};
