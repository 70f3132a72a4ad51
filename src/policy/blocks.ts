// Markdown into blocks: headings, paragraphs and bullets, in the order they stand.
import { collapse, plainLine } from './plain.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `depth` is the width of the indentation before the mark. */
  | { readonly kind: 'bullet'; readonly depth: number; readonly text: string };

const heading = /^\s*(#+)\s+/;
const bullet = /^(\s*)(?:[-*]|\d+\.)\s+/;

const open = (line: string): Block => {
  const text = plainLine(line);
  const mark = heading.exec(line)?.[1];
  if (mark !== undefined) return { kind: 'heading', level: mark.length, text };
  const indent = bullet.exec(line)?.[1];
  return indent === undefined ? { kind: 'paragraph', text } : { kind: 'bullet', depth: indent.length, text };
};

const startsBlock = (line: string): boolean => heading.test(line) || bullet.test(line);

export const readBlocks = (markdown: string): readonly Block[] => {
  const blocks: Block[] = [];
  let continues = false;
  for (const line of markdown.split('\n')) {
    const last = blocks.at(-1);
    if (line.trim() === '') continues = false;
    else if (continues && last !== undefined && last.kind !== 'heading' && !startsBlock(line))
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${plainLine(line)}` };
    else {
      blocks.push(open(line));
      continues = true;
    }
  }
  return blocks.map((block) => ({ ...block, text: collapse(block.text) })).filter((block) => block.text !== '');
};
