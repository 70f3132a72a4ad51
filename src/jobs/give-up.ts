// When a delivery is no longer tried: the platform never takes it, or its reader cannot be reached for two weeks.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import { hasCode } from '../core/errors.ts';
import type { Outgoing } from '../core/records.ts';

/** Whoever cannot be reached for as long as this has most likely left. */
const patience = Temporal.Duration.from({ hours: 14 * 24 });

export const isHopeless = (error: unknown, { since }: Outgoing, now: Instant): boolean =>
  hasCode(error, 'channel.rejected') ||
  (hasCode(error, 'channel.unreachable') &&
    Temporal.Instant.compare(Temporal.Instant.from(since).add(patience), now) < 0);
