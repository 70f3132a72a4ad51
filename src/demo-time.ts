// The demo's clock: the machine's time and a stretch on top that only grows, kept with the other records.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { WebChannelParts } from './channels/web/web-channel.ts';
import { type Clock, danishZone, type Instant } from './core/clock.ts';
import type { PlannedMessage, Planner } from './core/planner.ts';
import { type Collection, put, type Store, type StoreReader } from './core/store.ts';
import { createTurns } from './core/turns.ts';
import { isWorkingHour, opening, type WorkingTime, workingDayOnOrAfter } from './directory/working-days.ts';

interface Ahead {
  readonly milliseconds: number;
}
export const demoTimes: Collection<Ahead> = {
  name: 'demoTimes',
  schema: z.object({ milliseconds: z.number().int().nonnegative() }),
  indexes: [],
};
const only = 'demo';

/** How far the demo's time is ahead of the machine's, in milliseconds. */
export const demoAhead = (store: StoreReader): number => store.get(demoTimes, only)?.value.milliseconds ?? 0;

export interface MovableClock extends Clock {
  ahead: number;
}

export const createMovableClock = (real: Clock): MovableClock => {
  const clock: MovableClock = {
    ahead: 0,
    now: () => (clock.ahead === 0 ? real.now() : real.now().add({ milliseconds: clock.ahead })),
  };
  return clock;
};

export interface DemoTimeParts {
  readonly clock: MovableClock;
  readonly store: Store;
  readonly planners: readonly Planner[];
  readonly workingTime: WorkingTime;
  /** Does what has fallen due; resolves when it has been sent. */
  readonly catchUp: () => Promise<void>;
}

/** Time moved by days lands in working hours, when the people one is trying to reach are there. */
const landing = (then: Instant, time: WorkingTime): Instant => {
  const day = then.toZonedDateTimeISO(danishZone).toPlainDate();
  return isWorkingHour(then, time) ? then : opening(workingDayOnOrAfter(day, time), time);
};

export const createDemoTime = (parts: DemoTimeParts): WebChannelParts['demoTime'] => {
  const { clock, store, planners, workingTime, catchUp } = parts;
  clock.ahead = demoAhead(store);
  const inTurn = createTurns();

  const ahead = (now: Instant): readonly PlannedMessage[] =>
    planners
      .flatMap(({ planned }) => planned(now, store))
      .filter(({ at }) => Temporal.Instant.compare(at, now) > 0)
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at));

  const standAt = async (then: Instant): Promise<void> => {
    const milliseconds = clock.ahead + Math.max(0, then.epochMilliseconds - clock.now().epochMilliseconds);
    await store.commit([put(demoTimes, only, { milliseconds })], { kind: 'system', part: 'demo' });
    clock.ahead = milliseconds;
    await catchUp();
  };

  /** By way of all that is planned before: everything happens at its own time, and so does what follows from it. */
  const moveTo = async (then: Instant): Promise<void> => {
    for (;;) {
      const next = ahead(clock.now())[0]?.at;
      if (next === undefined || Temporal.Instant.compare(next, then) >= 0) return standAt(then);
      await standAt(next);
    }
  };
  return {
    now: clock.now,
    moveBy: (duration) =>
      inTurn(only, () => {
        const then = clock.now().toZonedDateTimeISO(danishZone).add(duration).toInstant();
        return moveTo(landing(then, workingTime));
      }),
    moveToNextDeadline: (municipality) =>
      inTurn(only, async () => {
        const next = ahead(clock.now()).find(({ to }) => to.startsWith(`${municipality}/`))?.at;
        if (next) await moveTo(next);
        return next;
      }),
  };
};
