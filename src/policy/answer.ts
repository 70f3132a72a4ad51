// A question to one municipality's policy: the passages that answer it, or that the policy is silent.
import { demandOf } from './demands.ts';
import { type Citation, longestQuote, type PolicyAnswer, type PolicyDocument } from './document.ts';
import { dot, judge, probabilities } from './fit.ts';
import type { Ingredient } from './ingredients.ts';
import type { Lesson } from './model.ts';
import { asksForPerson, isOrder, namesAddress } from './orders.ts';
import { type Sight, sighting, silenceEvidence } from './sight.ts';
import { isCitable } from './verify.ts';
import type { View } from './view.ts';
import { fold } from './words.ts';

const shown = 3;
/** Chosen on the development sets. Without a bank of its own less is known, and silence comes a little sooner. */
export const silentAbove = { withBank: 0.58, withoutBank: 0.6 } as const;

interface Span {
  readonly from: number;
  readonly to: number;
}

const quoteOf = (policy: PolicyDocument, { from, to }: Span): string =>
  policy.passages
    .slice(from, to + 1)
    .map((passage) => passage.text)
    .join('\n');

/** The passage with those around it, in its section, that answer too: as far as one citation reaches. */
const grown = (
  policy: PolicyDocument,
  chances: readonly number[],
  best: number,
  taken: ReadonlySet<number>,
  neighbourly: number,
): Span => {
  const joins = (at: number): boolean =>
    policy.passages[at]?.section === policy.passages[best]?.section &&
    !taken.has(at) &&
    (chances[at] ?? 0) >= neighbourly * (chances[best] ?? 0);
  let span: Span = { from: best, to: best };
  for (;;) {
    const wider = [
      { at: span.from - 1, span: { from: span.from - 1, to: span.to } },
      { at: span.to + 1, span: { from: span.from, to: span.to + 1 } },
    ]
      .filter((next) => next.at >= 0 && joins(next.at) && quoteOf(policy, next.span).length <= longestQuote)
      .sort((a, b) => (chances[b.at] ?? 0) - (chances[a.at] ?? 0))[0];
    if (wider === undefined) return span;
    span = wider.span;
  }
};

/** @param neighbourly how much less likely than a passage its neighbour may be to be quoted with it; 1: none is */
export const citations = (
  policy: PolicyDocument,
  chances: readonly number[],
  neighbourly = 0.1,
): readonly Citation[] => {
  const taken = new Set<number>();
  const found: Citation[] = [];
  for (const best of [...chances.keys()].sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)) {
    const passage = policy.passages[best];
    if (passage === undefined || taken.has(best)) continue;
    if (found.length === shown) break;
    const span = grown(policy, chances, best, taken, neighbourly);
    for (let at = span.from; at <= span.to; at++) taken.add(at);
    const quote = quoteOf(policy, span);
    // Holds by construction; a citation that failed it would be worse than none.
    if (!isCitable(policy, quote)) continue;
    found.push({
      quote,
      section: policy.sections[passage.section]?.path ?? '',
      sectionIndex: passage.section,
      leadIn: policy.passages[span.from]?.leadIn ?? [],
      score: chances[best] ?? 0,
    });
  }
  return found;
};

/** An answer, and how sure it is that the policy is silent, 0 to 1. */
export interface Considered {
  readonly answer: PolicyAnswer;
  readonly silence: number;
  /** To the question that people are known to ask, 0 to 1. */
  readonly likeness: number;
}

/** True when the best citation lacks the rhythm, the count or the name that is asked for. */
const lacking = (question: string, best: Citation): boolean => {
  const meets = demandOf(question);
  return meets?.(fold([best.section, ...best.leadIn, best.quote].join(' '))) === false;
};

/**
 * @param limit how sure, 0 to 1, one must be of the policy's silence to say so
 * @param left an experiment's: what answers are made without
 */
export const decider =
  ({ policy }: View, lesson: Lesson, limit: number, left?: Ingredient) =>
  (question: string, sight: Sight): Considered => {
    const scores = sight.passages.map((evidence) => dot(lesson.ranker, evidence));
    const found = citations(policy, probabilities(scores), ...(left === 'neighbours' ? [1] : []));
    const [best] = found;
    const evidence = sight.silence(scores);
    const silence = judge(lesson.silence, evidence);
    const silent =
      best === undefined ||
      !scores.some((score) => score > 0) ||
      isOrder(question) ||
      (left !== 'demands' && lacking(question, best)) ||
      (asksForPerson(question) && !found.some(({ quote }) => namesAddress(quote))) ||
      silence > limit;
    return {
      answer: silent ? { abstained: true, nearest: found } : { abstained: false, passages: found },
      silence,
      likeness: evidence[silenceEvidence.indexOf('nearest')] ?? 0,
    };
  };

export const answerer = (view: View, lesson: Lesson, limit: number): ((question: string) => Considered) => {
  const see = sighting(view);
  const decide = decider(view, lesson, limit);
  return (question) => decide(question, see(question));
};
