// When the words that are no longer needed are forgotten: at night, at the latest after two days, and never before their end.
import { expect, it } from 'vitest';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { coreCollections, withheld } from '../core/records.ts';
import { put } from '../core/store.ts';
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

it('what fails is said and tried again', async () => {
  const { at, keep, left, log } = await stage(true);
  await keep('sent', noon, true);
  await at('2026-11-24T02:00:00Z');
  expect(left()).toEqual([['sent', '', true]]);
  expect(JSON.stringify(log)).toContain('tried again');
});
