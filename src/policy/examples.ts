// Examples to learn from and to measure on: every bank question is asked as if nobody had written it.
import type { Choice } from './fit.ts';
import type { Pool } from './pool.ts';
import { type Sight, sighting } from './sight.ts';
import type { Municipality } from './sources.ts';
import { belongings, type View, viewOf } from './view.ts';

/** Some weights need no more examples than these: every so manieth question. */
const everyChoice = 5;
const everySilence = 9;
/** Of the questions asked in vain, so many see their whole topic left out: a topic that nobody thought of. */
const everyUnknownTopic = 3;

/** Neither those that are learned from nor those that are measured on may shape the space that they are placed in. */
const unseen = [0, 1, 2, 3, 4].map(
  (offset) =>
    (question: number): boolean =>
      question % everyChoice === offset || question % everySilence === offset,
);

export interface Example extends Choice {
  readonly question: string;
  readonly sight: Sight;
}

export interface Examples {
  readonly view: View;
  readonly answered: readonly Example[];
  readonly inVain: readonly { readonly question: string; readonly sight: Sight }[];
}

/** @param offset which of the questions, so that what is measured on was not learned from */
export const examplesOf = (
  name: string,
  { policy }: Municipality,
  pool: Pool,
  withBank: boolean,
  offset = 0,
): Examples => {
  const own = belongings(policy, pool, name);
  const hidden = withBank ? [] : [...new Set(own.flat())];
  const view = viewOf(policy, pool, name, withBank, unseen[offset]);
  const see = sighting(view);
  const look = (question: number, group: readonly number[]): { question: string; sight: Sight } => {
    const text = pool.questions[question]?.text ?? '';
    return { question: text, sight: see(text, { question, group: [...hidden, ...group] }) };
  };

  const right = new Map<number, number[]>();
  for (const [passage, questions] of own.entries())
    for (const question of questions) right.set(question, [...(right.get(question) ?? []), passage]);
  const answered = [...right]
    .filter(([question]) => question % everyChoice === offset)
    .map(([question, passages]) => {
      const seen = look(question, []);
      return { ...seen, options: seen.sight.passages, right: passages };
    });
  const inVain = view.silences.flatMap(({ questions }) =>
    questions
      .filter((question) => question % everySilence === offset)
      .map((question) => look(question, question % (everySilence * everyUnknownTopic) < everySilence ? questions : [])),
  );
  return { view, answered, inVain };
};
