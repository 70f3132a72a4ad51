// One municipality's policy seen through everything people are known to ask: which question belongs to which passage.
import { finish, type Steps } from '../core/making.ts';
import { aligner } from './align.ts';
import type { Passage, PolicyDocument } from './document.ts';
import type { Placer } from './latent.ts';
import type { AskedEntry, AskedInVain, Pool, Unseen } from './pool.ts';
import { speaksOf } from './spoken.ts';
import { type Comparer, comparer, shares, type Term, type Terms } from './vectors.ts';
import { fold, wordsOf } from './words.ts';

/** A passage elsewhere that is less like any of ours lends no questions. */
const leastKin = 0.2;

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
  /** What others are asked, where nobody has written what is asked of this one. */
  readonly kin: readonly Kin[];
  /** Likeness to each of the pool's questions, those left aside that tell nothing here. */
  readonly compare: Comparer;
  /** What this policy leaves unanswered. */
  readonly silences: readonly AskedInVain[];
  /** Per passage, the stems of its text, its heading and what it hangs on. */
  readonly stems: readonly ReadonlySet<Term>[];
  /** Per passage, that same text without æøå and case. */
  readonly folded: readonly string[];
  /** The passages that speak of a thing: a stem, a part of a compound, a concept. */
  readonly speaking: ReadonlyMap<Term, ReadonlySet<number>>;
  /** Where a text lies by what it is about. */
  readonly place: Placer;
  /** Where a text lies with what is asked about it. */
  placeWith(stems: readonly Term[], questions: readonly number[]): Float64Array;
  /** Per passage, where it lies with what is asked about it. */
  readonly places: readonly Float64Array[];
  /** The words of the policy itself, which are right as they stand. */
  readonly words: ReadonlySet<string>;
  /** Likeness to each passage, as prose. */
  readonly compareTexts: Comparer;
}

/** What a passage says with the heading and the sentence it hangs on. */
const inContext = (policy: PolicyDocument, passage: Passage): string =>
  [policy.sections[passage.section]?.path ?? '', ...passage.leadIn, passage.text].join(' ');

const kinOf = (entry: AskedEntry, pool: Pool, compare: Comparer): Kin => {
  const alike = compare(pool.vector(pool.learn(`${entry.section} ${entry.passage}`), shares.prose));
  const passages = Array.from(alike, (likeness, at) => ({ at, likeness }));
  return {
    questions: entry.questions,
    passages: passages.filter(({ likeness }) => likeness >= leastKin),
    closest: alike.reduce((most, likeness) => Math.max(most, likeness), 0),
  };
};

/** Per passage, the questions that the municipality's own bank has for it. */
export const belongings = (
  policy: PolicyDocument,
  pool: Pool,
  municipality: string | undefined,
): readonly number[][] => {
  const passagesOf = aligner(policy);
  const own: number[][] = policy.passages.map(() => []);
  for (const entry of pool.entries)
    if (entry.municipality === municipality) for (const at of passagesOf(entry)) own[at]?.push(...entry.questions);
  return own;
};

const speakingOf = (passages: readonly Terms[]): ReadonlyMap<Term, ReadonlySet<number>> => {
  const speaking = new Map<Term, Set<number>>();
  for (const [at, { senses }] of passages.entries())
    for (const { stem, parts, concepts } of senses)
      for (const term of [stem, ...parts, ...concepts]) speaking.set(term, (speaking.get(term) ?? new Set()).add(at));
  return speaking;
};

const all: Unseen = () => false;

/** @param banked whether the pool's bank of that name is its own; else it stays hidden: it may be of another policy */
export function* viewSteps(
  policy: PolicyDocument,
  pool: Pool,
  municipality: string,
  banked: boolean,
  unseen: Unseen = all,
): Steps<View> {
  const texts = policy.passages.map((passage) => {
    const terms = pool.learn(inContext(policy, passage));
    return { terms, vector: pool.vector(terms, shares.prose) };
  });
  const contexts = policy.passages.map((passage) => inContext(policy, passage));
  const speaks = speaksOf(contexts);
  const size = pool.size();
  const compareTexts = comparer(
    texts.map(({ vector }) => vector),
    size,
  );
  const own = belongings(policy, pool, banked ? municipality : undefined);
  const silences = pool.silences.filter(
    (one) =>
      (one.municipality === undefined || (banked && one.municipality === municipality)) && !one.unless.some(speaks),
  );
  const inVain = silences.flatMap(({ questions }) => questions);
  const others = own.some((questions) => questions.length > 0)
    ? []
    : pool.entries.filter((entry) => entry.municipality !== municipality);
  // A municipality that nobody asks about hides nothing, and shares the space of all.
  const hides = !banked && pool.entries.some((entry) => entry.municipality === municipality);
  yield;
  const place = pool.placer(hides ? municipality : undefined, unseen);
  const placeWith = (stems: readonly Term[], questions: readonly number[]): Float64Array =>
    place([...stems, ...questions.flatMap((at) => (unseen(at) ? [] : (pool.questions[at]?.terms.stem ?? [])))]);
  yield;
  return {
    policy,
    pool,
    own,
    // With a bank of one's own, what others are asked was measured to tell nothing more.
    kin: others.map((entry) => kinOf(entry, pool, compareTexts)),
    compare: pool.comparerOf([...own.flat(), ...inVain, ...others.flatMap(({ questions }) => questions)]),
    silences,
    stems: texts.map(({ terms }) => new Set(terms.stem)),
    folded: contexts.map(fold),
    speaking: speakingOf(texts.map(({ terms }) => terms)),
    place,
    placeWith,
    places: texts.map(({ terms }, at) => placeWith(terms.stem, own[at] ?? [])),
    words: new Set(wordsOf(policy.plain)),
    compareTexts,
  };
}

export const viewOf = (...of: Parameters<typeof viewSteps>): View => finish(viewSteps(...of));
