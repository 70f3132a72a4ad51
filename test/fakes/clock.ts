// A clock that stands still until it is set.
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/core/clock.ts';

export interface FakeClock extends Clock {
  set(text: string): void;
}

export const createFakeClock = (text = '2026-11-23T09:00:00Z'): FakeClock => {
  let now = Temporal.Instant.from(text);
  return {
    now: () => now,
    set: (then) => {
      now = Temporal.Instant.from(then);
    },
  };
};
