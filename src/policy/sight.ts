// What one question looks like against one policy: evidence for each passage, and evidence that the policy is silent.
import { holdersOf, meantIn, parts, senseOf } from './coverage.ts';
import { demandOf } from './demands.ts';
import { kindOf, soughtIn } from './kinds.ts';
import { closeness } from './latent.ts';
import { grouped, topThrees } from './tops.ts';
import { shares } from './vectors.ts';
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
  'lacks',
  'who',
  'why',
  'sense',
  'latent',
] as const;
export const silenceEvidence = [
  'score',
  'margin',
  'nearest',
  'silent',
  'silentSecond',
  'ahead',
  'elsewhere',
  'unknown',
  'unknownConcepts',
  'cover',
  'text',
  'lacks',
  'sense',
  'lent',
  'latent',
  'latentVain',
] as const;

export interface Sight {
  /** Per passage, in the order of `passageEvidence`. */
  readonly passages: readonly (readonly number[])[];
  /** Scores are the ranker's, per passage; the answer is in the order of `silenceEvidence`. */
  silence(scores: readonly number[]): readonly number[];
}

/** Built once per view. */
export const sighting = (view: View) => {
  const { pool, own, kin } = view;
  const ofPassages = grouped(own);
  const ofKin = grouped(kin.map(({ questions }) => questions));
  /** All of its own questions, and all of those that it leaves unanswered. */
  const aside = grouped([own.flat(), view.silences.flatMap(({ questions }) => questions)]);
  const holders = holdersOf(view);
  const vainPlaces = view.silences.map(({ questions }) => view.placeWith([], questions));
  const kinds = view.folded.map(kindOf);
  const borrowers = grouped(kin.map(({ passages }) => passages.map(({ at }) => at)));
  const nearness = Float64Array.from(kin.flatMap(({ passages }) => passages.map(({ likeness }) => likeness)));
  const farness = Float64Array.from(kin, ({ closest }) => 1 - closest);

  /** What other municipalities' questions lend to each passage, and how alike the best of those is that lends to none. */
  const lending = (alike: Float64Array): { readonly lent: Float64Array; readonly elsewhere: number } => {
    const lent = new Float64Array(own.length);
    const tops = topThrees(ofKin, alike);
    let elsewhere = 0;
    for (let entry = 0; entry < kin.length; entry += 1) {
      const first = tops[3 * entry] ?? 0;
      elsewhere = Math.max(elsewhere, first * (farness[entry] ?? 0));
      // A second question that matches counts half: one lucky word should not decide.
      const lends = first + (tops[3 * entry + 1] ?? 0) / 2;
      const end = borrowers.starts[entry + 1] ?? 0;
      for (let place = borrowers.starts[entry] ?? 0; place < end; place += 1) {
        const at = borrowers.members[place] ?? 0;
        const value = lends * (nearness[place] ?? 0);
        if (value > (lent[at] ?? 0)) lent[at] = value;
      }
    }
    return { lent, elsewhere };
  };

  return (question: string, without: Without = { question: -1, group: [] }): Sight => {
    const terms = pool.terms(question, (word) => view.words.has(word));
    const vector = pool.vector(terms, shares.questions);
    const alike = view.compare(vector);
    for (const left of [without.question, ...without.group]) if (left >= 0) alike[left] = 0;
    const texts = view.compareTexts(pool.vector(terms, shares.prose));
    const { lent, elsewhere } = lending(alike);

    const stems = parts(terms.stem, pool.weigh);
    const itself = (at: number): number => (own[at]?.includes(without.question) ? 1 : 0);
    const covers = new Float64Array(own.length);
    let unknown = 0;
    const meant = meantIn(view, terms.senses);
    for (const [stem, part] of stems) {
      let known = meant.has(stem);
      for (const { at, count } of holders.get(stem) ?? [])
        if (count > itself(at)) {
          covers[at] = (covers[at] ?? 0) + part;
          known = true;
        }
      if (!known) unknown += part;
    }
    const sense = senseOf(view, terms.senses);
    const spot = view.place(terms.stem);
    const latent = view.places.map((other) => closeness(spot, other));
    const meets = demandOf(question);
    const lacks = (at: number): number => (meets?.(view.folded[at] ?? '') === false ? 1 : 0);
    const sought = soughtIn(question);
    const tops = topThrees(ofPassages, alike);
    const passages = own.map((_, at) => [
      tops[3 * at] ?? 0,
      tops[3 * at + 1] ?? 0,
      tops[3 * at + 2] ?? 0,
      texts[at] ?? 0,
      lent[at] ?? 0,
      covers[at] ?? 0,
      lacks(at),
      sought.who && kinds[at]?.who === true ? 1 : 0,
      sought.why && kinds[at]?.why === true ? 1 : 0,
      sense[at] ?? 0,
      latent[at] ?? 0,
    ]);

    const latentVain = (): number =>
      view.silences.reduce((most, { questions }, topic) => {
        const place = vainPlaces[topic];
        const left = place === undefined || questions.every((at) => without.group.includes(at));
        return left ? most : Math.max(most, closeness(spot, place));
      }, 0);

    return {
      passages,
      silence: (scores) => {
        const best = scores.reduce((top, score, at) => (score > (scores[top] ?? 0) ? at : top), 0);
        const score = scores[best] ?? 0;
        const next = scores.reduce((most, other, at) => (at === best ? most : Math.max(most, other)), score - 10);
        const [nearest = 0, , , vain = 0, vainSecond = 0] = topThrees(aside, alike);
        return [
          score,
          score - next,
          nearest,
          vain,
          vainSecond,
          // Of two questions that are both close, the closer one tells.
          nearest > vain ? 1 : 0,
          elsewhere,
          unknown,
          parts(terms.concept, pool.weigh).reduce((sum, [name, part]) => sum + (view.speaking.has(name) ? 0 : part), 0),
          covers[best] ?? 0,
          texts[best] ?? 0,
          lacks(best),
          sense[best] ?? 0,
          lent[best] ?? 0,
          latent[best] ?? 0,
          latentVain(),
        ];
      },
    };
  };
};
