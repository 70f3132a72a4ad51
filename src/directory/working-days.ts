// Which days and hours count as working time in a municipality. For reminders and telephone numbers, never for a legal deadline.
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';
import { fridayAfterAscension, type Profile } from './profile.ts';

export type WorkingTime = Pick<Profile, 'workingHours' | 'closedDays'>;

const danish = new Holidays('DK', { types: ['public'] });
const holidaysOf = new Map<number, ReadonlyMap<string, string>>();

/** Public holidays of a year by date. Store Bededag is a working day since 2024, and the library knows. */
const holidays = (year: number): ReadonlyMap<string, string> => {
  const known = holidaysOf.get(year);
  if (known) return known;
  const found = new Map(danish.getHolidays(year).map(({ date, rule }) => [date.slice(0, 10), rule]));
  holidaysOf.set(year, found);
  return found;
};

const ascension = 'easter 39';

const isClosed = (day: Temporal.PlainDate, closedDays: readonly string[]): boolean => {
  if (closedDays.includes(day.toString().slice(5))) return true;
  const yesterday = day.subtract({ days: 1 });
  return closedDays.includes(fridayAfterAscension) && holidays(yesterday.year).get(yesterday.toString()) === ascension;
};

export const isWorkingDay = (day: Temporal.PlainDate, { closedDays }: WorkingTime): boolean =>
  day.dayOfWeek <= 5 && !holidays(day.year).has(day.toString()) && !isClosed(day, closedDays);

const stepToWorkingDay = (day: Temporal.PlainDate, time: WorkingTime, days: 1 | -1): Temporal.PlainDate =>
  isWorkingDay(day, time) ? day : stepToWorkingDay(day.add({ days }), time, days);

/** The day itself when people work on it, else the nearest working day in that direction. */
export const workingDayOnOrBefore = (day: Temporal.PlainDate, time: WorkingTime): Temporal.PlainDate =>
  stepToWorkingDay(day, time, -1);
export const workingDayOnOrAfter = (day: Temporal.PlainDate, time: WorkingTime): Temporal.PlainDate =>
  stepToWorkingDay(day, time, 1);

/** The start of working hours on a day. */
export const opening = (day: Temporal.PlainDate, { workingHours }: WorkingTime): Instant =>
  day.toZonedDateTime({ timeZone: danishZone, plainTime: Temporal.PlainTime.from(workingHours.from) }).toInstant();

export const isWorkingHour = (now: Instant, time: WorkingTime): boolean => {
  const local = now.toZonedDateTimeISO(danishZone);
  const clock = local.toPlainTime();
  return (
    isWorkingDay(local.toPlainDate(), time) &&
    Temporal.PlainTime.compare(clock, time.workingHours.from) >= 0 &&
    Temporal.PlainTime.compare(clock, time.workingHours.to) < 0
  );
};

/** So many working days later at the same time of day; outside working hours it counts from when they begin again. */
export const afterWorkingDays = (from: Instant, days: number, time: WorkingTime): Instant => {
  const local = from.toZonedDateTimeISO(danishZone);
  const early = Temporal.PlainTime.compare(local.toPlainTime(), time.workingHours.from) < 0;
  const tomorrow = workingDayOnOrAfter(local.toPlainDate().add({ days: early ? 0 : 1 }), time);
  const start = isWorkingHour(from, time) ? local : opening(tomorrow, time).toZonedDateTimeISO(danishZone);
  let day = start.toPlainDate();
  for (let left = days; left > 0; left -= 1) day = workingDayOnOrAfter(day.add({ days: 1 }), time);
  return day.toZonedDateTime({ timeZone: danishZone, plainTime: start.toPlainTime() }).toInstant();
};
