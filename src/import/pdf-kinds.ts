// What each line of a PDF is: the start of a heading, a bullet or a paragraph, or the next line of one.
import type { PdfLine } from './pdf-lines.ts';

const mark = /^([•▪●◦○■·➢✓\uf0b7\uf0a7–-]|o(?= \p{Lu}))\s+/u;
const numberMark = /^\(?(\d{1,2}|[a-z])[.)]\s+(?=\S)/;
const numberedHeading = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}.{1,80}$/u;
const longestHeading = 110;
/** Larger than the text by this much is a heading. */
const larger = 1.1;
/** More than this between two lines, in their size, begins something new. */
const apart = 1.75;
/** Further in than the text by this much, in its size, is a list. */
const indented = 1.2;
/** The width of a letter, in its size; rather too narrow. */
const letterWidth = 0.45;

export const withoutMark = (text: string): string => text.replace(mark, '').replace(numberMark, '');

/** `2.1` in "2.1 Formål". */
export const headingNumber = (text: string): string | undefined => numberedHeading.exec(text)?.[1];

export interface KnownLine extends PdfLine {
  readonly kind: 'heading' | 'bullet' | 'text';
  /** False where it goes on with what the line before began. */
  readonly starts: boolean;
  /** A bullet that has a mark of its own. */
  readonly marked: boolean;
}

type Weights = ReadonlyMap<number, number>;

/** How many letters stand at each value. */
const weigh = (lines: readonly PdfLine[], value: (line: PdfLine) => number): Weights => {
  const weights = new Map<number, number>();
  for (const line of lines) weights.set(value(line), (weights.get(value(line)) ?? 0) + line.text.length);
  return weights;
};

const commonest = (weights: Weights): number => [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;

/** Where running text begins: the leftmost place with a fair share of it, though lists may hold more. */
const leftmost = (weights: Weights): number => {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return Math.min(...[...weights].flatMap(([value, weight]) => (weight >= all / 12 ? [value] : [])));
};

const endsSentence = (text: string): boolean => /[.:!?]["”»)]?$/.test(text);

export const knowLines = (lines: readonly PdfLine[]): readonly KnownLine[] => {
  const body = commonest(weigh(lines, ({ size }) => size));
  const margin = leftmost(weigh(lines, ({ x }) => Math.round(x)));
  const rightMargin = Math.max(...lines.filter(({ size }) => size === body).map(({ right }) => right));

  /** The next line's first word would have had room: the line was ended on purpose. */
  const endsShort = (line: PdfLine, next: PdfLine): boolean => {
    const word = next.text.split(' ')[0] ?? '';
    return line.right + (word.length + 1) * next.size * letterWidth < rightMargin;
  };

  /** A numbered line that goes on below, or the next number right under it: a list, and no heading. */
  const isListed = (line: PdfLine, next: PdfLine | undefined): boolean =>
    next?.page === line.page &&
    (line.y - next.y) / line.size <= apart &&
    (/^\p{Ll}/u.test(next.text) || numberMark.test(next.text));

  const known: KnownLine[] = [];
  for (const [at, line] of lines.entries()) {
    const before = known.at(-1);
    const gap = before?.page === line.page ? (before.y - line.y) / Math.max(line.size, before.size) : undefined;
    const stands = gap === undefined ? !before || endsSentence(before.text) : gap > apart;

    const isLarge = line.size >= body * larger;
    const isNumbered = stands && headingNumber(line.text) !== undefined && !isListed(line, lines[at + 1]);
    const isShort = line.text.length <= longestHeading && !/[.,;]$/.test(line.text);
    const isHeading = isShort && (isLarge || isNumbered);
    const marked = !isHeading && !isLarge && (mark.test(line.text) || numberMark.test(line.text));
    const isFurtherIn = !isHeading && !marked && line.x > margin + indented * line.size;

    const near = gap === undefined ? before !== undefined && !endsSentence(before.text) : gap <= apart;
    if (isHeading) {
      const goesOn = before?.kind === 'heading' && before.size === line.size && near && !isNumbered;
      known.push({ ...line, kind: 'heading', starts: !goesOn, marked: false });
    } else if (marked) known.push({ ...line, kind: 'bullet', starts: true, marked });
    else if (before?.kind === 'bullet' && before.marked && near)
      known.push({ ...line, kind: 'bullet', starts: false, marked: true });
    else if (isFurtherIn) {
      const sameList = before?.kind === 'bullet' && !before.marked && Math.abs(before.x - line.x) < line.size / 2;
      const goesOn = sameList && !endsShort(before, line) && (near || gap === undefined);
      known.push({ ...line, kind: 'bullet', starts: !goesOn, marked: false });
    } else {
      const goesOn = before?.kind === 'text' && near;
      known.push({ ...line, kind: 'text', starts: !goesOn, marked: false });
    }
  }
  return known;
};
