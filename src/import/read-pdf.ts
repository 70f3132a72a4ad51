// A policy as a PDF: headings by size or number, bullets by mark or indentation, paragraphs by the space between lines.
import { VogterError } from '../core/errors.ts';
import type { Block } from '../policy/blocks.ts';
import { type Draft, excerpt } from './draft.ts';
import { joinLines, vocabularyOf } from './hyphens.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { headingNumber, type KnownLine, knowLines, withoutMark } from './pdf-kinds.ts';
import { readPdfLines } from './pdf-lines.ts';

/** Indentations closer than this, in points, are one. */
const indentStep = 6;

/** A numbered heading says its level itself; the others go by their size. */
const levelOf = (line: KnownLine, sizes: readonly number[]): number => {
  const number = headingNumber(line.text);
  return number === undefined ? sizes.indexOf(line.size) + 1 : number.split('.').length + 1;
};

/** Bullets of one list stand as deep as their indentations in it rank, whatever other lists of the document have. */
const ranked = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, at) => {
    if (block.kind !== 'bullet') return block;
    const start = blocks.findLastIndex((one, place) => place < at && one.kind !== 'bullet') + 1;
    const after = blocks.findIndex((one, place) => place > at && one.kind !== 'bullet');
    const list = blocks.slice(start, after < 0 ? undefined : after);
    const shallower = new Set(
      list.flatMap((one) => (one.kind === 'bullet' && one.depth < block.depth ? [one.depth] : [])),
    );
    return { ...block, depth: 2 * shallower.size };
  });

const descending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => b - a);

export const readPdf = async (bytes: Buffer): Promise<Draft> => {
  const all = await readPdfLines(bytes);
  if (all.length === 0) {
    throw new VogterError(
      'input.invalid',
      'The PDF holds no text, only pictures of it. Run it through text recognition (OCR) first, or ask for the original document.',
    );
  }
  const { text: kept, furniture } = withoutFurniture(all);
  const lines = knowLines(kept);
  const starting = lines.filter(({ starts }) => starts);
  const sizes = descending(starting.flatMap(({ kind, size }) => (kind === 'heading' ? [size] : [])));
  const vocabulary = vocabularyOf(kept.map(({ text }) => text));

  const blocks: Block[] = [];
  const notes: string[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!line.starts && last) {
      const { text, word } = joinLines(last.text, line.text, vocabulary);
      if (word !== undefined) notes.push(`joined over a line break: ${word}`);
      blocks[blocks.length - 1] = { ...last, text };
    } else if (line.kind === 'heading') {
      blocks.push({ kind: 'heading', level: levelOf(line, sizes), text: line.text });
      notes.push(`taken for a heading: ${excerpt(line.text)}`);
    } else if (line.kind === 'bullet') {
      blocks.push({ kind: 'bullet', depth: Math.round(line.x / indentStep), text: withoutMark(line.text) });
      if (!line.marked) notes.push(`taken for a bullet because it is indented: ${excerpt(line.text)}`);
    } else blocks.push({ kind: 'paragraph', text: line.text });
  }
  const left = [...new Set(furniture.map(({ text }) => text.replace(/\d+/g, '#')))];
  return {
    blocks: ranked(blocks),
    notes: [...left.map((text) => `left out because it repeats or belongs to the layout: ${excerpt(text)}`), ...notes],
  };
};
