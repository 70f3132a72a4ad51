// The lines of a PDF: text that stands at one height of a page, with its place and size.
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';

export interface PdfLine {
  readonly page: number;
  readonly text: string;
  /** Points from the left edge. */
  readonly x: number;
  readonly right: number;
  /** Points from the bottom. */
  readonly y: number;
  readonly size: number;
}

/** What is smaller than this part of the letters' size is a gap between letters, not between words. */
const wordGap = 0.15;

const joined = (items: readonly StructuredTextItem[]): string => {
  let text = '';
  let end: number | undefined;
  for (const { str, x, width, fontSize } of items) {
    const apart = end !== undefined && x - end > wordGap * fontSize;
    text += apart && !/\s$/.test(text) && !/^\s/.test(str) ? ` ${str}` : str;
    end = x + width;
  }
  return text.replace(/\s+/g, ' ').trim();
};

/** Ligatures of the typesetter are letters to the reader. */
const letters = (text: string): string => text.replace(/[\ufb00-\ufb06]/g, (one) => one.normalize('NFKC'));

const linesOf = (items: readonly StructuredTextItem[], page: number): readonly PdfLine[] => {
  const rows: StructuredTextItem[][] = [];
  for (const item of items.filter(({ str }) => str.trim() !== '')) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last && first && Math.abs(first.y - item.y) < first.fontSize / 3) last.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row): readonly PdfLine[] => {
    const [first] = row.sort((a, b) => a.x - b.x);
    const text = letters(joined(row));
    const size = Math.max(...row.map(({ fontSize }) => fontSize));
    const right = Math.max(...row.map(({ x, width }) => x + width));
    return first && text !== ''
      ? [{ page, text, x: first.x, right, y: first.y, size: Math.round(size * 10) / 10 }]
      : [];
  });
};

export const readPdfLines = async (bytes: Buffer): Promise<readonly PdfLine[]> => {
  // Its own copy: the library takes the memory it is given for itself.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { items } = await extractTextItems(document);
  return items.flatMap((page, at) => linesOf(page, at + 1));
};
