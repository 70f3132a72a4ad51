// When it happened, as stated: Danish and English time expressions, relative to now in Copenhagen. Never in the future.
import type { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';
import type { StatedTime } from '../core/understanding.ts';
import { fold, folded } from './text/fold.ts';
import { findAgo } from './time/ago.ts';
import { type ClockTime, findClockTimes } from './time/clock-times.ts';
import { type Day, findDays } from './time/days.ts';
import { type Found, gap, overlaps, type Span } from './time/found.ts';
import { findParts, hourOf, type Part } from './time/parts.ts';

const longest = 4_000;

const instantAt = (date: Temporal.PlainDate, hour: number, minute = 0): Instant =>
  (hour === 24 ? date.add({ days: 1 }) : date)
    .toPlainDateTime({ hour: hour % 24, minute })
    .toZonedDateTime(danishZone)
    .toInstant();

const isAhead = (at: Instant, now: Instant): boolean => at.epochMilliseconds > now.epochMilliseconds;

const denied = folded('\\b(?:ikke|not|nej,? (?:ikke|not)) (?:på |i |om |den |on |d\\. ?)?$');
const noticed = folded(
  '\\b(?:opdagede|opdaget|bemærkede|fandt ud af|så|hørte|fik at vide|meldte|ringede|mailede|skrev|oplyste|fortalte|kontaktede|orienterede|noticed|told|wrote|discovered|found out|heard)\\b[^.,;]{0,12}$',
);

/** What somebody denies is not meant; when they noticed counts only where nothing says when it happened. */
const meant = <T extends Span>(text: string, found: readonly T[]): readonly T[] => {
  const affirmed = found.filter(({ start }) => !denied.test(text.slice(0, start)));
  const happened = affirmed.filter(({ start }) => !noticed.test(text.slice(Math.max(0, start - 60), start)));
  return [...(happened.length > 0 ? happened : affirmed)].sort((a, b) => a.start - b.start);
};

const nearest = <T extends Span>(found: readonly T[], to: Span): T | undefined =>
  [...found].sort((a, b) => gap(a, to) - gap(b, to))[0];

/** "Fredag nat" begins late on Friday; "natten til lørdag" and "i fredags om natten" end on the day named. */
const nightAfter = (day: Found<Day> | undefined, part: Found<Part> | undefined): boolean =>
  day !== undefined && part?.name === 'night' && !part.date && part.start - day.end === 1;

const byEvening = (hour: number): number => (hour < 12 ? hour + 12 : hour);

/** "Kl. 8 i aften" is 20; the small hours of "last night" belong to the next day, and "kl. 23 i nat" to the day before. */
const withPart = (
  date: Temporal.PlainDate,
  clock: ClockTime,
  part: Part | undefined,
  intoNextDay: boolean,
): [Temporal.PlainDate, number] => {
  const { hour, eitherHalf } = clock;
  if (!part) return [date, hour];
  if (part.name === 'night' && part.date) {
    if (hour === 12 && eitherHalf) return [date, 0];
    if (hour >= 18) return [date.subtract({ days: 1 }), hour];
    return eitherHalf && hour > 7 ? [date.subtract({ days: 1 }), hour + 12] : [date, hour];
  }
  if (part.name === 'night') return [intoNextDay && hour < 12 ? date.add({ days: 1 }) : date, hour];
  if (part.name === 'evening' && hour < 5) return [date.add({ days: 1 }), hour];
  if (part.name === 'evening' && hour === 12 && eitherHalf) return [date, 24];
  const later = part.name === 'evening' || part.name === 'afternoon';
  return [date, later && eitherHalf ? byEvening(hour) : hour];
};

const atClock = (
  clock: ClockTime,
  day: Found<Day> | undefined,
  part: Found<Part> | undefined,
  today: Temporal.PlainDate,
  now: Instant,
): StatedTime => {
  const stated = day?.date ?? part?.date;
  const [date, hour] = withPart(stated ?? today, clock, part, nightAfter(day, part));
  const at = instantAt(date, hour, clock.minute);
  if (!isAhead(at, now)) return { at, precision: 'minute' };
  if (stated) return { at: instantAt(stated, 0), precision: 'day' };
  return { at: instantAt(date.subtract({ days: 1 }), hour, clock.minute), precision: 'minute' };
};

const atPart = (part: Found<Part>, day: Found<Day> | undefined, now: Instant): StatedTime | null => {
  const date = day?.date ?? part.date;
  if (!date) return null;
  const at = instantAt(date, nightAfter(day, part) ? 22 : hourOf[part.name]);
  if (!isAhead(at, now)) return { at, precision: 'part_of_day' };
  if (day) return { at: instantAt(date, 0), precision: 'day' };
  return { at: instantAt(date.subtract({ days: 1 }), hourOf[part.name]), precision: 'part_of_day' };
};

/** The time that a report states, or null. Impossible dates and dates ahead are not stated times. */
export const findWhen = (whole: string, now: Instant): StatedTime | null => {
  const text = fold(whole.slice(0, longest));
  const zoned = now.toZonedDateTimeISO(danishZone);
  const today = zoned.toPlainDate();
  const [ago] = meant(text, findAgo(text));
  if (ago?.precision === 'minute') return { at: zoned.subtract(ago.back).toInstant(), precision: 'minute' };

  const days = meant(text, [
    ...findDays(text, today),
    ...(ago ? [{ start: ago.start, end: ago.end, date: today.subtract(ago.back) }] : []),
  ]);
  const clocks = findClockTimes(text).filter((clock) => !days.some((day) => overlaps(clock, day)));
  const parts = meant(text, findParts(text, today));
  const [day] = days;
  const anchor = day ?? parts.find((part) => part.date) ?? clocks[0];
  if (!anchor) return null;
  const clock = nearest(clocks, anchor);
  const close = parts.filter((part) => gap(part, anchor) < 25 || (clock !== undefined && gap(part, clock) < 12));
  const part = nearest(close, anchor);
  if (clock) return atClock(clock, day, part, today, now);
  if (part) return atPart(part, day, now) ?? null;
  return day ? { at: instantAt(day.date, 0), precision: 'day' } : null;
};

const justNow = folded(
  '^\\W*(?:lige )?(?:nu|netop|nu her|for lidt siden|lige før|lige nu|for et øjeblik siden|just now|now|right now)\\W*$'.replaceAll(
    '\\W',
    '[^a-z0-9]',
  ),
);
const bareHour = /^[^a-z0-9]*(?:ca\.? ?)?(\d{1,2})[^a-z0-9]*$/;

/** A typed answer to "when?": also takes "nu", "14" and a correction such as "nej, det var i torsdags". */
export const parseWhen = (text: string, now: Instant): StatedTime | null => {
  const answer = fold(text.slice(0, longest));
  if (justNow.test(answer)) return { at: now, precision: 'minute' };
  const hour = bareHour.exec(answer)?.[1];
  return findWhen(hour === undefined ? text : `kl. ${hour}`, now);
};
