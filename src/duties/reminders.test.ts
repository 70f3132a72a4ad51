// The e-learning in Ishøj as the leader of the home care group meets it: who is missing, once, in working hours.
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { coreCollections } from '../core/records.ts';
import { put, type Store } from '../core/store.ts';
import { loadRegistry } from '../directory/load.ts';
import { createOutbox } from '../jobs/outbox.ts';
import { createScheduler } from '../jobs/scheduler.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { plannedDigests } from './plan.ts';
import { reminderAnswers, sentReminders } from './record.ts';
import { reminders } from './reminders.ts';

const registry = loadRegistry(join(import.meta.dirname, '../../data/municipalities'));
const leader = { channel: 'fake', key: 'demo-ishoj-leder' };
const collections = [...coreCollections, sentReminders, reminderAnswers] as const;

const stage = (store: Store = createMemoryStore(collections)) => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const channel = createFakeChannel();
  const book = { person: registry.person, coordinators: () => [], coordinatorThreads: () => [] };
  const outbox = createOutbox({ store, book, clock, log });
  outbox.start([channel]);
  const scheduler = createScheduler({ store, clock, outbox, planners: [reminders(registry)], log });
  const at = async (time: string) => {
    clock.set(time);
    await scheduler.look();
    await outbox.idle();
    return channel.shows(leader);
  };
  return { store, at };
};

describe('the reminder of the yearly e-learning', () => {
  it('says how many of the team are missing and until when, at nine on the Monday before', async () => {
    const { at } = stage();
    expect(await at('2026-11-30T07:59:00Z')).toEqual([]);
    const [digest] = await at('2026-11-30T08:00:00Z');
    expect(digest).toBe('3 i dit team mangler E-læring i GDPR. E-læring i GDPR: fristen er tirsdag 1. december 2026.');
  });

  it('comes once, however often the clock is looked at, also by another process after a restart', async () => {
    const { at, store } = stage();
    await at('2026-11-30T08:00:00Z');
    expect(await at('2026-11-30T09:00:00Z')).toHaveLength(1);
    expect(await stage(store).at('2026-11-30T10:00:00Z')).toEqual([]);
  });

  it('does not come for every reminder that was missed: one when the demo leaps over two of them', async () => {
    const { at } = stage();
    expect(await at('2026-11-23T09:00:00Z')).toEqual([]);
    expect(await at('2026-11-30T09:00:00Z')).toHaveLength(1);
  });

  it('waits for Monday when it fell due on a weekend', async () => {
    const { at } = stage();
    expect(await at('2026-11-28T10:00:00Z')).toEqual([]);
    expect(await at('2026-11-30T08:30:00Z')).toHaveLength(1);
  });

  it('leaves a leader in peace who asked for a week, or who is not the one', async () => {
    const { at, store } = stage();
    const round = 'ishoj/leder/gdpr-e-learning/2026-12-01';
    await store.commit([put(reminderAnswers, round, { until: '2026-12-07' })], { kind: 'system', part: 'test' });
    expect(await at('2026-11-30T08:00:00Z')).toEqual([]);
    expect(await at('2026-12-01T08:00:00Z')).toEqual([]);
    expect(await at('2026-12-08T08:00:00Z')).toHaveLength(1);
    await store.commit([put(reminderAnswers, round, { notMine: true })], { kind: 'system', part: 'test' });
    expect(await at('2026-12-15T08:00:00Z')).toHaveLength(1);
  });

  it('is planned for the whole next round while nobody is missing yet', () => {
    const now = createFakeClock('2027-01-20T09:00:00Z').now();
    const planned = plannedDigests(registry, createMemoryStore(collections), now);
    expect(planned[0]?.at.toString()).toBe('2027-11-01T08:00:00Z');
  });

  it('is planned for the leaders of Ishøj only: no other policy sets a deadline', () => {
    const planned = plannedDigests(registry, createMemoryStore(collections), createFakeClock().now());
    expect(new Set(planned.map(({ municipality }) => municipality))).toEqual(new Set(['ishoj']));
  });
});

test('what should have gone is planned for when people are at work again', () => {
  const store = createMemoryStore(collections);
  const first = (now: string) =>
    reminders(registry)
      .planned(Temporal.Instant.from(now), store)
      .filter(({ to }) => to === 'ishoj/leder')[0]
      ?.at.toString();
  // The reminder of Tuesday 24 November; it is Friday afternoon, so it goes on Monday at nine Danish time.
  expect(first('2026-11-27T16:00:00Z')).toBe('2026-11-30T08:00:00Z');
  expect(first('2026-11-27T10:00:00Z')).toBe('2026-11-27T10:00:00Z');
});
