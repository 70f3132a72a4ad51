// Texts as weighted bags of what they hold, and how alike two of them are: 0 nothing in common, 1 the same.
import type { ConceptFinder } from './concepts.ts';
import { gramsOf, stemOf } from './words.ts';

const looks = ['stem', 'pair', 'gram', 'concept'] as const;
export type Look = (typeof looks)[number];

/** How much each way of looking at a text counts. */
export type Shares = Readonly<Record<Look, number>>;

/**
 * Between two questions the words themselves tell; between a question and a policy's own prose, what they mean too.
 * Chosen on the banks with questions left out and on the development sets, see policy-errors.md.
 */
export const shares = {
  questions: { stem: 1, pair: 0.3, gram: 0.5, concept: 0 },
  prose: { stem: 1, pair: 0.3, gram: 0.5, concept: 0.8 },
} as const satisfies Readonly<Record<string, Shares>>;
const gramSize = 4;

/** A term by its number: numbers make the index of thousands of questions a matter of milliseconds. */
export type Term = number;
/** What one word may stand for: its stem, the parts of a compound, its concepts. */
export interface Sense {
  readonly stem: Term;
  readonly parts: readonly Term[];
  readonly concepts: readonly Term[];
}
export type Terms = Readonly<Record<Look, readonly Term[]>> & { readonly senses: readonly Sense[] };

export const noTerms: Terms = { stem: [], pair: [], gram: [], concept: [], senses: [] };

/** How words are understood before they are numbered. */
export interface Reading {
  readonly conceptsIn: ConceptFinder;
  readonly partsOf: (stem: string) => readonly string[];
  readonly letterRuns: boolean;
}

/** The numbers of what texts hold. */
export interface Numbers {
  of(spelling: string): Term;
  /** Of a word's pieces. */
  grams(word: string): readonly Term[];
  /** What a stem stands for; made where the stem is new, or stands for something else in this place. */
  sense(stem: string, concepts: readonly string[], make: () => Sense): Sense;
}

const spellingsOf = (word: string): readonly string[] => gramsOf(word, gramSize).map((gram) => `g${gram}`);

export const vocabulary = () => {
  const numbers = new Map<string, Term>();
  const pieces = new Map<string, readonly Term[]>();
  const next = (spelling: string): Term => {
    const known = numbers.get(spelling);
    if (known !== undefined) return known;
    numbers.set(spelling, numbers.size);
    return numbers.size - 1;
  };
  const senses = new Map<string, { readonly concepts: readonly string[]; readonly sense: Sense }>();
  /** Every spelling gets the next number. */
  const learner: Numbers = {
    of: next,
    grams: (word) => {
      const known = pieces.get(word) ?? spellingsOf(word).map(next);
      pieces.set(word, known);
      return known;
    },
    sense: (stem, concepts, make) => {
      const known = senses.get(stem);
      if (known?.concepts === concepts) return known.sense;
      const sense = make();
      senses.set(stem, { concepts, sense });
      return sense;
    },
  };
  /** For a text that is only asked about: spellings nobody knows get numbers below zero, of no meaning beyond the text. */
  const reader = (): Numbers => {
    const strange = new Map<string, Term>();
    const read = (spelling: string): Term => {
      const known = numbers.get(spelling) ?? strange.get(spelling);
      if (known !== undefined) return known;
      strange.set(spelling, -1 - strange.size);
      return -strange.size;
    };
    return {
      of: read,
      grams: (word) => pieces.get(word) ?? spellingsOf(word).map(read),
      sense: (stem, concepts, make) => {
        const known = senses.get(stem);
        return known?.concepts === concepts ? known.sense : make();
      },
    };
  };
  return { learner, reader, size: () => numbers.size };
};

export const termsOf = (
  words: readonly string[],
  { conceptsIn, partsOf, letterRuns }: Reading,
  numbers: Numbers,
): Terms => {
  const stem = words.map(stemOf);
  const senses = conceptsIn(stem).map((names, at) => {
    const own = stem[at] ?? '';
    return numbers.sense(own, names, () => ({
      stem: numbers.of(`s${own}`),
      parts: partsOf(own).map((part) => numbers.of(`s${part}`)),
      concepts: names.map((name) => numbers.of(`c${name}`)),
    }));
  });
  return {
    senses,
    stem: senses.map((sense) => sense.stem),
    pair: stem.map((term, at) => numbers.of(`p${stem[at - 1] ?? ''} ${term}`)),
    gram: letterRuns ? words.flatMap((word) => numbers.grams(word)) : [],
    concept: senses.flatMap(({ concepts }) => concepts),
  };
};

/** How much a term tells. */
export type Weigher = (term: Term) => number;

const rarity = (texts: number, count: number): number => Math.log(1 + texts / count);

/** Each number once, ascending, and how often it stood there. */
const counted = (terms: readonly Term[]): { readonly ids: Int32Array; readonly counts: Float64Array } => {
  const sorted = Int32Array.from(terms).sort();
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    const term = sorted[at] ?? 0;
    if (last < 0 || sorted[last] !== term) {
      last += 1;
      sorted[last] = term;
    }
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { ids: sorted.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
};

/**
 * Rare terms tell much; terms that keep to few groups tell more than those that turn up everywhere: half as much when
 * spread evenly over groups, one and a half times when in a single group, and as it is where one text cannot tell.
 * @param texts their terms, and the group (bank entry) of each, groups one after the other; a text without one only
 *   counts for rarity
 * @param size how many terms there are
 */
export const weigher = (
  texts: readonly { readonly terms: Terms; readonly group?: number }[],
  size: number,
): Weigher => {
  const seen = new Float64Array(size);
  const grouped = new Float64Array(size);
  /** Of each term, the sum of count * log(count) over its groups: what its entropy needs. */
  const together = new Float64Array(size);
  const group = new Int32Array(size).fill(-1);
  const run = new Float64Array(size);
  const xlogx = (count: number): number => (count > 1 ? count * Math.log(count) : 0);
  /** Of each term, the text that it was last met in: however often it stands there, it counts once. */
  const met = new Int32Array(size).fill(-1);
  for (const [at, text] of texts.entries()) {
    for (const term of looks.flatMap((look) => text.terms[look])) {
      if (met[term] === at) continue;
      met[term] = at;
      seen[term] = (seen[term] ?? 0) + 1;
      if (text.group === undefined) continue;
      if (group[term] !== text.group) {
        together[term] = (together[term] ?? 0) + xlogx(run[term] ?? 0);
        run[term] = 0;
        group[term] = text.group;
      }
      run[term] = (run[term] ?? 0) + 1;
      grouped[term] = (grouped[term] ?? 0) + 1;
    }
  }
  const weights = seen.map((count, term) => {
    const n = grouped[term] ?? 0;
    const focus = n < 2 ? 1 : 0.5 + ((together[term] ?? 0) + xlogx(run[term] ?? 0)) / xlogx(n);
    return rarity(texts.length, count) * focus;
  });
  const unseen = rarity(texts.length, 1);
  return (term) => weights[term] ?? unseen;
};

/** Terms, each look in turn, and how much of the text each is. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

export const noVector: Vector = { terms: new Int32Array(0), weights: new Float64Array(0) };

/** Each way of looking gets its share whatever the text's length, so that a product of two vectors is a likeness. */
export const vectorOf = (terms: Terms, weigh: Weigher, share: Shares): Vector => {
  const used = looks.filter((look) => share[look] > 0);
  const total = looks.reduce((sum, look) => sum + share[look], 0);
  const parts = used.map((look) => counted(terms[look]));
  const length = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const vector = { terms: new Int32Array(length), weights: new Float64Array(length) };
  let from = 0;
  for (const [part, { ids, counts }] of parts.entries()) {
    const weights = counts.map((count, at) => (1 + Math.log(count)) * weigh(ids[at] ?? 0));
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const scale = Math.sqrt(share[used[part] ?? 'stem'] / total) / norm;
    vector.terms.set(ids, from);
    vector.weights.set(
      weights.map((weight) => weight * scale),
      from,
    );
    from += ids.length;
  }
  return vector;
};

/** Compares one vector with all of these at once; the answer is in their order. */
export type Comparer = (vector: Vector) => Float64Array;

/** For each term the vectors that hold it, in one list, term after term. @param size how many terms there are */
export const comparer = (vectors: readonly Vector[], size: number): Comparer => {
  const starts = new Int32Array(size + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const holders = new Int32Array(starts[size] ?? 0);
  const shares = new Float64Array(holders.length);
  for (const [at, { terms, weights }] of vectors.entries())
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      holders[place] = at;
      shares[place] = weights[i] ?? 0;
    }
  return ({ terms, weights }) => {
    const sums = new Float64Array(vectors.length);
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i] ?? -1;
      if (term < 0 || term >= size) continue;
      const weight = weights[i] ?? 0;
      const end = starts[term + 1] ?? 0;
      for (let place = starts[term] ?? 0; place < end; place += 1) {
        const at = holders[place] ?? 0;
        sums[at] = (sums[at] ?? 0) + weight * (shares[place] ?? 0);
      }
    }
    return sums;
  };
};
