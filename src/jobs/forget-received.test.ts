// What is forgotten of received messages, when, and how much at a time.
import { expect, it } from 'vitest';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { coreCollections, received, said } from '../core/records.ts';
import { put } from '../core/store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { forgetReceived } from './forget-received.ts';
import { createOutbox } from './outbox.ts';
import { createScheduler } from './scheduler.ts';

const stage = async (days: readonly string[]) => {
  const store = createMemoryStore(coreCollections);
  const keep = (more: readonly string[]) =>
    store.commit(
      more.flatMap((day, n) => [
        put(received, `${day} ${n}`, { day }),
        put(said, `${day} ${n}`, { day, reply: { kind: 'text', text: 'svar' } }),
      ]),
      { kind: 'system', part: 'test' },
    );
  await keep(days);
  const clock = createFakeClock('2026-11-23T09:00:00Z');
  const log = createFakeLog();
  const book = { person: () => undefined, coordinators: () => [], coordinatorThreads: () => [] };
  const outbox = createOutbox({ store, book, clock, log });
  const { look } = createScheduler({ store, clock, outbox, planners: [forgetReceived()], log });
  const left = () => {
    const days = [...store.all(received)].map(({ value }) => value.day);
    // What was said goes with the messages that it was said to.
    expect([...store.all(said)].map(({ value }) => value.day)).toEqual(days);
    return days;
  };
  return { clock, look, left, keep };
};

it('the days of the last 48 hours are kept, and everything before is forgotten, however old', async () => {
  const { look, left } = await stage([
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-20',
    '2026-10-10',
    '2024-01-01',
  ]);
  await look();
  expect(left().sort()).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
});

it('a year of messages goes in one look', async () => {
  const { look, left } = await stage(Array.from({ length: 1201 }, () => '2025-11-23'));
  await look();
  expect(left()).toEqual([]);
});

it('everything is looked at once a day only', async () => {
  const { clock, look, left, keep } = await stage([]);
  await look();
  await keep(['2026-11-01']);
  clock.set('2026-11-23T23:59:00Z');
  await look();
  expect(left()).toEqual(['2026-11-01']);
  clock.set('2026-11-24T00:00:00Z');
  await look();
  expect(left()).toEqual([]);
});
