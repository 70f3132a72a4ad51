// "For ti minutter siden", "two days ago", "har været nede i en time": a length of time counted back from now.
import { Temporal } from 'temporal-polyfill';
import { numberPattern, parseNumber } from '../numbers.ts';
import { folded } from '../text/fold.ts';
import { type Found, findAll } from './found.ts';

export interface Ago {
  readonly back: Temporal.Duration;
  readonly precision: 'minute' | 'day';
}

const amount = `(?<amount>et par|a couple of|a few|halvanden|halvandet|(?:en |et |half )?halv(?:t)?|half an|half a|${numberPattern}|an|a)`;
const unit =
  '(?<unit>min(?:ut(?:ter)?|utes?|s)?|kvarter(?:er)?|quarter|time(?:r|s tid)?|hours?|hrs?|dag(?:e)?|døgn|days?|uge(?:r)?|weeks?|måned(?:er)?|months?)';

const past = folded(
  `\\b(?:for )?(?:ca\\.? |cirka |omkring |about |around |små |vel |knap |godt )?${amount} ${unit}(?: times)? (?:siden|ago)\\b`,
  'g',
);
const lasting = folded(
  `\\b(?:været|været nede|nede|væk|ude|been|down|stået|ligget)(?: [a-z]+){0,4}? (?:i|for|de sidste|det sidste|den sidste|the last|the past) (?:ca\\.? |about )?${amount} ${unit}\\b(?! siden| ago)`,
  'g',
);

const fewWords: Readonly<Record<string, number>> = { 'et par': 2, 'a couple of': 2, 'a few': 3, an: 1, a: 1 };

const parseAmount = (typed: string): number | undefined => {
  if (typed.startsWith('halvand')) return 1.5;
  if (/halv|half/.test(typed)) return 0.5;
  return fewWords[typed] ?? parseNumber(typed);
};

const minutes = (count: number): Ago => ({
  back: Temporal.Duration.from({ minutes: Math.round(count) }),
  precision: 'minute',
});

const read = (typedAmount: string, typedUnit: string): Ago | null => {
  const count = parseAmount(typedAmount);
  if (count === undefined || count > 10_000) return null;
  if (typedUnit.startsWith('min')) return minutes(count);
  if (/^(?:kv|q)/.test(typedUnit)) return minutes(count * 15);
  if (/^(?:ti|h)/.test(typedUnit)) return minutes(count * 60);
  if (typedUnit.startsWith('d')) return { back: Temporal.Duration.from({ days: Math.round(count) }), precision: 'day' };
  if (/^m/.test(typedUnit)) return { back: Temporal.Duration.from({ months: Math.round(count) }), precision: 'day' };
  return { back: Temporal.Duration.from({ days: Math.round(count * 7) }), precision: 'day' };
};

export const findAgo = (text: string): readonly Found<Ago>[] =>
  [past, lasting].flatMap((pattern) =>
    findAll(text, pattern, (groups) => read(groups['amount'] ?? '', groups['unit'] ?? '')),
  );
