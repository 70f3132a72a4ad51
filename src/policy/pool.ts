// Everything people are known to ask about policies: the banks of all municipalities, and what policies do not say.
import type { BankEntry, Silence } from './bank.ts';
import type { ConceptFinder } from './concepts.ts';
import { speller } from './spelling.ts';
import {
  type Comparer,
  comparer,
  type Shares,
  shares,
  type Terms,
  termsOf,
  type Vector,
  vectorOf,
  weigher,
} from './vectors.ts';
import { wordsOf } from './words.ts';

interface Group {
  /** Where its questions stand in the pool's `questions`. */
  readonly questions: readonly number[];
}

/** The questions to one passage of one municipality's policy. */
export interface AskedEntry extends Group, Pick<BankEntry, 'section' | 'passage'> {
  readonly municipality: string;
}

/** Questions that policies leave unanswered, unless one of the words stands in them. */
export interface AskedInVain extends Group, Pick<Silence, 'topic' | 'unless'> {}

export interface Pool {
  readonly entries: readonly AskedEntry[];
  readonly silences: readonly AskedInVain[];
  readonly questions: readonly { readonly text: string; readonly terms: Terms; readonly vector: Vector }[];
  /** `known` tells which words need no mending; left out, none are mended. */
  terms(text: string, known?: (word: string) => boolean): Terms;
  vector(terms: Terms, share: Shares): Vector;
  weigh(term: string): number;
  /** Likeness to each of `questions`. */
  readonly compare: Comparer;
}

export interface PoolSource {
  readonly banks: ReadonlyMap<string, readonly BankEntry[]>;
  readonly silences: readonly Silence[];
  readonly conceptsIn: ConceptFinder;
}

/** A word met less often may itself be mistyped: the banks hold typos on purpose. */
const leastCommon = 3;

export const buildPool = ({ banks, silences, conceptsIn }: PoolSource): Pool => {
  const texts: { text: string; group: number }[] = [];
  let groups = 0;
  const add = (questions: readonly string[]): readonly number[] => {
    const group = groups++;
    return questions.map((text) => texts.push({ text, group }) - 1);
  };
  const entries = [...banks].flatMap(([municipality, bank]) =>
    bank.map(({ section, passage, questions }) => ({ municipality, section, passage, questions: add(questions) })),
  );
  const inVain = silences.map(({ topic, unless, questions }) => ({ topic, unless, questions: add(questions) }));

  const common = new Map<string, number>();
  const written = [...texts.map(({ text }) => text), ...entries.map(({ section, passage }) => `${section} ${passage}`)];
  for (const text of written) for (const word of wordsOf(text)) common.set(word, (common.get(word) ?? 0) + 1);
  const mended = speller(new Map([...common].filter(([, count]) => count >= leastCommon)));
  const terms: Pool['terms'] = (text, known) => {
    const words = wordsOf(text);
    return termsOf(known === undefined ? words : words.map((word) => (known(word) ? word : mended(word))), conceptsIn);
  };
  const asked = texts.map(({ text, group }) => ({ text, group, terms: terms(text) }));
  const weigh = weigher([...asked, ...entries.map((entry) => ({ terms: terms(`${entry.section} ${entry.passage}`) }))]);
  const questions = asked.map((question) => ({
    ...question,
    vector: vectorOf(question.terms, weigh, shares.questions),
  }));
  return {
    entries,
    silences: inVain,
    questions,
    terms,
    vector: (own, share) => vectorOf(own, weigh, share),
    weigh,
    compare: comparer(questions.map(({ vector }) => vector)),
  };
};
