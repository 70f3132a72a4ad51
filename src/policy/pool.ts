// Everything people are known to ask about policies: the banks of all municipalities, and what policies do not say.
import { finish, type Steps } from '../core/making.ts';
import type { BankEntry, Silence } from './bank.ts';
import { splitter } from './compounds.ts';
import type { ConceptFinder } from './concepts.ts';
import type { Glossary } from './glossary.ts';
import type { Ingredient } from './ingredients.ts';
import { type Placer, placerOf } from './latent.ts';
import { speller } from './spelling.ts';
import {
  type Comparer,
  comparer,
  noTerms,
  noVector,
  type Reading,
  type Shares,
  shares,
  type Term,
  type Terms,
  termsOf,
  type Vector,
  vectorOf,
  vocabulary,
  weigher,
} from './vectors.ts';
import { stemOf, wordsOf } from './words.ts';

/** The questions that are left out, for honest figures of questions that are examples themselves. */
export type Unseen = (question: number) => boolean;

interface Group {
  /** Where its questions stand in the pool's `questions`. */
  readonly questions: readonly number[];
}

/** The questions to one passage of one municipality's policy. */
export interface AskedEntry extends Group, Pick<BankEntry, 'section' | 'passage'> {
  readonly municipality: string;
}

/** Questions that policies leave unanswered, unless one of the words stands in them; some are asked of one policy only. */
export interface AskedInVain extends Group, Pick<Silence, 'topic' | 'unless'> {
  readonly municipality?: string;
}

export interface Pool {
  readonly entries: readonly AskedEntry[];
  readonly silences: readonly AskedInVain[];
  readonly questions: readonly { readonly text: string; readonly terms: Terms }[];
  /** Of one of `questions`, by its place there. */
  vectorAt(question: number): Vector;
  /** A text that others are compared with: its words become known. */
  learn(text: string): Terms;
  /** A question; its words are mended unless `known` says that they are right. */
  terms(text: string, known: (word: string) => boolean): Terms;
  vector(terms: Terms, share: Shares): Vector;
  weigh(term: Term): number;
  /** Where texts lie by what they are about, learned without what is asked of one municipality, and without `unseen`. */
  placer(hidden: string | undefined, unseen: Unseen): Placer;
  /** Compares a vector with these of `questions`; what is not among them is like nothing. */
  comparerOf(questions: Iterable<number>): Comparer;
  /** How many terms are known by now. */
  size(): number;
}

export interface PoolSource {
  readonly banks: ReadonlyMap<string, readonly BankEntry[]>;
  readonly silences: readonly Silence[];
  readonly conceptsIn: ConceptFinder;
  readonly glossary: Glossary;
  /** An experiment's: what answers are made without. */
  readonly left?: Ingredient;
}

/** A word met less often may itself be mistyped: the banks hold typos on purpose. */
const leastCommon = 3;

/** So many texts are read in one step: some hundredths of a second. */
const textsInStep = 1000;

export function* poolSteps({ banks, silences, conceptsIn, glossary, left }: PoolSource): Steps<Pool> {
  const inDanish = (text: string): readonly string[] => (left === 'glossary' ? [] : glossary(text));
  const texts: { text: string; group: number }[] = [];
  let groups = 0;
  const add = (questions: readonly string[]): readonly number[] => {
    const group = groups++;
    return questions.map((text) => texts.push({ text, group }) - 1);
  };
  const entries = [...banks].flatMap(([municipality, bank]) =>
    bank.map(({ section, passage, questions }) => ({ municipality, section, passage, questions: add(questions) })),
  );
  const inVain: readonly AskedInVain[] = [
    ...silences.map(({ topic, unless, questions }) => ({ topic, unless, questions: add(questions) })),
    ...[...banks].flatMap(([municipality, bank]) =>
      bank
        .filter(({ beyond }) => beyond.length > 0)
        .map(({ passage, beyond }) => ({ municipality, topic: passage, unless: [], questions: add(beyond) })),
    ),
  ];

  const common = new Map<string, number>();
  const written = [...texts.map(({ text }) => text), ...entries.map(({ section, passage }) => `${section} ${passage}`)];
  for (const text of written) for (const word of wordsOf(text)) common.set(word, (common.get(word) ?? 0) + 1);
  yield;
  const mended = speller(new Map([...common].filter(([, count]) => count >= leastCommon && left !== 'mending')));
  yield;
  const { learner, reader, size } = vocabulary();
  const reading: Reading = {
    conceptsIn: left === 'concepts' ? (stems) => stems.map(() => []) : conceptsIn,
    partsOf: splitter(new Set([...common.keys()].map(stemOf))),
    letterRuns: left !== 'letter runs',
  };
  const learn = (text: string): Terms => termsOf(wordsOf(text), reading, learner);
  yield;
  const asked: { text: string; group: number; terms: Terms }[] = [];
  for (const [at, { text, group }] of texts.entries()) {
    asked.push({ text, group, terms: termsOf([...wordsOf(text), ...inDanish(text)], reading, learner) });
    if (at % textsInStep === 0) yield;
  }
  const prose = entries.map(({ section, passage }) => ({ terms: learn(`${section} ${passage}`) }));
  const weigh = weigher(
    left === 'spread' ? [...asked, ...prose].map(({ terms }) => ({ terms })) : [...asked, ...prose],
    size(),
  );
  yield;
  const vectors: (Vector | undefined)[] = [];
  /** Made when they are first wanted: a policy with a bank of its own is compared with few of them. */
  const vectorAt = (question: number): Vector => {
    const vector = vectors[question] ?? vectorOf(asked[question]?.terms ?? noTerms, weigh, shares.questions);
    vectors[question] = vector;
    return vector;
  };
  const about = [
    ...entries.map((entry, at) => ({ ...entry, itself: prose[at]?.terms.stem ?? [] })),
    // What one policy leaves unanswered is about what its passages are about.
    ...inVain.filter((group) => group.municipality === undefined).map((group) => ({ ...group, itself: [] })),
  ];
  const placers = new Map<Unseen, Map<string | undefined, Placer>>();
  const placer = (hidden: string | undefined, unseen: Unseen): Placer => {
    const same = placers.get(unseen) ?? new Map<string | undefined, Placer>();
    placers.set(unseen, same);
    const seen = about.filter(({ municipality }) => hidden === undefined || municipality !== hidden);
    const known =
      same.get(hidden) ??
      placerOf(
        seen.map(({ itself, questions: own }) => [
          ...itself,
          ...own.flatMap((at) => (unseen(at) ? [] : (asked[at]?.terms.stem ?? []))),
        ]),
      );
    same.set(hidden, known);
    return known;
  };
  return {
    placer,
    entries,
    silences: inVain,
    questions: asked,
    vectorAt,
    learn,
    terms: (text, known) =>
      termsOf(
        [...wordsOf(text).map((word) => (known(word) ? word : mended(word))), ...inDanish(text)],
        reading,
        reader(),
      ),
    size,
    vector: (own, share) => vectorOf(own, weigh, share),
    weigh,
    comparerOf: (questions) => {
      const among = new Set(questions);
      return comparer(
        asked.map((_, question) => (among.has(question) ? vectorAt(question) : noVector)),
        size(),
      );
    },
  };
}

export const buildPool = (source: PoolSource): Pool => finish(poolSteps(source));
