// Moments in Danish time, in words and in figures, in summer and in winter.
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { isoTime, sayTime } from './say-time.ts';

it.each([
  [
    '2026-11-23T09:02:59Z',
    '2026-11-23 10:02',
    'mandag 23. november 2026 kl. 10.02',
    'Monday 23 November 2026 at 10:02',
  ],
  ['2026-06-30T22:30:00Z', '2026-07-01 00:30', 'onsdag 1. juli 2026 kl. 00.30', 'Wednesday 1 July 2026 at 00:30'],
])('%s is %s', (instant, figures, danish, english) => {
  const moment = Temporal.Instant.from(instant);
  expect([isoTime(moment), sayTime(moment, 'da'), sayTime(moment, 'en')]).toEqual([figures, danish, english]);
});
