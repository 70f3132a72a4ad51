// The time that a search is about: "i år", "sidste måned", "november 2026", "siden 1. oktober", "de sidste 30 dage".
import { Temporal } from 'temporal-polyfill';
import { type Rest, words } from './consume.ts';
import { dayIn, dayPattern, type Groups, latest, monthName, monthOf } from './day.ts';

/** From the first day on and before the second; either may be open. */
export interface Period {
  readonly from?: Temporal.PlainDate;
  readonly before?: Temporal.PlainDate;
}

const startOfYear = (year: number): Temporal.PlainDate => Temporal.PlainDate.from({ year, month: 1, day: 1 });
/** Weeks begin on Monday. */
const startOfWeek = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

const days = (from: Temporal.PlainDate, count = 1): Period => ({ from, before: from.add({ days: count }) });
const months = (from: Temporal.PlainDate, count = 1): Period => ({ from, before: from.add({ months: count }) });
const year = (of: number): Period => ({ from: startOfYear(of), before: startOfYear(of + 1) });
const openFrom = (from: Temporal.PlainDate | undefined): Period | undefined => from && { from };

const back = (today: Temporal.PlainDate, count: number, unit: string): Period => {
  const span = /^m/u.test(unit) ? { months: count } : /^[uw]/u.test(unit) ? { days: count * 7 } : { days: count };
  return { from: today.subtract(span), before: today.add({ days: 1 }) };
};

interface Reading {
  readonly pattern: RegExp;
  readonly read: (today: Temporal.PlainDate, groups: Groups) => Period | undefined;
}

const reading = (pattern: string, read: Reading['read']): Reading => ({ pattern: words(pattern), read });

/** In this order: what says more stands before what says less. */
const readings: readonly Reading[] = [
  reading(`(?:fra|mellem|from|between) ${dayPattern(1)} (?:til|og|to|until|and) ${dayPattern(2)}`, (today, groups) => {
    const [from, last] = [dayIn(groups, 1, today), dayIn(groups, 2, today)];
    const forward = from && last && Temporal.PlainDate.compare(from, last) <= 0;
    return forward ? { from, before: last.add({ days: 1 }) } : undefined;
  }),
  reading(`(?:siden|fra|efter|since|from|after) ${dayPattern(1)}`, (today, groups) =>
    openFrom(dayIn(groups, 1, today)),
  ),
  reading(`(?:før|inden|before) ${dayPattern(1)}`, (today, groups) => {
    const before = dayIn(groups, 1, today);
    return before && { before };
  }),
  reading(`(?:på |on )?${dayPattern(1)}`, (today, groups) => {
    const day = dayIn(groups, 1, today);
    return day && days(day);
  }),
  reading(`(?:siden|since) (?<month>${monthName})(?: (?<year>20\\d\\d))?`, (today, { month = '', year: said }) =>
    openFrom(latest(today, monthOf(month), 1, said)),
  ),
  reading(
    `(?:i |in |fra |from )?(?<month>${monthName})(?: måned| i år| this year)?(?: (?<year>20\\d\\d))?`,
    (today, { month = '', year: said }) => {
      const first = latest(today, monthOf(month), 1, said);
      return first && months(first);
    },
  ),
  reading(
    '(?:i |in )?(?:q(?<q>[1-4])|(?<n>[1-4]) kvartal)(?: i år| this year)?(?: (?:i |of |in )?(?<year>20\\d\\d))?',
    (today, { q, n, year: said }) =>
      months(startOfYear(said ? Number(said) : today.year).add({ months: (Number(q ?? n) - 1) * 3 }), 3),
  ),
  reading('(?:siden|since) (?:nytår|årsskiftet|new year)', (today) => ({ from: startOfYear(today.year) })),
  reading('(?:siden|since) (?<year>20\\d\\d)', (_, { year: said }) => ({ from: startOfYear(Number(said)) })),
  reading('(?:(?:i|in|for|fra|from|året|year) )*(?<year>20\\d\\d)', (_, { year: said }) => year(Number(said))),
  reading(
    '(?:inden for |i |in |within )?(?:de |det |den |the )?(?:sidste|seneste|last|past) (?<count>[1-9]\\d{0,2}) (?<unit>dage|døgn|days|uger|weeks|måneder|months)',
    (today, { count, unit = '' }) => back(today, Number(count), unit),
  ),
  reading('(?:i |in )?(?:det|the) (?:sidste|seneste|last|past) (?:år|year)', (today) => back(today, 12, 'months')),
  reading('i (?:dette )?år|dette år|this year', (today) => year(today.year)),
  reading('(?:i |fra )?(?:sidste|forrige) år|(?:from )?last year|i fjor', (today) => year(today.year - 1)),
  reading('(?:i )?denne måned|(?:in )?this month', (today) => months(today.with({ day: 1 }))),
  reading('(?:i )?(?:sidste|forrige) måned|(?:in )?last month', (today) =>
    months(today.with({ day: 1 }).subtract({ months: 1 })),
  ),
  reading('(?:i )?denne uge|i ugen|this week', (today) => days(startOfWeek(today), 7)),
  reading('(?:i )?(?:sidste|forrige) uge|last week', (today) => days(startOfWeek(today).subtract({ days: 7 }), 7)),
  reading('(?:i )?næste uge|next week', (today) => days(startOfWeek(today).add({ days: 7 }), 7)),
  reading('i ?dag|today', (today) => days(today)),
  reading('i ?går|yesterday', (today) => days(today.subtract({ days: 1 }))),
  reading('i ?morgen|tomorrow', (today) => days(today.add({ days: 1 }))),
];

/** The first period that is named, and the rest without it. An impossible day is left standing: it is not guessed at. */
export const takePeriod = (
  rest: Rest,
  today: Temporal.PlainDate,
): { readonly rest: Rest; readonly period?: Period } => {
  for (const { pattern, read } of readings) {
    const [match] = rest.matchAll(pattern);
    if (!match) continue;
    const period = read(today, match.groups ?? {});
    if (!period) return { rest };
    const before = rest.slice(0, match.index);
    return { rest: `${before}${rest.slice(match.index + match[0].length + 1)}`, period };
  }
  return { rest };
};
