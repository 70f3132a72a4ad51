// A policy file into a document: sections by heading path, passages that may be quoted, and the plain text behind them.
import { VogterError } from '../core/errors.ts';
import { type Block, readBlocks } from './blocks.ts';
import { longestQuote, type Passage, type PolicyDocument, type Section } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { plainText } from './plain.ts';
import { quotable } from './sentences.ts';

interface OpenHeading {
  readonly level: number;
  readonly text: string;
}

/** A single heading of the first level at the very top repeats the title, and is no section of its own. */
const withoutTitle = (blocks: readonly Block[]): readonly Block[] => {
  const top = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const first = blocks[0];
  return top.length === 1 && first !== undefined && first === top[0] ? blocks.slice(1) : blocks;
};

const sectionText = (blocks: readonly Block[]): string =>
  blocks.reduce((text, block, at) => {
    const listed = block.kind === 'bullet';
    const line = listed ? `${'  '.repeat(Math.floor(block.depth / 2))}- ${block.text}` : block.text;
    if (at === 0) return line;
    return `${text}${listed && blocks[at - 1]?.kind === 'bullet' ? '\n' : '\n\n'}${line}`;
  }, '');

/** What a bullet hangs on: the paragraph before its list when it ends in a colon, then the bullets above it. */
const leadInOf = (blocks: readonly Block[], at: number): readonly string[] => {
  const own = blocks[at];
  if (own?.kind !== 'bullet') return [];
  const above: string[] = [];
  let depth = own.depth;
  let before = at - 1;
  for (; blocks[before]?.kind === 'bullet'; before--) {
    const bullet = blocks[before];
    if (bullet?.kind !== 'bullet' || bullet.depth >= depth) continue;
    depth = bullet.depth;
    above.unshift(bullet.text);
  }
  const paragraph = blocks[before];
  return paragraph?.kind === 'paragraph' && /[:,]$|\b(skal|at)$/.test(paragraph.text)
    ? [paragraph.text, ...above]
    : above;
};

const sectionsOf = (blocks: readonly Block[]): readonly { path: string; blocks: readonly Block[] }[] => {
  const sections: { path: string; blocks: Block[] }[] = [{ path: '', blocks: [] }];
  let open: readonly OpenHeading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = [...open.filter((heading) => heading.level < block.level), block];
      sections.push({ path: open.map((heading) => heading.text).join(' > '), blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections.filter((section) => section.blocks.length > 0);
};

/** Numbers each block; bullets of one list share theirs. */
const passagesOf = (sections: ReturnType<typeof sectionsOf>): readonly Passage[] => {
  const passages: Passage[] = [];
  let number = -1;
  for (const [section, { blocks }] of sections.entries())
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'paragraph' || blocks[at - 1]?.kind !== 'bullet') number++;
      for (const text of quotable(block.text, longestQuote))
        passages.push({ at: passages.length, text, section, block: number, leadIn: leadInOf(blocks, at) });
    }
  return passages;
};

/** @param file named in errors */
export const parsePolicy = (source: string, file: string): PolicyDocument => {
  const { facts, body } = readFrontMatter(source, file);
  const sections = sectionsOf(withoutTitle(readBlocks(body)));
  const passages = passagesOf(sections);
  if (passages.length === 0)
    throw new VogterError('data.invalid', `${file}: the policy has no text below its front matter`);
  return {
    municipality: facts.municipality,
    title: facts.title,
    ...(facts.version == null ? {} : { version: facts.version }),
    ...(facts.approved == null ? {} : { approved: facts.approved }),
    ...(facts.effective == null ? {} : { effective: facts.effective }),
    sections: sections.map(({ path, blocks }): Section => ({ path, text: sectionText(blocks) })),
    passages,
    plain: plainText(body),
  };
};
