// Whatever the disk refuses and whenever: what was acknowledged is there after a restart, and nothing else is promised.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { hasCode } from '../../src/core/errors.ts';
import { put, remove } from '../../src/core/store.ts';
import type { Disk } from '../../src/stores/disk.ts';
import type { JournalStore } from '../../src/stores/journal-store.ts';
import { countingDisk, type Fault, type Operation } from './failing-disk.ts';
import { newDirectory, openNotes } from './fixtures.ts';
import { by, note, notes } from './kept.ts';

interface Told {
  readonly acknowledged: string[];
  readonly uncertain: string[];
}

/**
 * Saves alone, then two at once, deletes something for good while it goes on saving, saves again. Says what it was
 * told, whatever happens.
 */
const work = async (store: JournalStore): Promise<Told> => {
  const acknowledged: string[] = [];
  const uncertain: string[] = [];
  const save = async (id: string): Promise<void> => {
    try {
      await store.commit([put(notes, id, note(id), 0), put(notes, 'brief', note(id)), remove(notes, 'brief')], by);
      acknowledged.push(id);
      expect(uncertain, 'acknowledged after a failure').toEqual([]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'store.failed' });
      uncertain.push(id);
    }
  };
  await save('alone');
  await Promise.all([save('together'), save('with it')]);
  const next = store.head().seq + 1;
  try {
    await store.commit([put(notes, 'secret', note('secret'))], by);
    await store.commit([remove(notes, 'secret')], by);
    const deleted = store.redact([next, next + 1], by);
    await Promise.all([deleted, save('meanwhile'), setImmediate().then(() => save('a moment later'))]);
  } catch (error) {
    // Where the journal has not been touched yet, nothing is lost but the try.
    if (!hasCode(error, 'store.not-deleted')) {
      expect(error).toMatchObject({ code: 'store.failed' });
      uncertain.push('secret');
    }
  }
  await save('last');
  return { acknowledged, uncertain };
};

/** Two runs of the product on one disk; the second finds what the first left, and saves once more. */
const live = async (directory: string, disk: Disk) => {
  const open = () =>
    openNotes(directory, { disk }).catch((error: unknown) => {
      expect(hasCode(error, 'store.failed')).toBe(true);
    });
  const first = await open();
  const told: Told = first ? await work(first) : { acknowledged: [], uncertain: [] };
  await first?.close();
  const second = await open();
  await second?.commit([put(notes, 'again', note(''))], by).then(
    () => told.acknowledged.push('again'),
    () => told.uncertain.push('again'),
  );
  await second?.close();
  return told;
};

const survives = async (fault: Fault): Promise<void> => {
  const directory = await newDirectory();
  const { acknowledged, uncertain } = await live(directory, countingDisk(fault).disk);
  const store = await openNotes(directory);
  const kept = [...store.all(notes)].map(({ id }) => id).filter((id) => !uncertain.includes(id));
  const report = await store.verify();
  await store.close();
  expect(kept).toEqual(acknowledged.sort());
  expect(report).not.toHaveProperty('firstBad');
};

/** How often a life without faults asks for each; asked once, it is the same every time. */
const calm = countingDisk();
let calmLife: Promise<unknown> | undefined;
const timesOf = async (operation: Operation): Promise<number> => {
  calmLife ??= live(await newDirectory(), calm.disk);
  await calmLife;
  return calm.count(operation);
};

const everyNth = async (fault: Omit<Fault, 'nth'>): Promise<void> => {
  const times = await timesOf(fault.operation);
  expect(times).toBeGreaterThan(0);
  for (let nth = 1; nth <= times; nth += 1) await survives({ ...fault, nth });
};

describe('a disk that fails once', { timeout: 60_000 }, () => {
  test.each(['nothing', 'half', 'all'] as const)('at every write, with %s of it written', (written) =>
    everyNth({ operation: 'write', lasting: false, written }),
  );
  test.each(['sync', 'rename', 'syncDirectory'] as const)('at every %s', (operation) =>
    everyNth({ operation, lasting: false }),
  );
});

describe('a disk that fails from then on', { timeout: 60_000 }, () => {
  test.each(['write', 'sync', 'rename', 'syncDirectory'] as const)('at every %s', (operation) =>
    everyNth({ operation, lasting: true, written: 'half' }),
  );
});

test('what was written before a failed sync is taken back, for it may never reach the disk', async () => {
  const directory = await newDirectory();
  const journal = join(directory, 'journal.jsonl');
  // Founding syncs two files, opening one.
  const store = await openNotes(directory, { disk: countingDisk({ operation: 'sync', nth: 4, lasting: false }).disk });
  const before = await readFile(journal, 'utf8');
  await expect(store.commit([put(notes, 'a', note('a'))], by)).rejects.toMatchObject({ code: 'store.failed' });
  expect(await readFile(journal, 'utf8')).toBe(before);
  await store.close();
});

test('a torn end that cannot be cut off keeps the store from opening, and harms nothing', async () => {
  const directory = await newDirectory();
  const torn = countingDisk({ operation: 'write', nth: 3, lasting: true, written: 'half' });
  const cannotCut = countingDisk({ operation: 'truncate', nth: 1, lasting: true });
  const both: Disk = {
    ...torn.disk,
    append: async (path) => ({
      ...(await torn.disk.append(path)),
      truncate: async () => {
        throw new Error('EIO');
      },
    }),
  };
  const store = await openNotes(directory, { disk: both });
  await expect(store.commit([put(notes, 'a', note('a'))], by)).rejects.toMatchObject({ code: 'store.failed' });
  await store.close();
  await expect(openNotes(directory, { disk: cannotCut.disk })).rejects.toMatchObject({ code: 'store.failed' });
  const mended = await openNotes(directory);
  await mended.commit([put(notes, 'b', note('b'))], by);
  expect([...mended.all(notes)].map(({ id }) => id)).toEqual(['b']);
  await mended.close();
});
