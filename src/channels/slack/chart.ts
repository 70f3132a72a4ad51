// A chart as Slack can show it: bars in letters of one width, and a heading above them.
import type { types } from '@slack/bolt';
import { textBars } from '../../core/bars.ts';
import type { CardPart } from '../../core/card.ts';
import { limits } from './limits.ts';
import { paragraphs } from './rich-text.ts';
import { isBlank, lengthOf } from './text-length.ts';

type ChartPart = Extract<CardPart, { kind: 'chart' }>;

const monospaced = (lines: readonly string[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: lines.join('\n') }] }],
});

/** As many lines under each other as one text may hold. */
const inBlocks = (lines: readonly string[]): readonly types.RichTextBlock[] => {
  const blocks: string[][] = [];
  let room = 0;
  for (const line of lines) {
    const length = lengthOf(line) + 1;
    if (length > room) {
      blocks.push([]);
      room = limits.text;
    }
    room -= length;
    blocks.at(-1)?.push(line);
  }
  return blocks.map(monospaced);
};

export const chartBlocks = ({ title, unit, points }: ChartPart): readonly types.RichTextBlock[] => {
  const heading = [
    { text: title, bold: true },
    ...(unit === undefined || isBlank(unit) ? [] : [{ text: ` (${unit})` }]),
  ];
  return [...paragraphs([heading]), ...inBlocks(textBars(points, limits.chartLabel))];
};
