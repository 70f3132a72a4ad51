// Reads what understanding stands on from data/language: the concepts and the trained model.
import { join } from 'node:path';
import { VogterError } from '../core/errors.ts';
import { bins, createFeaturise, type Featurise } from './classifier/features.ts';
import { labels } from './classifier/labels.ts';
import type { Model } from './classifier/model.ts';
import { readLines } from './data-lines.ts';
import { conceptSchema, modelSchema } from './schema.ts';
import { createFindConcepts, type FindConcepts } from './text/concepts.ts';

export interface LanguageResources {
  readonly findConcepts: FindConcepts;
  readonly featurise: Featurise;
  readonly model: Model;
  /** Folded words that people are known to write. */
  readonly words: ReadonlySet<string>;
}

export const labelNames: readonly string[] = labels.map(({ intent, category }) => category ?? intent);

export const modelFile = (dataDir: string): string => join(dataDir, 'language', 'model.jsonl');

export const loadConcepts = (dataDir: string): FindConcepts =>
  createFindConcepts(readLines(join(dataDir, 'language', 'concepts.jsonl'), conceptSchema));

const loadModel = (dataDir: string): Pick<LanguageResources, 'model' | 'words'> => {
  const file = modelFile(dataDir);
  const [stored] = readLines(file, modelSchema);
  const bytes = Buffer.from(stored?.weights ?? '', 'base64');
  const fits = stored?.labels.join() === labelNames.join() && stored.bias.length === labels.length;
  if (!stored || !fits || bytes.length !== bins * labels.length) {
    throw new VogterError(
      'data.invalid',
      `${file}, line 1 is of another make. Train it again: node src/language/train.ts`,
    );
  }
  const { bias, step, temperature, words } = stored;
  return {
    model: { weights: new Int8Array(bytes), bias, step, temperature },
    words: new Set(words.split(' ')),
  };
};

/** Throws `data.invalid`, naming file and line, when something in `dataDir`/language is missing or broken. */
export const loadLanguage = (dataDir: string): LanguageResources => {
  const findConcepts = loadConcepts(dataDir);
  return { findConcepts, featurise: createFeaturise(findConcepts), ...loadModel(dataDir) };
};
