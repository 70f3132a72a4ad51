// HTML as blocks: headings, paragraphs and bullets, with nothing but their text.
import type { Block } from '../policy/blocks.ts';
import { collapse } from '../policy/plain.ts';
import { excerpt } from './draft.ts';
import { childrenOf, isApart, isInline, isSilent, listsIn, type Node, nameOf, ownText } from './html-tree.ts';

const longestHeading = 100;
const typedBullet = /^[-–•▪·*]\s+/u;
/** Line breaks count where people used them for lists and paragraphs; elsewhere they are only layout. */
const lineBreak = '\u2028';
const emptyLine = new RegExp(`${lineBreak}\\s*${lineBreak}`);

const bullet = (text: string, depth: number): readonly Block[] => {
  const own = collapse(text.trim().replace(typedBullet, ''));
  return own === '' ? [] : [{ kind: 'bullet', depth, text: own }];
};

const listBlocks = (list: Node, depth: number): readonly Block[] =>
  childrenOf(list).flatMap((item) => {
    if (nameOf(item) !== 'li') return isApart(item) ? listBlocks(item, depth) : [];
    return [
      ...bullet(ownText(childrenOf(item)), depth),
      ...listsIn(childrenOf(item)).flatMap((inner) => listBlocks(inner, depth + 2)),
    ];
  });

const rowsOf = (table: Node): readonly Node[] =>
  childrenOf(table).flatMap((row) => (nameOf(row) === 'tr' ? [row] : isApart(row) ? [] : rowsOf(row)));
const cellsOf = (row: Node): readonly Node[] => childrenOf(row).filter((cell) => /^t[dh]$/.test(nameOf(cell)));
const textOf = (cell: Node): string => collapse(ownText(childrenOf(cell)).trim());

/** The names of the columns, where the first row holds nothing but such. */
const columnsOf = ([first]: readonly Node[]): readonly string[] => {
  const cells = first ? cellsOf(first) : [];
  return cells.length > 1 && cells.every((cell) => nameOf(cell) === 'th') ? cells.map(textOf) : [];
};

/** Each row a bullet, its other cells below it, each with the name of its column: a cell alone says little. */
const tableBlocks = (table: Node): readonly Block[] => {
  const rows = rowsOf(table);
  const columns = columnsOf(rows);
  return rows.slice(columns.length > 0 ? 1 : 0).flatMap((row) =>
    cellsOf(row).flatMap((cell, at) => {
      const [name, text] = [columns[at] ?? '', textOf(cell)];
      return [
        ...bullet(name === '' || text === '' ? text : `${name}: ${text}`, at === 0 ? 0 : 2),
        ...listsIn(childrenOf(cell)).flatMap((list) => listBlocks(list, 4)),
      ];
    }),
  );
};

interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** What was written in one stretch: typed lists and paragraphs taken apart, a short bold line taken for a heading. */
const stretchBlocks = ({ text, bold }: Line): readonly Block[] => {
  const rows = text.split(lineBreak);
  const isTypedList = rows.some((row) => typedBullet.test(row.trim()));
  return (isTypedList ? rows : text.split(emptyLine)).flatMap((one): readonly Block[] => {
    const own = collapse(one.replaceAll(lineBreak, ' '));
    if (own === '') return [];
    if (typedBullet.test(own)) return bullet(own, 0);
    const isHeading = bold && own.length <= longestHeading && !/[.:;,]$/.test(own);
    return [isHeading ? { kind: 'heading', level: 3, text: own } : { kind: 'paragraph', text: own }];
  });
};

export const htmlBlocks = (
  root: readonly Node[],
): { readonly blocks: readonly Block[]; readonly notes: readonly string[] } => {
  const blocks: Block[] = [];
  const notes: string[] = [];
  let stretch: Line[] = [];

  const flush = (): void => {
    const written = stretch.filter(({ text }) => text.replaceAll(lineBreak, '').trim() !== '');
    const found = stretchBlocks({
      text: stretch.map(({ text }) => text).join(''),
      bold: written.every(({ bold }) => bold),
    });
    stretch = [];
    for (const block of found)
      if (block.kind === 'heading') notes.push(`taken for a heading because it is bold: ${excerpt(block.text)}`);
    blocks.push(...found);
  };
  const apart = (found: readonly Block[]): void => {
    flush();
    blocks.push(...found);
  };

  const walk = (nodes: readonly Node[], bold: boolean): void => {
    for (const node of nodes) {
      const name = nameOf(node);
      const children = childrenOf(node);
      if (node.type === 'text') stretch.push({ text: node.data.replace(/\s+/g, ' '), bold });
      else if (isSilent(node)) continue;
      else if (name === 'br') stretch.push({ text: lineBreak, bold });
      else if (isInline(node)) walk(children, bold || name === 'b' || name === 'strong');
      else if (/^h[1-6]$/.test(name)) {
        const text = collapse(ownText(children));
        apart(text === '' ? [] : [{ kind: 'heading', level: Number(name[1]), text }]);
      } else if (name === 'ul' || name === 'ol') apart(listBlocks(node, 0));
      else if (name === 'table') {
        const found = tableBlocks(node);
        apart(found);
        notes.push(`a table was taken apart, each row a bullet: ${excerpt(found.map(({ text }) => text).join(' '))}`);
      } else {
        flush();
        walk(children, bold);
        flush();
      }
    }
  };
  walk(root, false);
  flush();
  return { blocks, notes };
};
