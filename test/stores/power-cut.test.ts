// The plug is pulled at every single thing that is asked of the disk: what was acknowledged is there afterwards.
import { describe, expect, test } from 'vitest';
import { put, remove } from '../../src/core/store.ts';
import type { Disk } from '../../src/stores/disk.ts';
import type { JournalStore } from '../../src/stores/journal-store.ts';
import { newDirectory, openNotes } from './fixtures.ts';
import { by, note, notes } from './kept.ts';
import { type Unsynced, unpluggedDisk } from './unplugged-disk.ts';

/** Saves alone, deletes something for good while it goes on saving, saves together. Calls `saved` for what was acknowledged. */
const work = async (store: JournalStore, saved: (id: string) => void): Promise<void> => {
  const save = async (id: string): Promise<void> => {
    await store.commit([put(notes, id, note(id), 0), put(notes, 'brief', note('')), remove(notes, 'brief')], by);
    saved(id);
  };
  await save('a');
  const secret = store.head().seq + 1;
  await store.commit([put(notes, 'secret', note(''))], by);
  await store.commit([remove(notes, 'secret')], by);
  await Promise.all([store.redact([secret, secret + 1], by), save('b')]);
  await Promise.all([save('c'), save('d')]);
};

/** Works, closes, and opens once more to save a last thing. Resolves with what was acknowledged. */
const live = async (directory: string, disk: Disk): Promise<readonly string[]> => {
  const acknowledged: string[] = [];
  const saved = (id: string) => acknowledged.push(id);
  const first = await openNotes(directory, { disk }).catch(() => undefined);
  if (first) await work(first, saved).catch(() => {});
  await first?.close().catch(() => {});
  const second = await openNotes(directory, { disk }).catch(() => undefined);
  await second?.commit([put(notes, 'e', note('e'))], by).then(
    () => saved('e'),
    () => {},
  );
  await second?.close().catch(() => {});
  return acknowledged;
};

const operationsOf = async (): Promise<number> => {
  const calm = unpluggedDisk(Number.POSITIVE_INFINITY, 'lost');
  expect(await live(await newDirectory(), calm.disk)).toEqual(['a', 'b', 'c', 'd', 'e']);
  await calm.closeAll();
  return calm.operations();
};

describe('a power cut', { timeout: 60_000 }, () => {
  test.each<Unsynced>(['lost', 'half', 'kept'])('at every moment, with what was not synced %s', async (unsynced) => {
    const operations = await operationsOf();
    expect(operations).toBeGreaterThan(30);
    for (let pullAt = 1; pullAt <= operations; pullAt += 1) {
      const directory = await newDirectory();
      const { disk, closeAll } = unpluggedDisk(pullAt, unsynced);
      const acknowledged = await live(directory, disk);
      await closeAll();
      const store = await openNotes(directory);
      const kept = [...store.all(notes)].map(({ id }) => id);
      const { firstBad } = await store.verify();
      await store.close();
      expect(kept, `plug pulled at ${pullAt} of ${operations}`).toEqual(expect.arrayContaining([...acknowledged]));
      expect(firstBad).toBeUndefined();
    }
  });
});
