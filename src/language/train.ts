// Trains the classifier from data/language and stores it: node src/language/train.ts [DATA_DIR].
import { writeFileSync } from 'node:fs';
import { calibrate } from './classifier/calibrate.ts';
import { toExamples } from './classifier/examples.ts';
import { createFeaturise } from './classifier/features.ts';
import { labels } from './classifier/labels.ts';
import { learn } from './classifier/learn.ts';
import { readCorpus } from './classifier/utterances.ts';
import { vocabularyOf } from './classifier/vocabulary.ts';
import { labelNames, loadConcepts, modelFile } from './load.ts';

/** The stored form of the model that the data in `dataDir`/language gives: the same text for the same data. */
export const trainLanguage = (dataDir: string): string => {
  const featurise = createFeaturise(loadConcepts(dataDir));
  const corpus = readCorpus(dataDir);
  const { step, bias, weights } = learn(toExamples(corpus, featurise), labels.length);
  const temperature = calibrate(corpus, featurise);
  const bytes = Buffer.from(weights.buffer).toString('base64');
  const words = vocabularyOf(corpus).join(' ');
  return `${JSON.stringify({ labels: labelNames, step, temperature, bias, weights: bytes, words })}\n`;
};

if (import.meta.main) {
  const dataDir = process.argv[2] ?? 'data';
  writeFileSync(modelFile(dataDir), trainLanguage(dataDir));
}
