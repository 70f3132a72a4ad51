// A table with a header row and grid lines; rows of uneven length are filled up, never cut silently.
import { type RunStyle, remark, richText } from './rich-text.ts';
import { firstOf, type Limits } from './shorten.ts';
import { texts } from './texts.ts';
import type { CardElement, TableRow } from './types.ts';

/** More columns than this cannot be read in a conversation. */
const widest = 12;

export const tableElements = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  limits: Limits,
): readonly CardElement[] => {
  const across = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  if (across === 0) return [];
  const { shown, note } = firstOf(rows, limits, texts.linesLeftOut);
  const width = Math.min(across, widest, limits.lines);
  const toRow = (cells: readonly string[], style: RunStyle): TableRow => ({
    type: 'TableRow',
    cells: Array.from({ length: width }, (_, index) => ({
      type: 'TableCell',
      items: richText(cells[index] ?? '', limits, style),
    })),
  });
  return [
    {
      type: 'Table',
      spacing: 'medium',
      columns: Array.from({ length: width }, () => ({ width: 1 })),
      rows: [toRow(columns, { weight: 'bolder' }), ...shown.map((row) => toRow(row, {}))],
      firstRowAsHeader: true,
      showGridLines: true,
      gridStyle: 'default',
    },
    ...(note === undefined ? [] : remark(note, limits)),
    ...(width === across ? [] : remark(`… ${texts.columnsLeftOut(across - width)[limits.language]}`, limits)),
  ];
};
