// Blocks spread over as many messages as they need.
import type { types } from '@slack/bolt';
import { cannotDraw } from './cannot-draw.ts';
import { limits } from './limits.ts';
import { lengthOf } from './text-length.ts';

/** Blocks that belong in the same message: a form and the button that sends it. */
export type Unit = readonly types.KnownBlock[];

/** What stands in a block without being shown. */
const unseen: ReadonlySet<string> = new Set(['type', 'style', 'action_id', 'value', 'url']);

const textIn = (json: unknown): number => {
  if (typeof json === 'string') return lengthOf(json);
  if (typeof json !== 'object' || json === null) return 0;
  return Object.entries(json).reduce((sum, [key, value]) => sum + (unseen.has(key) ? 0 : textIn(value)), 0);
};

interface Size {
  readonly blocks: number;
  readonly text: number;
  readonly tables: number;
}

const sizeOf = (unit: Unit): Size => ({
  blocks: unit.length,
  text: textIn(unit),
  tables: unit.filter(({ type }) => type === 'table').length,
});

const add = (a: Size, b: Size): Size => ({
  blocks: a.blocks + b.blocks,
  text: a.text + b.text,
  tables: a.tables + b.tables,
});

const fits = ({ blocks, text, tables }: Size): boolean =>
  blocks <= limits.blocksInMessage && text <= limits.textInMessage && tables <= limits.tablesInMessage;

const empty: Size = { blocks: 0, text: 0, tables: 0 };

export const paginate = (units: readonly Unit[]): readonly Unit[] => {
  const pages: types.KnownBlock[][] = [];
  let filled = empty;
  for (const unit of units) {
    const size = sizeOf(unit);
    if (!fits(size)) throw cannotDraw('its form does not fit in one message. Ask for less at a time.');
    const together = add(filled, size);
    const page = pages.at(-1);
    if (page && fits(together)) {
      page.push(...unit);
      filled = together;
    } else {
      pages.push([...unit]);
      filled = size;
    }
  }
  return pages;
};
