// The day that is meant: "i dag", "i forgårs", "sidste torsdag", "weekenden", "d. 12. november", "12/11".
import { Temporal } from 'temporal-polyfill';
import { folded } from '../text/fold.ts';
import { type Found, findAll } from './found.ts';

export interface Day {
  readonly date: Temporal.PlainDate;
  /** True for "i dag": a later clock time of such a day cannot be moved back to the day before. */
  readonly today?: boolean;
}

const weekdays = [
  'mandag|monday',
  'tirsdag|tuesday',
  'onsdag|wednesday',
  'torsdag|thursday',
  'fredag|friday',
  'lørdag|saturday',
  'søndag|sunday',
].map((names) => folded(`^(?:${names})`));

const months = 'jan feb mar apr maj|may jun jul aug sep okt|oct nov dec'
  .split(' ')
  .map((names) => new RegExp(`^(?:${names})`));
const monthNames =
  'jan(?:uary?|\\.)?|feb(?:ruary?|\\.)?|mar(?:ts|ch|\\.)?|apr(?:il|\\.)?|maj|may|jun[ie]?|jul[iy]?|aug(?:ust|\\.)?|sep(?:t|tember|\\.)?|o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';

const nearDays = folded(
  '(?<day>\\bi ?dag\\b|\\btoday\\b|\\bher til morgen\\b|\\bi ?forgårs\\b|\\bforgårs\\b|\\bday before yesterday\\b|\\bi ?går\\b|\\byesterday\\b)',
  'g',
);
const weekdayPattern = folded(
  '(?<!\\b(?:på|inden|næste|next|hver|every|by) )(?:\\b(?<lead>forrige|sidste|last|i) )?\\b(?<day>(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\\b(?<week> (?:i )?(?:sidste|forrige) uge| (?:of )?last week)?',
  'g',
);
const lastWeekFirst = folded(
  '\\b(?:i )?(?:sidste|forrige) uges? (?<day>(?:man|tirs|ons|tors|fre|lør|søn)dag)s?\\b',
  'g',
);
const weekend = folded('(?<!\\b(?:næste|next|kommende|god) )\\b(?:weekenden?|week-enden?)\\b', 'g');
const iso = /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g;
const numeric =
  /(?<![\d/.:-]|\bkl\.? ?)(?<day>\d{1,2})(?:\/(?<month>\d{1,2})|[.-] ?(?<month2>\d{1,2})(?=[.-] ?\d{2}|\b))(?:[-/. ]{1,2}(?<year>20\d\d|\d\d)\b)?(?![\d/:]|[.,-]\d)/g;
const dayMonth = new RegExp(
  `\\b(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(?<month>${monthNames})\\b(?: (?<year>20\\d\\d))?`,
  'g',
);
const monthDay = new RegExp(
  `\\b(?<month>${monthNames}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?![.:]\\d)(?:,? (?<year>20\\d\\d))?`,
  'g',
);
const dayAlone = folded(
  '\\b(?:d\\.|den) ?(?<day>\\d{1,2})\\.(?! ?\\d|[a-z]| ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|klasse|sal))',
  'g',
);

const validDate = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
};

/** Without a year a date further back than this is rather a slip of the pen: "30/11" written on 23 November. */
const longestBack = { days: 300 };

/** The date with that day and month that was last; null when no such date exists or it lies ahead. */
const stated = (today: Temporal.PlainDate, day: number, month: number, typedYear?: string): Day | null => {
  const year = typedYear === undefined ? today.year : Number(typedYear.length === 2 ? `20${typedYear}` : typedYear);
  const date = validDate(year, month, day);
  const ahead = date !== null && Temporal.PlainDate.compare(date, today) > 0;
  const past = ahead && typedYear === undefined ? validDate(year - 1, month, day) : date;
  const earliest = typedYear === undefined ? today.subtract(longestBack) : past;
  const plausible = past && earliest && Temporal.PlainDate.compare(past, earliest) >= 0;
  return plausible && Temporal.PlainDate.compare(past, today) <= 0 ? { date: past } : null;
};

const near = (today: Temporal.PlainDate, typed: string): Day => {
  if (/forgars|before/.test(typed)) return { date: today.subtract({ days: 2 }) };
  return /gar|yester/.test(typed) ? { date: today.subtract({ days: 1 }) } : { date: today, today: true };
};

const weekday = (today: Temporal.PlainDate, typed: string, weekBefore: boolean, lead = ''): Day | null => {
  const wanted = weekdays.findIndex((name) => name.test(typed)) + 1;
  if (wanted === 0) return null;
  if (weekBefore) return { date: today.subtract({ days: today.dayOfWeek - wanted + 7 }) };
  const back = (today.dayOfWeek - wanted + 7) % 7 || 7;
  return { date: today.subtract({ days: lead === 'forrige' ? back + 7 : back }) };
};

const saturday = (today: Temporal.PlainDate): Day => ({ date: today.subtract({ days: (today.dayOfWeek + 1) % 7 }) });

const monthNumber = (typed: string): number => months.findIndex((name) => name.test(typed)) + 1;

/** Whole days meant in the folded text, none of them after `today`. */
export const findDays = (text: string, today: Temporal.PlainDate): readonly Found<Day>[] => [
  ...findAll(text, nearDays, ({ day = '' }) => near(today, day)),
  ...findAll(text, weekdayPattern, ({ day = '', lead, week }) => weekday(today, day, week !== undefined, lead)),
  ...findAll(text, lastWeekFirst, ({ day = '' }) => weekday(today, day, true)),
  ...findAll(text, weekend, () => saturday(today)),
  ...findAll(text, iso, ({ year, month, day }) => stated(today, Number(day), Number(month), year)),
  ...findAll(text, numeric, ({ day, month, month2, year }) =>
    stated(today, Number(day), Number(month ?? month2), year),
  ),
  ...findAll(text, dayMonth, ({ day, month = '', year }) => stated(today, Number(day), monthNumber(month), year)),
  ...findAll(text, monthDay, ({ day, month = '', year }) => stated(today, Number(day), monthNumber(month), year)),
  ...findAll(text, dayAlone, ({ day }) => {
    const month = today.day >= Number(day) ? today : today.subtract({ months: 1 });
    return stated(today, Number(day), month.month, String(month.year));
  }),
];
