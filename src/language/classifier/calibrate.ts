// Makes the confidence honest: the temperature under which utterances kept out of training are least surprising.
import { intentProbability } from './choose.ts';
import { type Corpus, toExamples } from './examples.ts';
import type { Featurise } from './features.ts';
import { labels } from './labels.ts';
import { learn } from './learn.ts';
import { score, softmax } from './model.ts';

/** One line in this many is kept out. */
const share = 4;

const temperatures: readonly number[] = Array.from({ length: 41 }, (_, i) => 0.5 + i * 0.05);

export const calibrate = (corpus: Corpus, featurise: Featurise): number => {
  const { utterances, expand } = corpus;
  const model = learn(
    toExamples({ ...corpus, utterances: utterances.filter((_, i) => i % share !== 0) }, featurise),
    labels.length,
  );
  const held = utterances
    .filter((_, i) => i % share === 0)
    .map(({ text, intent }) => ({ intent, scores: score(model, featurise(expand(text)[0] ?? text)) }));
  const surprise = (temperature: number): number =>
    held.reduce(
      (sum, { intent, scores }) => sum - Math.log(intentProbability(softmax(scores, temperature), intent) + 1e-9),
      0,
    );
  return temperatures
    .map((temperature) => ({ temperature, surprise: surprise(temperature) }))
    .reduce((best, one) => (one.surprise < best.surprise ? one : best)).temperature;
};
