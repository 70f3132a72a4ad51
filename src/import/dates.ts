// When a policy says that it was approved and takes effect, as exactly as it says it.
import { Temporal } from 'temporal-polyfill';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`).join('|')})`;

const forms: readonly RegExp[] = [
  /(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})/g,
  /(?<d>\d{1,2})\s*[./-]\s*(?<m>\d{1,2})(?:\s*[./-]\s*|\s+)(?<y>\d{4})/g,
  new RegExp(`(?<d>\\d{1,2})\\.?\\s+${month}\\s+(?<y>\\d{4})`, 'g'),
  new RegExp(`${month}\\s+(?<y>\\d{4})`, 'g'),
  /(?<y>(?:19|20)\d{2})(?![\d-])/g,
];

const monthOf = ({ m, month: name }: Readonly<Record<string, string | undefined>>): number | undefined => {
  if (m !== undefined) return Number(m);
  const at = months.findIndex((one) => one.startsWith((name ?? '-').slice(0, 3)));
  return at < 0 ? undefined : at + 1;
};

const written = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const year = Number(groups['y']);
  const monthNumber = monthOf(groups);
  if (monthNumber === undefined) return String(year);
  try {
    const date = Temporal.PlainDate.from(
      { year, month: monthNumber, day: Number(groups['d'] ?? 1) },
      { overflow: 'reject' },
    ).toString();
    return groups['d'] === undefined ? date.slice(0, 7) : date;
  } catch {
    return undefined;
  }
};

/** The first date in a text that one of the forms, the most exact first, makes of it. */
const dateIn = (text: string): string | undefined => {
  for (const form of forms) {
    for (const { groups = {} } of text.matchAll(form)) {
      const date = written(groups);
      if (date) return date;
    }
  }
  return undefined;
};

export interface FoundDate {
  readonly date: string;
  /** The words it was found in. */
  readonly where: string;
}

const near = 90;

/** The latest of them: a policy that tells of earlier versions names their dates too. */
const latestAfter = (text: string, words: RegExp): FoundDate | undefined =>
  [...text.matchAll(words)]
    .flatMap(({ index, 0: word }) => {
      const rest = text.slice(index, index + word.length + near);
      // A date belongs to the sentence that names it; the full stop after a day or "d." ends none.
      const where = (rest.split(/(?<=\d{4}|[^\d\s]{2})\.\s+(?=\p{Lu})|\n/u)[0] ?? rest).trim();
      const date = dateIn(where.toLowerCase());
      return date === undefined ? [] : [{ date, where }];
    })
    .reduce<FoundDate | undefined>((best, one) => (best && best.date >= one.date ? best : one), undefined);

export const approvedIn = (text: string): FoundDate | undefined =>
  latestAfter(text, /\b(?:godkendt|vedtaget|godkendelse|vedtagelse|godkendelsesdato|approved)\b/giu);

export const effectiveIn = (text: string): FoundDate | undefined =>
  latestAfter(
    text,
    /\b(?:ikrafttrædelse|ikrafttræden|ikrafttrædelsesdato|træder i kraft|trådte i kraft|gældende fra|gælder fra|effective)\b/giu,
  );
