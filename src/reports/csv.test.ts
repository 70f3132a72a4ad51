// A file that Danish Excel opens as it is, whatever somebody wrote into a case.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const read = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true, delimiter: ';' });

it('begins with the mark by which Excel knows UTF-8, parts by semicolons and ends lines as Windows does', () => {
  expect(toCsv(['Sag', 'Meldt'], [['ROD-2026-0001', 'æøå']])).toBe('\ufeff"Sag";"Meldt"\r\n"ROD-2026-0001";"æøå"\r\n');
});

it.each([
  '=HYPERLINK("http://ond.example";"Klik")',
  '+45 00 00 00 00',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' \n =1+1',
  '＝1+1',
])('takes the formula out of %j', (formula) => {
  const cell = read(toCsv(['Tekst'], [[formula]]))[1]?.[0] ?? '';
  expect(cell.startsWith("'")).toBe(true);
  expect(cell.slice(1)).toBe(formula.replaceAll(/\r\n?/gu, '\n'));
});

it('leaves numbers, dates and ordinary text as they are', () => {
  const row = ['14', '2026-11-23 10:02', 'Klokken 8 = for sent', 'a-b'];
  expect(read(toCsv(row, [row]))[1]).toEqual(row);
});

describe('whatever the cells', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), { minLength: 1 });

  it('comes back as it was, apart from the apostrophe, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const back = read(toCsv(['a', 'b', 'c'], rows)).slice(1);
        expect(back.length).toBe(rows.length);
        for (const [at, row] of back.entries()) {
          for (const [place, cell] of row.entries()) {
            expect(cell).not.toMatch(/^\s*[=+\-@]/u);
            const written = (rows[at]?.[place] ?? '').toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '');
            expect([written, `'${written}`]).toContain(cell);
          }
        }
      }),
    );
  });
});
