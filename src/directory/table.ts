// A CSV file as people save it: comma, semicolon or tab, with or without a byte order mark, each row checked by a schema.
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Report } from './problems.ts';

export interface Row<T> {
  readonly line: number;
  readonly value: T;
}

export interface Cell {
  readonly line: number;
  readonly text: string;
}

export interface Table<T> {
  readonly rows: readonly Row<T>[];
  /** The filled cells of one column, also of rows that the schema refused: what is wrong in one does not hide the next. */
  column(name: string): readonly Cell[];
}

const records = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }));

/** Excel in Danish saves with semicolons; lists within a cell are then in quotation marks. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.search(/\r?\n|$/));
  return [';', '\t'].find((candidate) => header.includes(candidate)) ?? ',';
};

const filledCells = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));

const expectedOf = (error: CsvError): string => {
  const cells = error['record'];
  return error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' && Array.isArray(cells)
    ? `this row has ${cells.length} cells, which is not what the first line has`
    : error.message;
};

/** Columns are found by name in the first line; others are left alone. An empty cell counts as absent. */
export const readTable = <T extends z.ZodObject>(
  text: string,
  schema: T,
  file: string,
  report: Report,
): Table<z.output<T>> => {
  const broken = (error: unknown) => {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']);
    report({ file, line: Number.isNaN(line) ? undefined : line, expected: expectedOf(error) });
  };
  let header: readonly string[] = [];
  const read = (): z.output<typeof records> => {
    try {
      return records.parse(
        parse(text, {
          bom: true,
          trim: true,
          info: true,
          delimiter: delimiterOf(text),
          columns: (names: string[]) => {
            header = names;
            return names;
          },
          skip_empty_lines: true,
          skip_records_with_empty_values: true,
          skip_records_with_error: true,
          on_skip: (error) => {
            if (error !== undefined) broken(error);
            return undefined;
          },
        }),
      );
    } catch (error) {
      broken(error);
      return [];
    }
  };

  const found = read();
  const missing = Object.keys(schema.shape).filter((column) => !header.includes(column));
  for (const field of missing)
    report({ file, line: 1, field, expected: 'this column is missing; it may be empty, but must be there' });
  const rows: Row<z.output<T>>[] = [];
  for (const { record, info } of missing.length === 0 ? found : []) {
    const row = schema.safeParse(filledCells(record));
    if (row.success) rows.push({ line: info.lines, value: row.data });
    else
      for (const { path, message } of row.error.issues)
        report({ file, line: info.lines, field: path[0]?.toString(), expected: message });
  }
  const column = (name: string): readonly Cell[] =>
    found.flatMap(({ record, info }) => (record[name] ? [{ line: info.lines, text: record[name] }] : []));
  return { rows, column };
};
