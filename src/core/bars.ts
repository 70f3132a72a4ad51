// A chart in letters: labels of one width, bars to scale, and the figure itself, for wherever nothing can be drawn.
import type { ChartPoint } from './card.ts';
import { shortened } from './shortened.ts';

const full = '█';
const half = '▌';
/** Letters of the longest bar. */
const longestBar = 20;

const lengthOf = (text: string): number => Array.from(text).length;

/** One line each, without line breaks that a label may hold. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const barOf = (value: number, most: number): string => {
  const halves = most > 0 ? Math.round((Math.max(value, 0) / most) * longestBar * 2) : 0;
  // What there is of something is seen, however little.
  const seen = value > 0 ? Math.max(halves, 1) : 0;
  return full.repeat(Math.floor(seen / 2)) + half.repeat(seen % 2);
};

/** `Høj    ██████████ 12`, one line a point; a label of more letters than `widest` ends in "…". */
export const textBars = (points: readonly ChartPoint[], widest: number): readonly string[] => {
  const labels = points.map(({ label }) => shortened(oneLine(label), widest));
  const width = Math.max(0, ...labels.map(lengthOf));
  const most = Math.max(0, ...points.map(({ value }) => value));
  return points.map(({ value }, at) => {
    const label = labels[at] ?? '';
    const room = ' '.repeat(width - lengthOf(label));
    return [`${label}${room}`, barOf(value, most), String(value)].filter((piece) => piece !== '').join(' ');
  });
};
