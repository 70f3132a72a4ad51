// The one way to ask what time it is: a port, and the adapter that reads the machine's clock.
import { Temporal } from 'temporal-polyfill';

export type Instant = Temporal.Instant;

/** The zone in which people read times and working hours are counted. Legal clocks run in UTC. */
export const danishZone = 'Europe/Copenhagen';

export interface Clock {
  now(): Instant;
}

/** In UTC, such as 2026-11-23. */
export const dayOf = (instant: Instant): string => new Date(instant.epochMilliseconds).toISOString().slice(0, 10);

/** Elapsed, whatever the clocks on the wall do; less than none where `to` came first. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000;

export const systemClock: Clock = { now: () => Temporal.Now.instant() };
