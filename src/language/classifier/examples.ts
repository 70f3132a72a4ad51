// Turns utterances into examples to learn from: expanded, varied, labelled and weighted.
import type { Utterance } from '../schema.ts';
import { vary } from './augment.ts';
import type { Featurise } from './features.ts';
import { labelIndex, labels } from './labels.ts';
import type { Example } from './learn.ts';

export interface Corpus {
  readonly utterances: readonly Utterance[];
  /** The sentences that a line with places to fill in stands for. */
  readonly expand: (text: string) => readonly string[];
  /** What people add to a report. */
  readonly details: readonly string[];
}

const variantWeight = 0.3;

export const labelOf = ({ intent, category }: Utterance): number => labelIndex(intent, category ?? null);

/** Labels with few utterances weigh somewhat more, so that they are not drowned. */
const labelWeights = (utterances: readonly Utterance[]): readonly number[] => {
  const counts = labels.map(() => 0);
  for (const utterance of utterances) counts[labelOf(utterance)] = (counts[labelOf(utterance)] ?? 0) + 1;
  return counts.map((count) => Math.sqrt(utterances.length / labels.length / Math.max(1, count)));
};

export const toExamples = ({ utterances, expand, details }: Corpus, featurise: Featurise): readonly Example[] => {
  const weights = labelWeights(utterances);
  return utterances.flatMap((utterance) => {
    const label = labelOf(utterance);
    const weight = weights[label] ?? 1;
    return expand(utterance.text).flatMap((sentence) => [
      { features: featurise(sentence), label, weight },
      ...vary(sentence, utterance.category ? details : []).map((variant) => ({
        features: featurise(variant),
        label,
        weight: weight * variantWeight,
      })),
    ]);
  });
};
