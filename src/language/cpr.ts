// CPR numbers in a text: found joined, in pairs and with the usual marks between, and masked before the text goes anywhere else.

const mask = '[CPR-nummer]';

/**
 * Ten digits DDMMYY-SSSS with a hyphen, space or nothing between, the date also in pairs with one and the same mark
 * between them (01.01.90-1234). Replacement numbers have day + 60.
 * Modulus 11 is not asked for: numbers that fail it have been valid since 1 October 2007 (cpr.dk).
 * A letter or a plus sign before it, or more digits joined to either end, make it something else: a phone, account or case number.
 * In doubt it is masked: a masked date harms nobody.
 */
const cprPattern = new RegExp(
  [
    String.raw`(?<=^|[^\p{L}]|cpr|nr)(?<!\d|\d[-–.]|\+(?:\d{2} ?)?)`,
    String.raw`(?<date>(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?<between>[ \u00a0./-]?)(?:0[1-9]|1[0-2])\k<between>\d{2})`,
    String.raw`(?:[\s\u200b-\u200d\u2060]{0,2}[-‐-―−./]\s{0,2}|[\s\u200b-\u200d\u2060]{0,2})\d{4}`,
    String.raw`(?!\d|[-–.]\d)`,
  ].join(''),
  'giu',
);

const longestMonths: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDate = (written: string): boolean => {
  const digits = written.replaceAll(/\D/g, '');
  const day = Number(digits.slice(0, 2)) % 60;
  const month = Number(digits.slice(2, 4));
  return day <= (longestMonths[month - 1] ?? 0);
};

export const maskCpr = (text: string): string =>
  text.replace(cprPattern, (whole: string, date: string) => (isDate(date) ? mask : whole));

export const containsCpr = (text: string): boolean => maskCpr(text) !== text;
