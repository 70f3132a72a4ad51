// A table, as many tables as it takes: Slack shows 100 rows of 20 columns, one table in each message.
import type { types } from '@slack/bolt';
import { limits } from './limits.ts';
import { isBlank, lengthOf, shorten } from './text-length.ts';

/** Slack refuses empty cells. */
const nothing = '–';

const cell = (text: string, most: number, bold: boolean): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        {
          type: 'text',
          text: isBlank(text) ? nothing : shorten(text, most),
          ...(bold ? { style: { bold } } : {}),
        },
      ],
    },
  ],
});

const inGroups = (across: number): readonly (readonly number[])[] => {
  const all = Array.from({ length: across }, (_, n) => n);
  if (across <= limits.tableColumns) return [all];
  const others = all.slice(1);
  const size = limits.tableColumns - 1;
  return Array.from({ length: Math.ceil(others.length / size) }, (_, n) => [
    0,
    ...others.slice(n * size, (n + 1) * size),
  ]);
};

/** Rows that fit below one header row, both in number and in text. */
const inPages = (
  rows: readonly (readonly string[])[],
  headerLength: number,
): readonly (readonly (readonly string[])[])[] => {
  const pages: (readonly string[])[][] = [[]];
  let room = limits.textInMessage - headerLength;
  for (const row of rows) {
    const length = row.reduce((sum, text) => sum + Math.max(1, Math.min(lengthOf(text), limits.tableCell)), 0);
    if (length > room || (pages.at(-1)?.length ?? 0) >= limits.tableRows - 1) {
      pages.push([]);
      room = limits.textInMessage - headerLength;
    }
    room -= length;
    pages.at(-1)?.push(row);
  }
  return pages;
};

/** The header row stands on every table; where columns are spread over several, the first one stands in each. */
export const tableBlocks = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly types.TableBlock[] => {
  const across = rows.reduce((most, row) => Math.max(most, row.length), columns.length);
  if (across === 0) return [];
  return inGroups(across).flatMap((group) => {
    const header = group.map((column) => cell(columns[column] ?? '', limits.tableHeaderCell, true));
    const picked = rows.map((row) => group.map((column) => row[column] ?? ''));
    return inPages(picked, group.length * limits.tableHeaderCell).map((page) => ({
      type: 'table' as const,
      column_settings: group.map(() => ({ is_wrapped: true })),
      rows: [header, ...page.map((row) => row.map((text) => cell(text, limits.tableCell, false)))],
    }));
  });
};
