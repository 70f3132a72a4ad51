// Lines that a spreadsheet opens as they are: for Danish Excel, and with nothing in them that it would calculate.

/** Danish Excel parts by semicolons, and reads UTF-8 where the file begins with this mark. */
const byteOrderMark = '\ufeff';
const separator = ';';
const lineEnd = '\r\n';

/** What makes a spreadsheet take a cell for a formula, also behind white space and in the wide letters of East Asia. */
const startsFormula = /^[\s\p{Cc}]*[=+\-@＝＋－＠|]/u;

/** An apostrophe makes it text, and is not shown. */
const harmless = (cell: string): string => (startsFormula.test(cell) ? `'${cell}` : cell);

/** A cell's own line breaks stay within it. */
const quoted = (cell: string): string =>
  `"${harmless(cell.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '')).replaceAll('"', '""')}"`;

export const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  byteOrderMark + [header, ...rows].map((row) => row.map(quoted).join(separator) + lineEnd).join('');
