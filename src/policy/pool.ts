// Everything people are known to ask about policies: the banks of all municipalities, and what policies do not say.
import type { BankEntry, Silence } from './bank.ts';
import type { ConceptFinder } from './concepts.ts';
import { type Comparer, comparer, type Terms, termsOf, type Vector, vectorOf, weigher } from './vectors.ts';

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
  terms(text: string): Terms;
  vector(terms: Terms): Vector;
  weigh(term: string): number;
  /** Likeness to each of `questions`. */
  readonly compare: Comparer;
}

export interface PoolSource {
  readonly banks: ReadonlyMap<string, readonly BankEntry[]>;
  readonly silences: readonly Silence[];
  readonly conceptsIn: ConceptFinder;
}

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

  const terms = (text: string): Terms => termsOf(text, conceptsIn);
  const asked = texts.map(({ text, group }) => ({ text, group, terms: terms(text) }));
  const weigh = weigher([...asked, ...entries.map((entry) => ({ terms: terms(`${entry.section} ${entry.passage}`) }))]);
  const questions = asked.map((question) => ({ ...question, vector: vectorOf(question.terms, weigh) }));
  return {
    entries,
    silences: inVain,
    questions,
    terms,
    vector: (own) => vectorOf(own, weigh),
    weigh,
    compare: comparer(questions.map(({ vector }) => vector)),
  };
};
