// The law's clock: 72 elapsed hours from discovery, counted in UTC and never extended by weekends or holidays.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';

/** GDPR Art. 33(1). Elapsed hours, the safe reading of Reg. 1182/71 Art. 3 (see Art. 3(3) and 3(4)). */
const notificationHours = 72;

export const notifyBefore = (discovered: Instant): Instant => discovered.add({ hours: notificationHours });

/** In whole minutes, a minute that has begun counted in: what is said a moment late still says 24 hours. Nothing once it is over. */
export const timeLeft = (until: Instant, now: Instant): Temporal.Duration | undefined =>
  Temporal.Instant.compare(now, until) < 0
    ? now.until(until, { largestUnit: 'hours', smallestUnit: 'minutes', roundingMode: 'ceil' })
    : undefined;
