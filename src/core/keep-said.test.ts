// What was said in a response: given again to the same message, and lying in the log once a day however many got it.
import { expect, it } from 'vitest';
import { stage } from '../../test/dispatch/stage.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { keepSaid, saidBefore } from './keep-said.ts';
import { coreCollections, said } from './records.ts';
import { plainText, type Reply } from './reply.ts';

const hello: Reply = { kind: 'text', text: 'hej' };
const again = (): Reply => ({ kind: 'text', text: 'hej' });
const other: Reply = { kind: 'text', text: 'farvel' };
const by = { kind: 'system', part: 'test' } as const;

it('the same words from two people on one day are one record, and on another day one more', async () => {
  const store = createMemoryStore(coreCollections);
  const first = keepSaid(store, [hello], '2026-11-23');
  await store.commit(first.changes, by);
  const second = keepSaid(store, [again(), other], '2026-11-23');
  expect(second.ids[0]).toBe(first.ids[0]);
  expect(second.changes.map(({ id }) => id)).toEqual([second.ids[1]]);
  await store.commit(second.changes, by);
  await store.commit(keepSaid(store, [hello], '2026-11-24').changes, by);
  expect([...store.all(said)].map(({ value }) => [value.day, plainText(value.reply)]).sort()).toEqual([
    ['2026-11-23', 'farvel'],
    ['2026-11-23', 'hej'],
    ['2026-11-24', 'hej'],
  ]);
  expect(saidBefore(store, second.ids)).toEqual([hello, other]);
});

it('words said twice in one response come back twice', async () => {
  const store = createMemoryStore(coreCollections);
  const kept = keepSaid(store, [hello, other, again()], '2026-11-23');
  expect(kept.changes).toHaveLength(2);
  await store.commit(kept.changes, by);
  expect(saidBefore(store, kept.ids)).toEqual([hello, other, hello]);
});

it('a message that comes again after a restart gets the words it got before, though they would be others now', async () => {
  const store = createMemoryStore(coreCollections);
  const before = stage(store);
  const message = before.text('tæl');
  expect((await before.dispatch(message, { inline: true })).map(plainText)).toEqual(['nummer 1']);
  expect(await before.say('tæl')).toEqual(['nummer 2']);
  const after = stage(store);
  expect((await after.dispatch(message, { inline: true })).map(plainText)).toEqual(['nummer 1']);
});
