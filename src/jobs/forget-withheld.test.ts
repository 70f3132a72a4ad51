// When the words that are no longer needed are forgotten: at night, at the latest after two days, and never before their end.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { newDirectory } from '../../test/stores/fixtures.ts';
import { type Contact, contacts, coreCollections, type Withheld, withheld } from '../core/records.ts';
import { put } from '../core/store.ts';
import { type Disk, realDisk } from '../stores/disk.ts';
import { type JournalStore, openJournalStore } from '../stores/journal-store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createForgetting } from './forget-withheld.ts';

const noon = '2026-11-23T11:00:00Z';

const stage = async (failing = false) => {
  const memory = createMemoryStore(coreCollections);
  const forgotten: string[] = [];
  const clock = createFakeClock(noon);
  const log = createFakeLog();
  const store = {
    ...memory,
    forgetEarlier: async (_: string, ids: readonly string[]) => {
      if (failing) throw new Error('somebody wrote in between');
      forgotten.push(...ids);
    },
  };
  const { look } = createForgetting({ store, clock, log });
  const keep = (id: string, since: string, ended: boolean) =>
    memory.commit([put(withheld, id, { text: ended ? '' : 'raw', since, ended })], { kind: 'system', part: 'test' });
  const left = () => [...memory.all(withheld)].map(({ id, value }) => [id, value.text, value.ended]);
  const at = async (time: string) => {
    clock.set(time);
    await look();
  };
  return { at, keep, left, forgotten, log };
};

it('what has ended by day is forgotten in the night, and what goes on is kept', async () => {
  const { at, keep, left, forgotten } = await stage();
  await keep('sent', noon, true);
  await keep('open', noon, false);
  await at('2026-11-23T22:00:00Z');
  expect(forgotten).toEqual([]);
  // 03.00 in Denmark.
  await at('2026-11-24T02:00:00Z');
  expect(forgotten).toEqual(['sent']);
  expect(left()).toEqual([['open', 'raw', false]]);
});

it('where no night is seen it is done by day, after two days', async () => {
  const { at, keep, forgotten } = await stage();
  await keep('sent', noon, true);
  await at('2026-11-25T10:59:00Z');
  expect(forgotten).toEqual([]);
  await at('2026-11-25T11:00:00Z');
  expect(forgotten).toEqual(['sent']);
});

it('a report that nobody sends loses it after thirty days', async () => {
  const { at, keep, left } = await stage();
  await keep('open', noon, false);
  await at('2026-12-23T10:59:00Z');
  expect(left()).toEqual([['open', 'raw', false]]);
  await at('2026-12-23T11:00:00Z');
  expect(left()).toEqual([['open', '', true]]);
});

it('it is done once a night, whatever ends meanwhile', async () => {
  const { at, keep, forgotten } = await stage();
  await keep('sent', noon, true);
  await at('2026-11-24T01:00:00Z');
  await keep('late', '2026-11-24T01:05:00Z', true);
  await at('2026-11-24T01:10:00Z');
  await at('2026-11-24T03:50:00Z');
  expect(forgotten).toEqual(['sent']);
  await at('2026-11-25T01:00:00Z');
  expect(forgotten).toEqual(['sent', 'late']);
});

it('what fails is said and tried again the next night', async () => {
  const { at, keep, left, log } = await stage(true);
  await keep('sent', noon, true);
  await at('2026-11-24T02:00:00Z');
  await at('2026-11-24T02:10:00Z');
  expect(left()).toEqual([['sent', '', true]]);
  expect(log.events).toHaveLength(1);
  expect(JSON.stringify(log)).toContain('tried again');
  await at('2026-11-25T02:00:00Z');
  expect(log.events).toHaveLength(2);
});

describe('with the journal on a disk', () => {
  const by = { kind: 'system', part: 'test' } as const;
  const contactIn = (key: string) =>
    put<Contact>(contacts, 'ishoj/medarbejder', { thread: { channel: 'fake', key }, language: 'da' });
  const sent = (text: string, ended: boolean) => put<Withheld>(withheld, 'sent', { text, since: noon, ended });

  /** `meanwhile` is called once, when the journal has been gone through for what is to be forgotten. */
  const onDisk = async (meanwhile: (store: JournalStore) => Promise<void>) => {
    const directory = await newDirectory();
    let opened: JournalStore | undefined;
    let others: Promise<void> | undefined;
    const disk: Disk = {
      ...realDisk,
      async *read(path, part) {
        yield* realDisk.read(path, part);
        if (opened && path.endsWith('journal.jsonl')) others ??= meanwhile(opened);
      },
    };
    const clock = createFakeClock(noon);
    const store = await openJournalStore({ directory, collections: coreCollections, clock, disk });
    onTestFinished(() => store.close());
    // The message that began it also said where the person is reached: that is written anew before it is emptied.
    await store.commit([sent('det handler om 010190-1234', false), contactIn('first')], by);
    await store.commit([sent('', true)], by);
    opened = store;
    const log = createFakeLog();
    const { look } = createForgetting({ store, clock, log });
    const at = async (time: string) => {
      clock.set(time);
      await look();
      await others;
    };
    return { at, store, log, journal: () => readFile(join(directory, 'journal.jsonl'), 'utf8') };
  };

  it('lets somebody through who writes in between, and forgets at the next look', async () => {
    const { at, store, log, journal } = await onDisk((opened) => opened.commit([contactIn('second')], by));
    await at('2026-11-24T02:00:00Z');
    expect(await journal()).toContain('010190-1234');
    expect([...store.all(withheld)].map(({ id }) => id)).toEqual(['sent']);

    await at('2026-11-24T02:10:00Z');
    expect(await journal()).not.toContain('010190-1234');
    expect([...store.all(withheld)]).toEqual([]);
    expect(store.get(contacts, 'ishoj/medarbejder')?.value.thread.key).toBe('second');
    expect(log.events).toEqual([]);
  });

  it('keeps what is typed in the same conversation meanwhile', async () => {
    const { at, store, log } = await onDisk((opened) => opened.commit([sent('et nyt, 311299-4321', false)], by));
    await at('2026-11-24T02:00:00Z');
    await at('2026-11-24T02:10:00Z');
    expect(store.get(withheld, 'sent')?.value).toMatchObject({ text: 'et nyt, 311299-4321', ended: false });
    expect(log.events).toEqual([]);
  });
});
