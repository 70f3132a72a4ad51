// One municipality's policy seen through everything people are known to ask: which question belongs to which passage.
import { aligner } from './align.ts';
import type { Passage, PolicyDocument } from './document.ts';
import type { AskedEntry, AskedInVain, Pool } from './pool.ts';
import { fitRidge, type Ridge } from './ridge.ts';
import { type Comparer, comparer } from './vectors.ts';
import { wordsOf } from './words.ts';

const ridgePenalty = 1;
/** A passage elsewhere that is less like any of ours lends no questions. */
const leastKin = 0.1;

/** A passage of another municipality's policy, and which of ours say something like it. */
export interface Kin extends Pick<AskedEntry, 'questions'> {
  readonly passages: readonly { readonly at: number; readonly likeness: number }[];
  /** The likeness of the closest, 0 when nothing here resembles it. */
  readonly closest: number;
}

export interface View {
  readonly policy: PolicyDocument;
  readonly pool: Pool;
  /** Per passage, the questions of its own bank. */
  readonly own: readonly (readonly number[])[];
  readonly kin: readonly Kin[];
  /** What this policy leaves unanswered. */
  readonly silences: readonly AskedInVain[];
  /** Per passage, the stems of its text, its heading and what it hangs on. */
  readonly stems: readonly ReadonlySet<string>[];
  /** Every concept that the policy speaks of. */
  readonly concepts: ReadonlySet<string>;
  /** The words of the policy itself, which are right as they stand. */
  readonly words: ReadonlySet<string>;
  readonly compareTexts: Comparer;
  /** Absent without a bank of its own. Its examples are `examples`, then the passages. */
  readonly ridge: Ridge | undefined;
  readonly examples: readonly number[];
}

/** What a passage says with the heading and the sentence it hangs on. */
const inContext = (policy: PolicyDocument, passage: Passage): string =>
  [policy.sections[passage.section]?.path ?? '', ...passage.leadIn, passage.text].join(' ');

const kinOf = (entry: AskedEntry, pool: Pool, compare: Comparer): Kin => {
  const alike = compare(pool.vector(pool.terms(`${entry.section} ${entry.passage}`)));
  const passages = [...alike.entries()].map(([at, likeness]) => ({ at, likeness }));
  return {
    questions: entry.questions,
    passages: passages.filter(({ likeness }) => likeness >= leastKin),
    closest: alike.reduce((most, likeness) => Math.max(most, likeness), 0),
  };
};

/** @param municipality whose bank in the pool is its own; `undefined` for a policy without one */
export const viewOf = (policy: PolicyDocument, pool: Pool, municipality: string | undefined): View => {
  const passagesOf = aligner(policy);
  const texts = policy.passages.map((passage) => {
    const terms = pool.terms(inContext(policy, passage));
    return { terms, vector: pool.vector(terms) };
  });
  const compareTexts = comparer(texts.map(({ vector }) => vector));
  const own: number[][] = policy.passages.map(() => []);
  for (const entry of pool.entries)
    if (entry.municipality === municipality) for (const at of passagesOf(entry)) own[at]?.push(...entry.questions);
  const examples = [...new Set(own.flat())].sort((a, b) => a - b);

  const learn = (): Ridge => {
    const vectors = [
      ...examples.flatMap((question) => pool.questions[question]?.vector ?? []),
      ...texts.map(({ vector }) => vector),
    ];
    const belongs = new Map<number, number[]>();
    for (const [at, questions] of own.entries())
      for (const question of questions) belongs.set(question, [...(belongs.get(question) ?? []), at]);
    const labels = [...examples.map((question) => belongs.get(question) ?? []), ...texts.map((_, at) => [at])];
    const compare = comparer(vectors);
    return fitRidge(vectors.map(compare), labels, texts.length, ridgePenalty);
  };

  const said = policy.plain.toLowerCase();
  return {
    policy,
    pool,
    own,
    kin: pool.entries
      .filter((entry) => entry.municipality !== municipality)
      .map((entry) => kinOf(entry, pool, compareTexts)),
    silences: pool.silences.filter(({ unless }) => !unless.some((word) => said.includes(word.toLowerCase()))),
    stems: texts.map(({ terms }) => new Set(terms.stem)),
    concepts: new Set(texts.flatMap(({ terms }) => terms.concept)),
    words: new Set(wordsOf(policy.plain)),
    compareTexts,
    ridge: examples.length === 0 ? undefined : learn(),
    examples,
  };
};
