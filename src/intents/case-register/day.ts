// A day as people write it in a search: "1. oktober", "1/10 2026", "October 1st".
import { Temporal } from 'temporal-polyfill';

export type Groups = Readonly<Record<string, string | undefined>>;

const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];

export const monthName =
  'januar|january|jan|februar|february|feb|marts|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';

export const monthOf = (name: string): number =>
  months.findIndex((month) => new RegExp(`^${month}`, 'u').test(name)) + 1;

const year = (group: string): string => `(?: (?<${group}>20\\d\\d))?`;

/** A pattern for one day; its groups carry `n`, so that two days may stand in one pattern. */
export const dayPattern = (n: number): string => {
  const danish = `(?:den |d )?(?<day${n}>\\d{1,2})(?: ?(?:st|nd|rd|th))? (?:of )?(?<month${n}>${monthName})${year(`year${n}`)}`;
  const english = `(?<eday${n}>${monthName}) (?<emonth${n}>\\d{1,2})(?: ?(?:st|nd|rd|th))?${year(`eyear${n}`)}`;
  const numeric = `(?:den |d )?(?<nday${n}>\\d{1,2}) (?<nmonth${n}>\\d{1,2})${year(`nyear${n}`)}`;
  return `(?:${danish}|${english}|${numeric})`;
};

/** Nothing where there is no such day. Without its year it is the latest one that has come. */
export const latest = (
  today: Temporal.PlainDate,
  month: number,
  day: number,
  said: string | undefined,
): Temporal.PlainDate | undefined => {
  const inYear = (of: number): Temporal.PlainDate | undefined => {
    try {
      return Temporal.PlainDate.from({ year: of, month, day }, { overflow: 'reject' });
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
  if (said !== undefined) return inYear(Number(said));
  const thisYear = inYear(today.year);
  return thisYear && Temporal.PlainDate.compare(thisYear, today) > 0 ? inYear(today.year - 1) : thisYear;
};

export const dayIn = (groups: Groups, n: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const [day, name, said] = [groups[`day${n}`], groups[`month${n}`], groups[`year${n}`]];
  if (day && name) return latest(today, monthOf(name), Number(day), said);
  const [first, number, then] = [groups[`eday${n}`], groups[`emonth${n}`], groups[`eyear${n}`]];
  if (first && number) return latest(today, monthOf(first), Number(number), then);
  const [numericDay, numericMonth] = [groups[`nday${n}`], groups[`nmonth${n}`]];
  return numericDay && numericMonth
    ? latest(today, Number(numericMonth), Number(numericDay), groups[`nyear${n}`])
    : undefined;
};
