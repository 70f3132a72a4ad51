// What one question looks like against one policy: evidence for each passage, and evidence that the policy is silent.
import { isOrder, lacking } from './demands.ts';
import type { Pool } from './pool.ts';
import type { Terms } from './vectors.ts';
import type { Kin, View } from './view.ts';

/** In training, a question that stands in the pool is seen as if it did not. */
export interface Without {
  readonly question: number;
  /** Its whole group is left out with it: a topic that nobody thought of. */
  readonly group?: readonly number[];
}

export const passageEvidence = ['nearest', 'second', 'third', 'text', 'kin', 'cover', 'ridge'] as const;
export const silenceEvidence = [
  'score',
  'margin',
  'nearest',
  'silent',
  'silentSecond',
  'elsewhere',
  'unknown',
  'unknownConcepts',
  'cover',
  'ridge',
  'text',
  'lacksContact',
  'lacksAmount',
  'lacksTime',
  'order',
] as const;

export interface Sight {
  /** Per passage, in the order of `passageEvidence`. */
  readonly passages: readonly (readonly number[])[];
  /** Scores are the ranker's, per passage; the answer is in the order of `silenceEvidence`. */
  silence(scores: readonly number[]): readonly number[];
}

/** The three largest, descending, with zeros where there are fewer. */
const topThree = (values: Float64Array, of: readonly number[]): [number, number, number] => {
  let [first, second, third] = [0, 0, 0];
  for (const at of of) {
    const value = values[at] ?? 0;
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
  }
  return [first, second, third];
};

/** A question counts half when it is the second that matches: one lucky word should not decide. */
const strength = (alike: Float64Array, questions: readonly number[]): number => {
  const [first, second] = topThree(alike, questions);
  return first + second / 2;
};

const ridgeScores = (
  view: View,
  alike: Float64Array,
  texts: Float64Array,
  without: Without | undefined,
): readonly number[] => {
  const { ridge, examples } = view;
  if (ridge === undefined) return view.own.map(() => 0);
  const left = without === undefined ? -1 : examples.indexOf(without.question);
  if (left >= 0) return [...ridge.without(left)];
  const sums = new Float64Array(view.own.length);
  for (const [at, weights] of ridge.weights.entries()) {
    const likeness = at < examples.length ? (alike[examples[at] ?? -1] ?? 0) : (texts[at - examples.length] ?? 0);
    if (likeness > 0)
      for (let label = 0; label < sums.length; label++)
        sums[label] = (sums[label] ?? 0) + likeness * (weights[label] ?? 0);
  }
  return [...sums];
};

const kinScores = (kin: readonly Kin[], alike: Float64Array, count: number): readonly number[] => {
  const best = new Array<number>(count).fill(0);
  for (const { questions, passages } of kin) {
    const strong = strength(alike, questions);
    for (const { at, likeness } of passages) best[at] = Math.max(best[at] ?? 0, strong * likeness);
  }
  return best;
};

/** The part of the question, by weight, that the test accepts. */
const share = (terms: readonly string[], pool: Pool, accepts: (term: string) => boolean): number => {
  const distinct = [...new Set(terms)];
  const weight = (of: readonly string[]): number => of.reduce((sum, term) => sum + pool.weigh(term), 0);
  return weight(distinct.filter(accepts)) / (weight(distinct) || 1);
};

/** Built once per view: the stems of each passage's bank questions, for what a passage covers. */
export const sighting = (view: View) => {
  const { pool, own, kin } = view;
  const asked = own.map((questions) => {
    const counts = new Map<string, number>();
    for (const question of questions)
      for (const stem of new Set(pool.questions[question]?.terms.stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  });

  return (question: string, without?: Without): Sight => {
    const terms: Terms = pool.terms(question);
    const vector = pool.vector(terms);
    const alike = pool.compare(vector);
    for (const left of without === undefined ? [] : [without.question, ...(without.group ?? [])]) alike[left] = 0;
    const texts = view.compareTexts(vector);
    const leftStems = new Set(without === undefined ? [] : pool.questions[without.question]?.terms.stem);
    const knows = (at: number, stem: string): boolean => {
      const itself = without !== undefined && leftStems.has(stem) && own[at]?.includes(without.question) ? 1 : 0;
      return view.stems[at]?.has(stem) === true || (asked[at]?.get(stem) ?? 0) > itself;
    };
    const lent = kinScores(kin, alike, own.length);
    const ridge = ridgeScores(view, alike, texts, without);
    const covers = own.map((_, at) => share(terms.stem, pool, (stem) => knows(at, stem)));
    const passages = own.map((questions, at) => [
      ...topThree(alike, questions),
      texts[at] ?? 0,
      lent[at] ?? 0,
      covers[at] ?? 0,
      ridge[at] ?? 0,
    ]);

    return {
      passages,
      silence: (scores) => {
        const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
        const runnerUp = scores.reduce(
          (top, score, at) => (at !== best && score > top ? score : top),
          Number.NEGATIVE_INFINITY,
        );
        const score = scores[best] ?? 0;
        const [silent, silentSecond] = topThree(
          alike,
          view.silences.flatMap((silence) => silence.questions),
        );
        return [
          score,
          Math.min(10, score - runnerUp),
          topThree(alike, own.flat())[0],
          silent,
          silentSecond,
          kin.reduce(
            (most, { questions, closest }) => Math.max(most, topThree(alike, questions)[0] * (1 - closest)),
            0,
          ),
          share(terms.stem, pool, (stem) => !own.some((_, at) => knows(at, stem))),
          share(terms.concept, pool, (concept) => !view.concepts.has(concept)),
          covers[best] ?? 0,
          ridge[best] ?? 0,
          texts[best] ?? 0,
          ...lacking(question, view.policy.passages[best]?.text ?? ''),
          isOrder(question) ? 1 : 0,
        ];
      },
    };
  };
};
