// What a record held before is forgotten: in no file any more, while everything that rests on the same entries is still there.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newDirectory, openNotes } from '../../test/stores/fixtures.ts';
import { by, note, notes } from '../../test/stores/kept.ts';
import { put, remove } from '../core/store.ts';

const secret = '010190-1234';
const files = ['journal.jsonl', 'snapshot.jsonl', 'snapshot.previous.jsonl'];
const filesOf = async (directory: string): Promise<string> =>
  (await Promise.all(files.map((file) => readFile(join(directory, file), 'utf8')))).join('\n');

const open = async (directory: string) => {
  const store = await openNotes(directory);
  onTestFinished(() => store.close());
  return store;
};

test('the earlier versions of a record go, the one that stands stays, and so does what came with them', async () => {
  const directory = await newDirectory();
  const store = await openNotes(directory);
  await store.commit([put(notes, 'draft', note(secret)), put(notes, 'contact', note('Karen'))], by);
  await store.commit([put(notes, 'draft', note(`${secret} og mere`)), put(notes, 'contact', note('Karen Dahl'))], by);
  await store.commit([put(notes, 'other', note('stays as it is'))], by);
  await store.commit([put(notes, 'draft', note('')), put(notes, 'case', note('sendt'))], by);

  await store.forgetEarlier('notes', ['draft'], { kind: 'person', person: 'x/dpo' });

  expect(await filesOf(directory)).not.toContain(secret);
  const report = await store.verify();
  expect(report).toMatchObject({ blanked: 2, head: store.head() });
  expect(report.firstBad).toBeUndefined();
  await store.close();
  // The act that ended it keeps who did what.
  expect(await readFile(join(directory, 'journal.jsonl'), 'utf8')).toContain('sendt');
  for (const file of files.slice(1)) await rm(join(directory, file));
  const again = await open(directory);
  expect([...again.all(notes)].map(({ id, value }) => [id, value.text])).toEqual([
    ['case', 'sendt'],
    ['contact', 'Karen Dahl'],
    ['draft', ''],
    ['other', 'stays as it is'],
  ]);
});

test('nothing is written where there is nothing to forget', async () => {
  const store = await open(await newDirectory());
  await store.commit([put(notes, 'draft', note('only one version'))], by);
  const head = store.head();
  await store.forgetEarlier('notes', ['draft', 'nobody'], by);
  expect(store.head()).toEqual(head);
});

test('a second time finds nothing left, and a later life of the record is not touched by the first', async () => {
  const directory = await newDirectory();
  const store = await open(directory);
  await store.commit([put(notes, 'draft', note(secret))], by);
  await store.commit([put(notes, 'draft', note(''))], by);
  await store.forgetEarlier('notes', ['draft'], by);
  await store.commit([remove(notes, 'draft')], by);
  await store.commit([put(notes, 'draft', note('a new one'))], by);
  await store.forgetEarlier('notes', ['draft'], by);
  expect(store.get(notes, 'draft')?.value.text).toBe('a new one');
  expect((await store.verify()).firstBad).toBeUndefined();
});

test('what was taken away in the same entry does not come back with it', async () => {
  const directory = await newDirectory();
  const store = await openNotes(directory);
  await store.commit([put(notes, 'received', note('a message'))], by);
  await store.commit([put(notes, 'draft', note(secret)), remove(notes, 'received')], by);
  await store.commit([put(notes, 'draft', note(''))], by);

  await store.forgetEarlier('notes', ['draft'], by);

  expect(await filesOf(directory)).not.toContain(secret);
  await store.close();
  for (const file of files.slice(1)) await rm(join(directory, file));
  const again = await open(directory);
  expect([...again.all(notes)].map(({ id }) => id)).toEqual(['draft']);
});

test('what was taken away and has come back since is left as it is', async () => {
  const store = await open(await newDirectory());
  await store.commit([put(notes, 'draft', note(secret)), remove(notes, 'received')], by);
  await store.commit([put(notes, 'draft', note('')), put(notes, 'received', note('a new one'))], by);
  await store.forgetEarlier('notes', ['draft'], by);
  expect(store.get(notes, 'received')?.value.text).toBe('a new one');
  expect((await store.verify()).blanked).toBe(1);
});
