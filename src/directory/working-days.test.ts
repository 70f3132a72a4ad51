// Working days and hours in Denmark, with the days that municipalities close.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { danishZone } from '../core/clock.ts';
import { isWorkingDay, isWorkingHour, opening } from './working-days.ts';

const time = {
  workingHours: { from: '09:00', to: '15:00' },
  closedDays: ['06-05', '12-24', '12-31', 'friday-after-ascension'],
};
const works = (day: string, closedDays: readonly string[] = time.closedDays) =>
  isWorkingDay(Temporal.PlainDate.from(day), { ...time, closedDays });
const danish = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(danishZone).toInstant();

describe('a working day', () => {
  it.each(['2026-11-23', '2027-04-23', '2027-05-05'])('is %s', (day) => expect(works(day)).toBe(true));

  it.each([
    '2026-11-22',
    '2026-12-25',
    '2026-12-26',
    '2027-01-01',
    '2027-03-25',
    '2027-03-26',
    '2027-03-29',
    '2027-05-06',
    '2027-05-17',
  ])('is not %s, a Sunday or public holiday', (day) => expect(works(day, [])).toBe(false));

  it('is not a day that the municipality closes: 24 December, 5 June, the Friday after Ascension', () => {
    expect([works('2026-12-24'), works('2029-06-05'), works('2027-05-07')]).toEqual([false, false, false]);
    expect([works('2026-12-24', []), works('2029-06-05', []), works('2027-05-07', [])]).toEqual([true, true, true]);
  });
});

describe('working hours', () => {
  it('run from 9 to 15 in Danish time, summer and winter', () => {
    expect(isWorkingHour(danish('2026-11-23T09:00'), time)).toBe(true);
    expect(isWorkingHour(danish('2026-11-23T14:59'), time)).toBe(true);
    expect(isWorkingHour(danish('2026-11-23T15:00'), time)).toBe(false);
    expect(isWorkingHour(danish('2026-07-06T08:59'), time)).toBe(false);
    expect(isWorkingHour(danish('2026-11-22T10:00'), time)).toBe(false);
  });

  it('open at 8 UTC in winter and 7 UTC in summer', () => {
    expect(opening(Temporal.PlainDate.from('2026-11-23'), time).toString()).toBe('2026-11-23T08:00:00Z');
    expect(opening(Temporal.PlainDate.from('2026-07-06'), time).toString()).toBe('2026-07-06T07:00:00Z');
  });
});
