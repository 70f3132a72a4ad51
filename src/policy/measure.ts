// How well answers hit and silences hold, on questions with known answers.
import { decider } from './answer.ts';
import type { Citation, PolicyDocument } from './document.ts';
import type { Examples } from './examples.ts';
import type { Lesson } from './model.ts';

/** Shares of 100. Hits are counted before silence. */
export interface Figures {
  readonly hit1: number;
  readonly hit3: number;
  readonly wronglySilent: number;
  readonly rightlySilent: number;
}

const share = (values: readonly boolean[]): number =>
  values.length === 0 ? 0 : Math.round((1000 * values.filter(Boolean).length) / values.length) / 10;

const holds = (policy: PolicyDocument, { quote }: Citation, passages: readonly number[]): boolean =>
  passages.some((at) => quote.includes(policy.passages[at]?.text ?? '\n'));

/** On questions of the banks, each seen as if nobody had written it. */
export const measureExamples = (examples: readonly Examples[], lesson: Lesson, silentAbove: number): Figures => {
  const all = examples.map((example) => ({ ...example, decide: decider(example.view.policy, lesson, silentAbove) }));
  const answered = all.flatMap(({ view, decide, answered: own }) =>
    own.map(({ question, right, sight }) => {
      const answer = decide(question, sight);
      const found = (answer.abstained ? answer.nearest : answer.passages).map((one) => holds(view.policy, one, right));
      return { first: found[0] === true, any: found.includes(true), silent: answer.abstained };
    }),
  );
  const inVain = all.flatMap(({ decide, inVain: own }) =>
    own.map(({ question, sight }) => decide(question, sight).abstained),
  );
  return {
    hit1: share(answered.map(({ first }) => first)),
    hit3: share(answered.map(({ any }) => any)),
    wronglySilent: share(answered.map(({ silent }) => silent)),
    rightlySilent: share(inVain),
  };
};
