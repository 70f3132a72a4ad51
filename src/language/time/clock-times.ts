// Times on the clock: "kl. 7.40", "kl 14", "ved 20-tiden", "halv ni", "kvart over otte", "3pm", "midnat".
import { numberWords, parseNumber } from '../numbers.ts';
import { folded } from '../text/fold.ts';
import { type Found, findAll, overlaps } from './found.ts';

export interface ClockTime {
  /** 0 to 24, where 24 is the midnight that ends the day. */
  readonly hour: number;
  readonly minute: number;
  /** False when "am" or "pm" or the 24-hour form leaves no doubt which half of the day is meant. */
  readonly eitherHalf: boolean;
}

const hour = `(?<hour>\\d{1,2}|${numberWords})`;
const about = '(?:ca\\.? |cirka |omkring |circa |around |about |lidt (?:før|over|efter) )?';

const minutes = '(?<minutes>kvart|quarter|(?:fem|ti|tyve|five|ten|twenty)|\\d{1,2}(?= min))(?: min(?:utter|utes)?)?';

const spoken = [
  folded(`\\b${minutes} (?<side>over|i|past|to|før) (?:kl\\.? ?|klokken )?${hour}\\b(?!\\.)`, 'g'),
  folded(`\\b(?<half>halv) ${hour}\\b(?! (?:time|timer|dag|side))`, 'g'),
  folded(`\\b(?<past>half past) ${hour}\\b`, 'g'),
];
const twelveHour = /\b(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>am|pm|a\.m\.?|p\.m\.?)(?![a-z])/g;
const marked = folded(
  `(?:\\bkl(?:okken|\\.|,)? ?|@ ?)${about}(?:(?<digits>\\d\\d)(?<minute2>\\d\\d)|${hour}(?:[:.](?<minute>\\d\\d))?)(?![\\d/]|[.:]\\d)(?:[- ]?tiden)?\\b`,
  'g',
);
const around = folded(`\\b(?<hour>\\d{1,2})[- ]?tiden\\b`, 'g');
const english =
  /\b(?:at|since|around|before|after|by) (?:about |around )?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?: o'?clock)?(?![\d/%]|[.:]\d| ?(?:am|pm|people|citizens|pupils|children|employees|of|days|hours|minutes|weeks|st|nd|rd|th)\b)\b/g;
const bare =
  /(?<![\d.,:/-]|\bd\.? ?|\bden )(?<hour>[01]?\d|2[0-3])(?:(?<colon>:)|\.)(?<minute>[0-5]\d)(?![\d:/-]|[.,]\d| ?(?:kr|mio|%|gb|mb|\d))/g;
const midnight = folded('\\bmidnat\\b|\\bmidnight\\b', 'g');

const time = (
  typedHour: string | undefined,
  typedMinute: string | undefined,
  eitherHalf?: boolean,
): ClockTime | null => {
  const value = parseNumber(typedHour ?? '');
  const minute = Number(typedMinute ?? 0);
  if (value === undefined || value * 60 + minute > 24 * 60 || minute > 59) return null;
  return {
    hour: value,
    minute,
    eitherHalf: eitherHalf ?? (value <= 12 && value > 0 && typedHour?.startsWith('0') !== true),
  };
};

const beside = (base: ClockTime | null, minutes: number): ClockTime | null => {
  if (!base) return null;
  const total = (base.hour * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, eitherHalf: base.eitherHalf };
};

const readSpoken = ({
  minutes,
  side,
  half,
  hour: typed,
}: Readonly<Record<string, string | undefined>>): ClockTime | null => {
  const base = time(typed, '0');
  if (half) return beside(base, -30);
  if (!minutes) return beside(base, 30);
  const distance = /kvart|quarter/.test(minutes) ? 15 : (parseNumber(minutes) ?? 60);
  if (distance > 30 || (base && base.hour > 12)) return null;
  return beside(base, side === 'over' || side === 'past' ? distance : -distance);
};

const readTwelve = ({
  hour: typed,
  minute,
  half = '',
}: Readonly<Record<string, string | undefined>>): ClockTime | null => {
  const value = Number(typed);
  if (value > 12 || value === 0) return null;
  return time(String((value % 12) + (half.startsWith('p') ? 12 : 0)), minute, false);
};

/** "12.11" is a day and month unless the second number cannot be a month: then it is minutes. */
const readBare = ({
  hour: typed,
  minute = '',
  colon,
}: Readonly<Record<string, string | undefined>>): ClockTime | null =>
  colon || Number(minute) > 12 || minute === '00' ? time(typed, minute) : null;

const readings = (text: string): readonly Found<ClockTime>[] => [
  ...spoken.flatMap((pattern) => findAll(text, pattern, readSpoken)),
  ...findAll(text, twelveHour, readTwelve),
  ...findAll(text, marked, ({ digits, minute2, hour: typed, minute }) => time(digits ?? typed, minute2 ?? minute)),
  ...findAll(text, around, ({ hour: typed }) => time(typed, '0')),
  ...findAll(text, english, ({ hour: typed, minute }) => time(typed, minute)),
  ...findAll(text, bare, readBare),
  ...findAll(text, midnight, () => ({ hour: 24, minute: 0, eitherHalf: false })),
];

/** Times found in the folded text; where two readings overlap, the more particular one is kept. */
export const findClockTimes = (text: string): readonly Found<ClockTime>[] => {
  const all = readings(text);
  return all.filter((one, i) => !all.slice(0, i).some((other) => overlaps(one, other)));
};
