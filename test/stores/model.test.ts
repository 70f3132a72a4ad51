// The journal store against a model that is only a Map: any history, any restarts, and any one damage at the end.
import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasCode } from '../../src/core/errors.ts';
import { type Change, type Collection, put, remove } from '../../src/core/store.ts';
import type { JournalStore } from '../../src/stores/journal-store.ts';
import { cutTo, flipBit, goBackToOlderSnapshot, journalIn, linesOf, loseSnapshots, writeLines } from './damage.ts';
import { countingDisk } from './failing-disk.ts';
import { newDirectory, openNotes } from './fixtures.ts';
import { by, counters, note, notes } from './kept.ts';

type Row = { readonly revision: number; readonly value: object };
type State = ReadonlyMap<string, Row>;
type Step = { readonly kind: 'commit'; readonly changes: readonly Change[] } | { readonly kind: 'restart' };

const id = fc.constantFrom('a', 'b', '__proto__', '7');
const expected = fc.option(fc.nat({ max: 3 }), { nil: undefined });
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(id, text, fc.array(fc.constantFrom('x', 'y')), fc.boolean(), expected)
    .map(([at, words, tags, done, rev]) => put(notes, at, note(words, { tags, done }), rev)),
  fc.tuple(id, fc.double({ noNaN: true, noDefaultInfinity: true })).map(([at, value]) => put(counters, at, { value })),
  fc.tuple(id, expected).map(([at, rev]) => remove(notes, at, rev)),
);
const commit = fc.record({
  kind: fc.constant('commit' as const),
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
});
const restart = fc.constant({ kind: 'restart' as const });
const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: commit }, { weight: 1, arbitrary: restart }),
  {
    maxLength: 14,
  },
);

/** What the contract says a commit does; undefined where it must be refused. */
const after = (state: State, changes: readonly Change[]): State | undefined => {
  const next = new Map<string, Row>(state);
  for (const each of changes) {
    const key = `${each.collection}/${each.id}`;
    const revision = next.get(key)?.revision ?? 0;
    if (each.expected !== undefined && each.expected !== revision) return undefined;
    if (each.kind === 'remove') next.delete(key);
    else next.set(key, { revision: revision + 1, value: JSON.parse(JSON.stringify(each.value)) });
  }
  return next;
};

const stateOf = (store: JournalStore): State => {
  const rows = <T extends object>(collection: Collection<T>) =>
    [...store.all(collection)].map(
      ({ id: at, revision, value }) => [`${collection.name}/${at}`, { revision, value }] as const,
    );
  return new Map<string, Row>([...rows(notes), ...rows(counters)]);
};

const open = (directory: string) => openNotes(directory, { disk: countingDisk().disk });

/** Plays a history on a new store and closes it. `states[n]` is what stood after the journal's line n + 1. */
const play = async (directory: string, steps: readonly Step[]): Promise<readonly State[]> => {
  let store = await open(directory);
  const states: State[] = [new Map()];
  for (const step of steps) {
    if (step.kind === 'restart') {
      await store.close();
      store = await open(directory);
    } else {
      const next = after(states.at(-1) ?? new Map(), step.changes);
      const accepted = await store.commit(step.changes, by).then(
        () => true,
        (error: unknown) => !hasCode(error, 'store.conflict'),
      );
      expect(accepted).toBe(next !== undefined);
      if (next) states.push(next);
    }
    expect(stateOf(store)).toEqual(states.at(-1));
  }
  await store.close();
  return states;
};

/** A damage and what must come of it: how many lines are left to be read, or nothing when it must be refused. */
type Damage = (directory: string, at: number) => Promise<number | 'refused'>;

const everyLine = async (directory: string): Promise<number> => (await linesOf(journalIn(directory))).length;

const changeLines =
  (change: (lines: string[], n: number) => void): Damage =>
  async (directory, at) => {
    const lines = await linesOf(journalIn(directory));
    change(lines, at % (lines.length - 1));
    await writeLines(journalIn(directory), lines);
    return 'refused';
  };

const damages: Readonly<Record<string, Damage>> = {
  none: everyLine,
  'snapshots lost': async (directory) => {
    await loseSnapshots(directory);
    return everyLine(directory);
  },
  'older snapshot': async (directory) => {
    await goBackToOlderSnapshot(directory).catch(() => {});
    return everyLine(directory);
  },
  'bit of the journal flipped': async (directory, at) => {
    const { length } = await readFile(journalIn(directory));
    await flipBit(journalIn(directory), at % length, at % 8);
    return 'refused';
  },
  'journal cut anywhere, without a snapshot': async (directory, at) => {
    await loseSnapshots(directory);
    const { length } = await readFile(journalIn(directory));
    await cutTo(journalIn(directory), at % length);
    const kept = (await readFile(journalIn(directory), 'utf8')).split('\n').length - 1;
    return kept === 0 ? 'refused' : kept;
  },
  'line removed': changeLines((lines, n) => lines.splice(n, 1)),
  'lines swapped': changeLines((lines, n) => lines.splice(n, 2, ...lines.slice(n, n + 2).reverse())),
  'line repeated': changeLines((lines, n) => lines.splice(n, 0, lines[n] ?? '')),
};

test.each(Object.entries(damages))(
  'any history, then: %s',
  async (_, damage) => {
    const property = fc.asyncProperty(history, fc.nat(), async (steps, at) => {
      const directory = await newDirectory();
      const states = await play(directory, [
        { kind: 'commit', changes: [put(counters, 'first', { value: 1 })] },
        ...steps,
      ]);
      const lines = await damage(directory, at);
      if (lines === 'refused') {
        await expect(open(directory)).rejects.toMatchObject({ code: 'store.corrupt' });
        return;
      }
      const store = await open(directory);
      expect(stateOf(store)).toEqual(states[lines - 1]);
      await store.close();
    });
    await fc.assert(property, { numRuns: 12 });
  },
  60_000,
);
