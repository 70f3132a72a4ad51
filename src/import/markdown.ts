// Blocks as the Markdown of a policy file: front matter, the title, and headings one below the other.
import { stringify } from 'yaml';
import type { Block } from '../policy/blocks.ts';

export interface Facts {
  readonly municipality: string;
  readonly org: string;
  readonly title: string;
  readonly version: string | null;
  readonly approved: string | null;
  readonly effective: string | null;
  /** The file it was read from. */
  readonly source: string;
}

/** Headings begin at the second level, below the title, and never leave one out. */
const levels = (blocks: readonly Block[]): ReadonlyMap<number, number> => {
  const used = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))];
  return new Map(used.sort((a, b) => a - b).map((level, at) => [level, Math.min(at + 2, 6)]));
};

/** What would be read as markup and is text. */
const escaped = (text: string): string => text.replace(/([*`|])/g, '\\$1').replace(/^(#+\s|>)/, '\\$1');

const line = (block: Block, level: number): string => {
  if (block.kind === 'heading') return `${'#'.repeat(level)} ${escaped(block.text)}`;
  return block.kind === 'bullet' ? `${' '.repeat(block.depth)}- ${escaped(block.text)}` : escaped(block.text);
};

export const toMarkdown = (facts: Facts, blocks: readonly Block[]): string => {
  const level = levels(blocks);
  const body = blocks.reduce((text, block, at) => {
    const tight = block.kind === 'bullet' && blocks[at - 1]?.kind === 'bullet';
    const own = line(block, block.kind === 'heading' ? (level.get(block.level) ?? 2) : 0);
    return `${text}${tight ? '\n' : '\n\n'}${own}`;
  }, `# ${facts.title}`);
  return `---\n${stringify(facts)}---\n\n${body}\n`;
};
