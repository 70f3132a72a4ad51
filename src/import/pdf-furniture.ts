// What stands on the pages of a PDF beside its text: running heads, page numbers, the lines of a table of contents.
import type { PdfLine } from './pdf-lines.ts';

const pageNumber = /^(side|page)?\s*\d+\s*((af|of|\/)\s*\d+)?$/i;
const contentsLine = /(\.\s?){5,}\s*\d*$|…{2,}\s*\d*$/;

/** The same words at the same height, whatever the page's number in them. */
const placeOf = ({ text, y }: PdfLine): string => `${text.replace(/\d+/g, '#')}|${Math.round(y / 4)}`;

export interface Sorted {
  readonly text: readonly PdfLine[];
  readonly furniture: readonly PdfLine[];
}

export const withoutFurniture = (lines: readonly PdfLine[]): Sorted => {
  const pages = new Set(lines.map(({ page }) => page)).size;
  const pagesAt = new Map<string, Set<number>>();
  for (const line of lines) {
    const place = placeOf(line);
    pagesAt.set(place, (pagesAt.get(place) ?? new Set()).add(line.page));
  }
  const edges = new Map<number, { readonly top: number; readonly bottom: number }>();
  for (const { page, y } of lines) {
    const edge = edges.get(page) ?? { top: y, bottom: y };
    edges.set(page, { top: Math.max(edge.top, y), bottom: Math.min(edge.bottom, y) });
  }
  const isFurniture = (line: PdfLine): boolean => {
    const repeats = pagesAt.get(placeOf(line))?.size ?? 0;
    const edge = edges.get(line.page);
    const atEdge = line.y === edge?.top || line.y === edge?.bottom;
    return (
      (pages > 1 && repeats > 1 && repeats >= pages / 2) ||
      (atEdge && pageNumber.test(line.text)) ||
      contentsLine.test(line.text)
    );
  };
  return { text: lines.filter((line) => !isFurniture(line)), furniture: lines.filter(isFurniture) };
};
