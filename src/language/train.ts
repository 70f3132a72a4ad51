// Trains the classifier from data/language and stores it: node src/language/train.ts [DATA_DIR].
import { writeFileSync } from 'node:fs';
import { vary } from './classifier/augment.ts';
import { createFeaturise, type Featurise } from './classifier/features.ts';
import { labelIndex, labels } from './classifier/labels.ts';
import { type Example, learn } from './classifier/learn.ts';
import type { Model } from './classifier/model.ts';
import { createExpand, readFillers, readUtterances } from './classifier/utterances.ts';
import { labelNames, loadConcepts, modelFile } from './load.ts';
import type { Utterance } from './schema.ts';

const exampleCount = (utterances: readonly Utterance[], label: number): number =>
  utterances.filter((u) => labelIndex(u.intent, u.category ?? null) === label).length;

/** Every line weighs the same in total, however many sentences it stands for; rare labels weigh a little more. */
export const toExamples = (
  utterances: readonly Utterance[],
  expand: (text: string) => readonly string[],
  featurise: Featurise,
): readonly Example[] => {
  const counts = labels.map((_, label) => exampleCount(utterances, label));
  const mean = utterances.length / labels.length;
  return utterances.flatMap(({ text, intent, category }) => {
    const label = labelIndex(intent, category ?? null);
    const weight = Math.sqrt(mean / (counts[label] ?? mean));
    return expand(text).flatMap((sentence) =>
      [sentence, ...vary(sentence)].map((variant, i) => ({
        features: featurise(variant),
        label,
        weight: weight * (i === 0 ? 1 : 0.3),
      })),
    );
  });
};

/** The stored form of the model that the data in `dataDir`/language gives: the same text for the same data. */
export const trainLanguage = (dataDir: string): string => {
  const featurise = createFeaturise(loadConcepts(dataDir));
  const expand = createExpand(readFillers(dataDir));
  const model: Model = learn(toExamples(readUtterances(dataDir), expand, featurise), labels.length);
  const { step, temperature, bias } = model;
  const weights = Buffer.from(model.weights.buffer).toString('base64');
  return `${JSON.stringify({ labels: labelNames, step, temperature, bias, weights })}\n`;
};

if (import.meta.main) {
  const dataDir = process.argv[2] ?? 'data';
  writeFileSync(modelFile(dataDir), trainLanguage(dataDir));
}
