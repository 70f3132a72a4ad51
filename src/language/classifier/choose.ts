// From the scores of the labels to one intent, how sure it is, and the likeliest category of incident.
import { type IncidentCategory, type IntentName, intentNames } from '../../core/understanding.ts';
import { labels } from './labels.ts';
import { softmax } from './model.ts';

export interface Choice {
  readonly intent: IntentName;
  readonly confidence: number;
  /** Also where another intent is likelier; null where a report is out of the question. */
  readonly category: IncidentCategory | null;
}

const leastReport = 0.02;

export const intentProbability = (probabilities: readonly number[], intent: IntentName): number =>
  labels.reduce((total, label, i) => (label.intent === intent ? total + (probabilities[i] ?? 0) : total), 0);

const likeliestCategory = (probabilities: readonly number[]): IncidentCategory | null =>
  labels.reduce<{ readonly category: IncidentCategory | null; readonly p: number }>(
    (best, { category }, i) => {
      const p = probabilities[i] ?? 0;
      return category !== null && p > best.p ? { category, p } : best;
    },
    { category: null, p: -1 },
  ).category;

export const choose = (scores: readonly number[], temperature: number): Choice => {
  const probabilities = softmax(scores, temperature);
  const best = intentNames
    .map((intent) => ({ intent, confidence: intentProbability(probabilities, intent) }))
    .reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const reportable = intentProbability(probabilities, 'report_incident') >= leastReport;
  return { ...best, category: reportable ? likeliestCategory(probabilities) : null };
};
