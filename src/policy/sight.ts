// What one question looks like against one policy: evidence for each passage, and evidence that the policy is silent.
import { demandOf } from './demands.ts';
import { kept } from './ingredients.ts';
import { matches } from './kinds.ts';
import { likenessOf, type Ridge, speak } from './ridge.ts';
import { shares, type Term, type Terms } from './vectors.ts';
import type { View } from './view.ts';

/** In training, a question that stands in the pool is seen as if it did not. */
export interface Without {
  readonly question: number;
  /** Questions left out with it: a topic that nobody thought of, a bank that nobody wrote. */
  readonly group: readonly number[];
}

export const passageEvidence = [
  'nearest',
  'second',
  'third',
  'text',
  'kin',
  'cover',
  'ridge',
  'lacks',
  'who',
  'why',
  'sense',
] as const;
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
  'lacks',
  'sense',
  'lent',
] as const;

export interface Sight {
  /** Per passage, in the order of `passageEvidence`. */
  readonly passages: readonly (readonly number[])[];
  /** Scores are the ranker's, per passage; the answer is in the order of `silenceEvidence`. */
  silence(scores: readonly number[]): readonly number[];
}

/** The three largest, descending, with zeros where there are fewer. */
const topThree = (values: Float64Array, of: readonly number[]): readonly [number, number, number] => {
  let [first, second, third] = [0, 0, 0];
  for (const at of of) {
    const value = values[at] ?? 0;
    if (value <= third) continue;
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else third = value;
  }
  return [first, second, third];
};

/** Each term once, with its part of the whole question's weight. */
const parts = (terms: readonly Term[], weigh: (term: Term) => number): readonly (readonly [Term, number])[] => {
  const weights = [...new Set(terms)].map((term) => [term, weigh(term)] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return weights.map(([term, weight]) => [term, weight / total]);
};

/** A word said in another word says a little less. */
const byPart = 0.8;
const byConcept = 0.7;

/** Per passage, how much of the question's weight it speaks of, in the same words or in others. */
const senseOf = ({ pool, policy, speaking }: View, { senses }: Terms): Float64Array => {
  const sums = new Float64Array(policy.passages.length);
  const told = new Float64Array(policy.passages.length);
  let total = 0;
  for (const { stem, parts, concepts } of new Map(senses.map((sense) => [sense.stem, sense])).values()) {
    const weight = pool.weigh(stem);
    total += weight;
    told.fill(0);
    const tell = (terms: readonly Term[], as: number): void => {
      for (const term of terms) for (const at of speaking.get(term) ?? []) told[at] = Math.max(told[at] ?? 0, as);
    };
    tell(concepts, byConcept);
    tell(parts, byPart);
    tell([stem], 1);
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + weight * (told[at] ?? 0);
  }
  return sums.map((sum) => sum / (total || 1));
};

/** In training each question is scored by a fit that never saw it, nor an eighth of the others. */
const folds = 8;

/** Built once per view: which stems each passage covers, in its text or in what people ask of it. */
export const sighting = (view: View) => {
  const { pool, own, kin } = view;
  const owned = own.flat();
  const silent = view.silences.flatMap(({ questions }) => questions);
  const covered = own.map((questions, at) => {
    const counts = new Map([...(view.stems[at] ?? [])].map((stem) => [stem, Number.POSITIVE_INFINITY]));
    for (const question of questions)
      for (const stem of new Set(pool.questions[question]?.terms.stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  });
  const places = new Map(view.examples.map((question, place) => [question, place]));
  const whole = view.learn();
  const folded = new Map<number, Ridge>();
  const ridgeFor = (question: number): Ridge => {
    const fold = (places.get(question) ?? 0) % folds;
    if (!places.has(question)) return whole;
    const known = folded.get(fold) ?? view.learn((other) => (places.get(other) ?? 0) % folds === fold);
    folded.set(fold, known);
    return known;
  };
  const known = new Map<Term, number>();
  for (const counts of covered) for (const [stem, count] of counts) known.set(stem, (known.get(stem) ?? 0) + count);

  return (question: string, without: Without = { question: -1, group: [] }): Sight => {
    const terms = pool.terms(question, (word) => view.words.has(word));
    const vector = pool.vector(terms, shares.questions);
    const alike = pool.compare(vector);
    for (const left of [without.question, ...without.group]) if (left >= 0) alike[left] = 0;
    const texts = view.compareTexts(pool.vector(terms, shares.prose));
    const stems = parts(terms.stem, pool.weigh);
    const likeness = Float64Array.from([
      ...view.examples.map((asked) => alike[asked] ?? 0),
      ...view.compareAsQuestions(vector),
    ]);
    const ridge = speak(ridgeFor(without.question), likenessOf(likeness), own.length);

    const lent = new Float64Array(own.length);
    let elsewhere = 0;
    for (const { questions, passages, closest } of kin) {
      const [first, second] = topThree(alike, questions);
      elsewhere = Math.max(elsewhere, first * (1 - closest));
      // A second question that matches counts half: one lucky word should not decide.
      for (const { at, likeness } of passages) lent[at] = Math.max(lent[at] ?? 0, (first + second / 2) * likeness);
    }

    const covers = covered.map((counts, at) => {
      const itself = own[at]?.includes(without.question) === true ? 1 : 0;
      return stems.reduce((sum, [stem, part]) => sum + ((counts.get(stem) ?? 0) > itself ? part : 0), 0);
    });
    const sense = senseOf(view, terms);
    /** Words that the policy speaks of in other words. */
    const meant = new Set(
      terms.senses
        .filter(({ parts: pieces, concepts }) => [...pieces, ...concepts].some((term) => view.speaking.has(term)))
        .map(({ stem }) => stem),
    );
    const meets = demandOf(question);
    const fits = matches(question);
    const passages = own.map((questions, at) =>
      kept(pool.left, passageEvidence, [
        ...topThree(alike, questions),
        texts[at] ?? 0,
        lent[at] ?? 0,
        covers[at] ?? 0,
        ridge[at] ?? 0,
        meets?.(view.folded[at] ?? '') === false ? 1 : 0,
        ...fits(view.folded[at] ?? ''),
        sense[at] ?? 0,
      ]),
    );
    const itself = own.reduce((sum, questions) => sum + (questions.includes(without.question) ? 1 : 0), 0);

    return {
      passages,
      silence: (scores) => {
        const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
        const score = scores[best] ?? 0;
        const next = scores.reduce((most, other, at) => (at === best ? most : Math.max(most, other)), score - 10);
        const [vain, vainSecond] = topThree(alike, silent);
        return kept(pool.left, silenceEvidence, [
          score,
          score - next,
          topThree(alike, owned)[0],
          vain,
          vainSecond,
          elsewhere,
          stems.reduce((sum, [stem, part]) => sum + ((known.get(stem) ?? 0) > itself || meant.has(stem) ? 0 : part), 0),
          parts(terms.concept, pool.weigh).reduce((sum, [name, part]) => sum + (view.speaking.has(name) ? 0 : part), 0),
          covers[best] ?? 0,
          ridge[best] ?? 0,
          texts[best] ?? 0,
          meets?.(view.folded[best] ?? '') === false ? 1 : 0,
          sense[best] ?? 0,
          lent[best] ?? 0,
        ]);
      },
    };
  };
};
