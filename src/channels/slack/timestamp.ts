// Slack's timestamps ("1764.000200": seconds and a counter) as instants.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant } from '../../core/clock.ts';

export const timestamp = z.string().regex(/^\d{1,12}\.\d+$/);

export const instantOf = (ts: string): Instant => Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(ts) * 1000));
