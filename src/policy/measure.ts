// How well answers hit and silences hold, on questions with known answers.
import type { decider } from './answer.ts';
import type { Citation, PolicyAnswer, PolicyDocument } from './document.ts';
import type { Examples } from './examples.ts';
import type { View } from './view.ts';

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

/** A question with the passages that answer it, word for word; none where the policy is silent. */
export interface Item {
  readonly org: string;
  readonly question: string;
  readonly gold: readonly string[];
}

interface Seen {
  readonly first: boolean;
  readonly any: boolean;
  readonly silent: boolean;
}

const seen = (answer: PolicyAnswer, right: (one: Citation) => boolean): Seen => {
  const found = (answer.abstained ? answer.nearest : answer.passages).map(right);
  return { first: found[0] === true, any: found.includes(true), silent: answer.abstained };
};

const figuresOf = (answered: readonly Seen[], inVain: readonly boolean[]): Figures => ({
  hit1: share(answered.map(({ first }) => first)),
  hit3: share(answered.map(({ any }) => any)),
  wronglySilent: share(answered.map(({ silent }) => silent)),
  rightlySilent: share(inVain),
});

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A quote answers when it holds the passage but for a fifth at either end, or is itself a good part of it. */
const isGold = (gold: readonly string[], { quote }: Citation): boolean => {
  const said = letters(quote);
  return gold.some((passage) => {
    const wanted = letters(passage);
    const cut = Math.floor(wanted.length / 5);
    return (
      said.includes(wanted.slice(cut)) ||
      said.includes(wanted.slice(0, wanted.length - cut)) ||
      (said.length >= 25 && wanted.includes(said))
    );
  });
};

/** @param answer of the municipality that is asked */
export const measureItems = (items: readonly Item[], answer: (item: Item) => PolicyAnswer): Figures => {
  const [answered, inVain] = [
    items.filter(({ gold }) => gold.length > 0),
    items.filter(({ gold }) => gold.length === 0),
  ];
  return figuresOf(
    answered.map((item) => seen(answer(item), (one) => isGold(item.gold, one))),
    inVain.map((item) => answer(item).abstained),
  );
};

type Decide = ReturnType<typeof decider>;

/** On questions of the banks, each seen as if nobody had written it. */
export const measureExamples = (examples: readonly Examples[], decides: (view: View) => Decide): Figures => {
  const all = examples.map((example) => ({ ...example, decide: decides(example.view) }));
  return figuresOf(
    all.flatMap(({ view, decide, answered }) =>
      answered.map(({ question, right, sight }) =>
        seen(decide(question, sight).answer, (one) => holds(view.policy, one, right)),
      ),
    ),
    all.flatMap(({ decide, inVain }) => inVain.map(({ question, sight }) => decide(question, sight).answer.abstained)),
  );
};
