// While the journal is written anew the product goes on: commits are kept meanwhile, and a disk without room harms nothing.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newDirectory, openNotes } from '../../test/stores/fixtures.ts';
import { by, note, notes } from '../../test/stores/kept.ts';
import { put, remove } from '../core/store.ts';
import { type Disk, type DiskFile, realDisk } from './disk.ts';

const isCopy = (path: string): boolean => path.endsWith('journal.jsonl.tmp');

/** The real disk, with the copy's own file wrapped. */
const copying = (wrap: (file: DiskFile) => DiskFile): Disk => ({
  ...realDisk,
  create: async (path) => (isCopy(path) ? wrap(await realDisk.create(path)) : realDisk.create(path)),
});

/** A store with a secret in its second and third entry, in a directory that has been in use. */
const withSecret = async (disk: Disk) => {
  const directory = await newDirectory();
  await (await openNotes(directory)).close();
  const store = await openNotes(directory, { disk });
  onTestFinished(() => store.close());
  await store.commit([put(notes, 'secret', note('010190-1234'))], by);
  await store.commit([remove(notes, 'secret')], by);
  return { directory, store };
};
const idsIn = async (directory: string): Promise<readonly string[]> => {
  const store = await openNotes(directory);
  const ids = [...store.all(notes)].map(({ id }) => id);
  await store.close();
  return ids;
};

test('commits are kept while the journal is copied, and are in the one that takes its place', async () => {
  const atCopy = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const { directory, store } = await withSecret(
    copying((file) => ({
      ...file,
      write: async (data) => {
        atCopy.resolve();
        await goOn.promise;
        await file.write(data);
      },
    })),
  );
  const deleted = store.redact([2, 3], by);
  await atCopy.promise;
  await store.commit([put(notes, 'meanwhile', note('a'))], by);
  expect(store.get(notes, 'meanwhile')?.value.text).toBe('a');
  goOn.resolve();
  await deleted;
  await store.commit([put(notes, 'afterwards', note('b'))], by);

  expect(await readFile(join(directory, 'journal.jsonl'), 'utf8')).not.toContain('010190-1234');
  expect(await store.verify()).toMatchObject({ blanked: 2, head: store.head() });
  await store.close();
  expect(await idsIn(directory)).toEqual(['afterwards', 'meanwhile']);
});

test('two at once are done one after the other', async () => {
  const { directory, store } = await withSecret(realDisk);
  await Promise.all([store.redact([2], by), store.redact([3], by)]);
  const report = await store.verify();
  expect(report).toMatchObject({ blanked: 2 });
  expect(report.firstBad).toBeUndefined();
  await store.close();
  expect(await idsIn(directory)).toEqual([]);
});

test('a disk with no room for a second journal is said to have none, and everything goes on', async () => {
  const { directory, store } = await withSecret(
    copying((file) => ({ ...file, write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) })),
  );
  await expect(store.redact([2, 3], by)).rejects.toMatchObject({ code: 'store.not-deleted' });
  await store.commit([put(notes, 'afterwards', note(''))], by);
  expect(store.failed()).toBe(false);
  expect((await store.verify()).blanked).toBe(0);
  expect((await readdir(directory)).filter(isCopy)).toEqual([]);
});

test('a copy that a killed process left is taken away at the next start', async () => {
  const directory = await newDirectory();
  await (await openNotes(directory)).close();
  await writeFile(join(directory, 'journal.jsonl.tmp'), 'half of a journal with 010190-1234');
  await (await openNotes(directory)).close();
  expect((await readdir(directory)).filter(isCopy)).toEqual([]);
});
