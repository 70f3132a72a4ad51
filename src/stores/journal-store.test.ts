// The journal store: the contract of every store, and what is its own: files, restarts, snapshots, the lock, deletion.
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { storeContract } from '../../test/stores/contract.ts';
import { countingDisk } from '../../test/stores/failing-disk.ts';
import { newDirectory, openNotes, standingClock } from '../../test/stores/fixtures.ts';
import { by, collections, counters, note, notes } from '../../test/stores/kept.ts';
import { type Collection, put, remove } from '../core/store.ts';
import { openJournalStore } from './journal-store.ts';
import { verifyJournal } from './verify.ts';

const openForTest = async (...args: Parameters<typeof openNotes>) => {
  const store = await openNotes(...args);
  onTestFinished(() => store.close());
  return store;
};

describe('journal store', () => {
  storeContract(async () => openNotes(await newDirectory()));

  describe('a restart', () => {
    test('finds everything as it was, by id and by index', async () => {
      const directory = await newDirectory();
      const first = await openNotes(directory);
      await first.commit([put(notes, 'a', note('1', { tags: ['x'] })), put(notes, 'gone', note(''))], by);
      await first.commit([put(notes, 'a', note('2', { tags: ['y'] })), remove(notes, 'gone')], by);
      await first.close();
      const second = await openForTest(directory);
      expect([...second.all(notes)]).toEqual([
        { id: 'a', revision: 2, value: { text: '2', tags: ['y'], done: false } },
      ]);
      expect(second.find(notes, 'tags', 'x')).toEqual([]);
      expect(second.find(notes, 'tags', 'y')).toHaveLength(1);
      expect(second.head()).toEqual(first.head());
    });

    test('needs no snapshot: the journal says everything', async () => {
      const directory = await newDirectory();
      const first = await openNotes(directory);
      await first.commit([put(notes, 'a', note('1'))], by);
      await first.commit([put(notes, 'a', note('2'))], by);
      await first.close();
      await rm(join(directory, 'snapshot.jsonl'));
      const second = await openForTest(directory);
      expect(second.get(notes, 'a')).toMatchObject({ revision: 2, value: { text: '2' } });
    });

    test('gives older records the default of a field that is new', async () => {
      const directory = await newDirectory();
      const first = await openNotes(directory);
      await first.commit([put(counters, 'n', { value: 1 })], by);
      await first.close();
      const newer: Collection<{ readonly value: number; readonly unit: string }> = {
        name: 'counters',
        schema: z.object({ value: z.number(), unit: z.string().default('cases') }),
        indexes: ['unit'],
      };
      const second = await openJournalStore({ directory, collections: [newer], clock: standingClock });
      onTestFinished(() => second.close());
      expect(second.find(newer, 'unit', 'cases')).toEqual([
        { id: 'n', revision: 1, value: { value: 1, unit: 'cases' } },
      ]);
    });

    test('refuses a record that does not fit this version, and names it', async () => {
      const directory = await newDirectory();
      const first = await openNotes(directory);
      await first.commit([put(counters, 'n', { value: 1 })], by);
      await first.close();
      const other = { name: 'counters', schema: z.object({ value: z.string() }), indexes: [] };
      await expect(openJournalStore({ directory, collections: [other], clock: standingClock })).rejects.toMatchObject({
        code: 'store.corrupt',
        message: expect.stringContaining('counters n'),
      });
    });
  });

  test('its files are for their owner alone', async () => {
    const directory = join(await newDirectory(), 'data');
    const store = await openNotes(directory);
    await store.commit([put(notes, 'a', note('1'))], by);
    await store.close();
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(directory)).toBe('700');
    const files = await readdir(directory);
    expect(files.sort()).toEqual(['holder.json', 'journal.jsonl', 'marker.json', 'snapshot.jsonl']);
    for (const file of files) expect([file, await modeOf(join(directory, file))]).toEqual([file, '600']);
  });

  test('every line of the journal says who did what, when', async () => {
    const directory = await newDirectory();
    const store = await openForTest(directory);
    await store.commit([put(notes, 'a', note('1')), remove(notes, 'b')], { kind: 'person', person: 'x/1' });
    const lines = (await readFile(join(directory, 'journal.jsonl'), 'utf8')).trimEnd().split('\n');
    const first = JSON.parse(lines[0] ?? '');
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      seq: 2,
      prev: first.h,
      at: '2026-11-23T08:00:00Z',
      actor: { kind: 'person', person: 'x/1' },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      body: {
        changes: [
          { kind: 'put', collection: 'notes', id: 'a', revision: 1, value: { text: '1', tags: [], done: false } },
          { kind: 'remove', collection: 'notes', id: 'b' },
        ],
      },
      h: store.head().hash,
    });
  });

  test('commits of one moment share one sync', async () => {
    const { disk, count } = countingDisk();
    const store = await openForTest(await newDirectory(), { disk });
    const before = count('sync');
    await Promise.all(Array.from({ length: 100 }, (_, n) => store.commit([put(notes, `${n}`, note(''))], by)));
    expect(count('sync') - before).toBe(1);
    expect(await store.verify()).toMatchObject({ entries: 101, head: store.head(), unfinishedBytes: 0 });
  });

  describe('snapshots', () => {
    const seqIn = async (path: string): Promise<unknown> =>
      JSON.parse((await readFile(path, 'utf8')).split('\n')[0] ?? '').seq;

    test('are made when it gets quiet, and the one before is kept', async () => {
      const directory = await newDirectory();
      const store = await openForTest(directory, { snapshotEvery: { quietMs: 40, busyMs: 60_000 } });
      await store.commit([put(notes, 'a', note('1'))], by);
      await expect.poll(() => seqIn(join(directory, 'snapshot.jsonl')).catch(() => 0)).toBe(2);
      await store.commit([put(notes, 'a', note('2'))], by);
      await expect.poll(() => seqIn(join(directory, 'snapshot.jsonl'))).toBe(3);
      expect(await seqIn(join(directory, 'snapshot.previous.jsonl'))).toBe(2);
    });

    test('are made even if it never gets quiet', async () => {
      const directory = await newDirectory();
      const store = await openForTest(directory, { snapshotEvery: { quietMs: 40, busyMs: 80 } });
      for (let n = 0; n < 60; n += 1) {
        await store.commit([put(notes, 'a', note(`${n}`))], by);
        await setTimeout(4);
      }
      expect(await readdir(directory)).toContain('snapshot.jsonl');
    });

    test('are not made when nothing has happened', async () => {
      const directory = await newDirectory();
      const first = await openNotes(directory);
      await first.commit([put(notes, 'a', note('1'))], by);
      await first.close();
      const { mtimeMs } = await stat(join(directory, 'snapshot.jsonl'));
      await (await openNotes(directory)).close();
      expect((await stat(join(directory, 'snapshot.jsonl'))).mtimeMs).toBe(mtimeMs);
    });
  });

  describe('deletion for good', () => {
    const secret = 'CPR-nummeret på lappen';

    test('leaves no word of it in any file, a journal that verifies, and a line that says who did it', async () => {
      const directory = await newDirectory();
      const store = await openNotes(directory);
      await store.commit([put(notes, 'a', note(secret))], by);
      await store.commit([put(notes, 'b', note('stays'))], by);
      await store.close();
      const again = await openNotes(directory);
      await again.commit([remove(notes, 'a')], by);
      await again.redact([2], { kind: 'person', person: 'x/dpo' });
      for (const file of ['journal.jsonl', 'snapshot.jsonl', 'snapshot.previous.jsonl']) {
        expect(await readFile(join(directory, file), 'utf8')).not.toContain(secret);
      }
      expect(await again.verify()).toMatchObject({ entries: 5, blanked: 1, head: again.head() });
      await again.commit([put(notes, 'c', note('later'))], by);
      await again.close();
      const lines = (await readFile(join(directory, 'journal.jsonl'), 'utf8')).split('\n');
      expect(JSON.parse(lines[4] ?? '')).toMatchObject({
        actor: { kind: 'person', person: 'x/dpo' },
        body: { redacted: [2] },
      });
      for (const file of ['snapshot.jsonl', 'snapshot.previous.jsonl']) await rm(join(directory, file));
      const last = await openForTest(directory);
      expect([...last.all(notes)].map(({ id }) => id)).toEqual(['b', 'c']);
    });

    test('is refused while a record rests on the entry', async () => {
      const store = await openForTest(await newDirectory());
      await store.commit([put(notes, 'a', note('1')), put(notes, 'b', note('1'))], by);
      await store.commit([remove(notes, 'a')], by);
      await expect(store.redact([2], by)).rejects.toMatchObject({ code: 'input.invalid' });
      await store.commit([remove(notes, 'b')], by);
      await expect(store.redact([3], by)).rejects.toMatchObject({ code: 'input.invalid' });
      await store.redact([2, 3], by);
      await expect(store.redact([2], by)).rejects.toMatchObject({ code: 'input.invalid' });
      expect((await store.verify()).firstBad).toBeUndefined();
    });

    test('a line emptied by hand is found out', async () => {
      const directory = await newDirectory();
      const store = await openNotes(directory);
      await store.commit([put(notes, 'a', note('1'))], by);
      await store.close();
      const path = join(directory, 'journal.jsonl');
      await writeFile(
        path,
        (await readFile(path, 'utf8')).replace(/"body":\{"changes":\[\{.*?\}\]\},"h"/, '"body":null,"h"'),
      );
      expect((await verifyJournal(directory)).firstBad).toMatchObject({ line: 2 });
      await expect(openNotes(directory)).rejects.toMatchObject({ code: 'store.corrupt' });
    });
  });

  test('a published head tells whether the journal still holds it', async () => {
    const directory = await newDirectory();
    const store = await openForTest(directory);
    await store.commit([put(notes, 'a', note('1'))], by);
    const published = store.head();
    await store.commit([put(notes, 'a', note('2'))], by);
    expect(await verifyJournal(directory, published)).toMatchObject({ entries: 3, holdsPublished: true });
    expect(await verifyJournal(directory, { ...published, seq: 9 })).toMatchObject({ holdsPublished: false });
  });

  test('two rooms cannot give a collection the same name', async () => {
    const directory = await newDirectory();
    await expect(
      openJournalStore({ directory, collections: [...collections, counters], clock: standingClock }),
    ).rejects.toMatchObject({ code: 'store.shape' });
  });
});
