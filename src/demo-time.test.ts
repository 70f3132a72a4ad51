// The demo's time: it lands where people are at work, goes to the deadline of the municipality on the page, and never back.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { createFakeClock } from '../test/fakes/clock.ts';
import type { Planner } from './core/planner.ts';
import type { Store } from './core/store.ts';
import { createDemoTime, createMovableClock, demoTimes } from './demo-time.ts';
import { createMemoryStore } from './stores/memory-store.ts';

const workingTime = { workingHours: { from: '09:00', to: '15:00' }, closedDays: ['12-24'] };
const planned = [
  { at: '2026-11-24T08:00:00Z', to: 'ishoj/leder' },
  { at: '2026-11-30T08:00:00Z', to: 'egedal/isk' },
  { at: '2026-11-26T07:00:00Z', to: 'egedal/gdpr' },
  { at: '2026-11-01T08:00:00Z', to: 'glostrup/isk' },
].map(({ at, to }) => ({ at: Temporal.Instant.from(at), to, what: '' }));
const planner: Planner = { name: 'test', due: () => [], planned: () => planned };

const stage = (now: string, store: Store = createMemoryStore([demoTimes]), planners: readonly Planner[] = []) => {
  const clock = createMovableClock(createFakeClock(now));
  let caughtUp: readonly string[] = [];
  const time = createDemoTime({
    clock,
    store,
    planners,
    workingTime,
    catchUp: async () => {
      caughtUp = [...caughtUp, clock.now().toString()];
    },
  });
  const move = async (duration: Temporal.DurationLike) => {
    await time.moveBy(Temporal.Duration.from(duration));
    return time.now().toString();
  };
  return { time, store, move, caughtUp: () => caughtUp };
};

describe('a day or a week ahead', () => {
  // Times are UTC: 8.00 is nine o'clock in Denmark in winter, 7.00 in summer.
  it.each([
    ['from Monday noon to Tuesday noon', '2026-11-23T11:00:00Z', { days: 1 }, '2026-11-24T11:00:00Z'],
    ['from Friday noon to Monday at nine', '2026-11-27T11:00:00Z', { days: 1 }, '2026-11-30T08:00:00Z'],
    ['over Christmas to Monday at nine', '2026-12-23T11:00:00Z', { days: 1 }, '2026-12-28T08:00:00Z'],
    ['from the evening to the next morning at nine', '2026-11-23T19:00:00Z', { days: 1 }, '2026-11-24T08:00:00Z'],
    ['from Monday to Monday', '2026-11-23T11:00:00Z', { weeks: 1 }, '2026-11-30T11:00:00Z'],
    ['to the same time of day over the change of clocks', '2026-10-23T10:00:00Z', { days: 3 }, '2026-10-26T11:00:00Z'],
  ])('goes %s', async (_, from, by, to) => {
    const { move, caughtUp } = stage(from);
    expect(await move(by)).toBe(to);
    expect(caughtUp()).toEqual([to]);
  });

  it('is still ahead after a restart', async () => {
    const { store, move } = stage('2026-11-23T11:00:00Z');
    await move({ days: 1 });
    expect(stage('2026-11-23T11:05:00Z', store).time.now().toString()).toBe('2026-11-24T11:05:00Z');
  });

  it('and another at the same moment run one after the other: both count, and time never goes back', async () => {
    const { time, move, caughtUp } = stage('2026-11-23T11:00:00Z');
    await Promise.all([move({ weeks: 1 }), move({ days: 1 })]);
    expect(time.now().toString()).toBe('2026-12-01T11:00:00Z');
    expect(caughtUp()).toEqual(['2026-11-30T11:00:00Z', '2026-12-01T11:00:00Z']);
  });

  it('can be tried again when what fell due could not be done', async () => {
    const store = createMemoryStore([demoTimes]);
    const clock = createMovableClock(createFakeClock('2026-11-23T11:00:00Z'));
    let works = false;
    const time = createDemoTime({
      clock,
      store,
      planners: [],
      workingTime,
      catchUp: async () => {
        if (!works) throw new RangeError('broken');
      },
    });
    const day = Temporal.Duration.from({ days: 1 });
    await expect(time.moveBy(day)).rejects.toThrow('broken');
    works = true;
    await time.moveBy(day);
    expect(time.now().toString()).toBe('2026-11-25T11:00:00Z');
  });
});

test('on the way everything happens at its own time, whatever municipality it is in', async () => {
  const { move, caughtUp } = stage('2026-11-23T11:00:00Z', undefined, [planner]);
  await move({ weeks: 1 });
  expect(caughtUp()).toEqual([
    '2026-11-24T08:00:00Z',
    '2026-11-26T07:00:00Z',
    '2026-11-30T08:00:00Z',
    '2026-11-30T11:00:00Z',
  ]);
});

describe('the next deadline', () => {
  it('is that of the municipality on the page, the nearest first', async () => {
    const { time } = stage('2026-11-23T11:00:00Z', undefined, [planner]);
    expect((await time.moveToNextDeadline('egedal'))?.toString()).toBe('2026-11-26T07:00:00Z');
    expect(time.now().toString()).toBe('2026-11-26T07:00:00Z');
    expect((await time.moveToNextDeadline('egedal'))?.toString()).toBe('2026-11-30T08:00:00Z');
  });

  it.each(['glostrup', 'rodovre', 'ishoj/leder', ''])('is not there for "%s", and the time stays', async (id) => {
    const { time } = stage('2026-11-23T11:00:00Z', undefined, [planner]);
    expect(await time.moveToNextDeadline(id)).toBeUndefined();
    expect(time.now().toString()).toBe('2026-11-23T11:00:00Z');
  });
});
