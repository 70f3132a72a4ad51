// Times on the page are Danish local time, in Danish or English writing.
import { expect, it } from 'vitest';
import { clockTime, longDay, longTime, shortTime } from './times.ts';

it('writes the day and the time as Danes do', () => {
  expect(longTime('2026-11-30T08:00:00Z', 'da')).toBe('mandag 30. november 2026 kl. 9.00');
  expect(longDay('2026-11-30T23:30:00Z', 'da')).toBe('tirsdag 1. december 2026');
  expect(shortTime('2026-11-30T08:05:00Z', 'da')).toBe('30. nov. kl. 9.05');
});

it('writes them in English for those who read that', () => {
  expect(longTime('2026-11-30T08:00:00Z', 'en')).toBe('Monday 30 November 2026 at 9:00');
  expect(shortTime('2026-11-30T08:05:00Z', 'en')).toBe('30 Nov 9:05');
});

it('follows summer time, and calls midnight 0', () => {
  expect(clockTime('2026-07-01T22:00:00Z', 'da')).toBe('0.00');
  expect(clockTime('2026-12-01T23:00:00Z', 'da')).toBe('0.00');
});
