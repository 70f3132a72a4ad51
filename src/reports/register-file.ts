// The register as a file: its name and its content, for whoever writes it to a disk or hands it out in a chat.
import { danishZone, type Instant } from '../core/clock.ts';
import { type CaseParts, viewOf } from '../incidents/case-view.ts';
import type { Incident } from '../incidents/record.ts';
import { columns } from './columns.ts';
import { toCsv } from './csv.ts';
import { type RegisterRow, registerRow } from './register-row.ts';
import { yearOf } from './year.ts';

export const registerFormats = ['csv', 'json'] as const;
export type RegisterFormat = (typeof registerFormats)[number];

export interface RegisterOf {
  readonly municipality: string;
  /** By the day of the report, in Danish time; left out: all years. */
  readonly year?: number;
  readonly format: RegisterFormat;
}

interface RegisterFile {
  /** `haendelsesregister-ishoj-2026.csv` */
  readonly name: string;
  readonly content: string;
  /** How many stand in it. */
  readonly cases: number;
}

export const rowsOf = (
  parts: CaseParts,
  incidents: Iterable<Incident>,
  { municipality, year }: Omit<RegisterOf, 'format'>,
  now: Instant,
): readonly RegisterRow[] =>
  [...incidents]
    .filter((one) => one.municipality === municipality && (year === undefined || yearOf(one) === year))
    .sort((a, b) => a.reportedAt.localeCompare(b.reportedAt) || a.number.localeCompare(b.number))
    .flatMap((incident) => {
      const view = viewOf(parts, incident, now);
      return view ? [registerRow(view)] : [];
    });

export const registerFile = (
  parts: CaseParts,
  incidents: Iterable<Incident>,
  { municipality, year, format }: RegisterOf,
  now: Instant,
): RegisterFile => {
  const rows = rowsOf(parts, incidents, { municipality, ...(year === undefined ? {} : { year }) }, now);
  const name = ['haendelsesregister', municipality, ...(year === undefined ? [] : [year])].join('-');
  if (format === 'csv') {
    const cells = rows.map((row) => columns.map(({ of }) => of(row)));
    const header = columns.map((column) => column.name);
    return { name: `${name}.csv`, content: toCsv(header, cells), cases: rows.length };
  }
  const made = now.toZonedDateTimeISO(danishZone).toString({ smallestUnit: 'second', timeZoneName: 'never' });
  const whole = { municipality, ...(year === undefined ? {} : { year }), made, incidents: rows };
  return { name: `${name}.json`, content: `${JSON.stringify(whole, null, 2)}\n`, cases: rows.length };
};
