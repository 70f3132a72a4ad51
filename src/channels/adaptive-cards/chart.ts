// A chart as Teams draws it, and as facts beside each other for clients that know no charts.
import type { CardPart } from '../../core/card.ts';
import { escapeMarkdown, escapePlain } from './escape.ts';
import { remark, richText } from './rich-text.ts';
import { firstOf, type Limits, shorten } from './shorten.ts';
import { texts } from './texts.ts';
import type { CardElement, Chart, FactSet } from './types.ts';

type ChartPart = Extract<CardPart, { kind: 'chart' }>;

/** More bars than this cannot be told apart in a conversation. */
const mostBars = 50;

/** JSON has no word for what is no number. */
const figure = (value: number): number => (Number.isFinite(value) ? value : 0);

const axes = ({ direction, unit }: ChartPart, limits: Limits) => {
  if (unit === undefined || unit === '') return {};
  const title = escapePlain(shorten(unit, limits));
  return direction === 'horizontal' ? { xAxisTitle: title } : { yAxisTitle: title };
};

const asFacts = (points: ChartPart['points'], limits: Limits): FactSet => ({
  type: 'FactSet',
  facts: points.map(({ label, value }) => ({
    title: escapeMarkdown(shorten(label, limits)),
    value: escapeMarkdown(String(figure(value))),
  })),
});

const drawn = (part: ChartPart, points: ChartPart['points'], limits: Limits): Chart => ({
  type: part.direction === 'horizontal' ? 'Chart.HorizontalBar' : 'Chart.VerticalBar',
  title: escapePlain(shorten(part.title, limits)),
  ...axes(part, limits),
  data: points.map(({ label, value }) => ({ x: escapePlain(shorten(label, limits)), y: figure(value) })),
  // One colour, for a shade would seem to mean something; and every figure in words beside its bar.
  color: 'categoricalBlue',
  ...(part.direction === 'horizontal' ? { displayMode: 'AbsoluteNoAxis' } : { showBarValues: true }),
  fallback: asFacts(points, limits),
});

/** The heading stands above the chart, where the fallback needs it too. */
export const chartElements = (part: ChartPart, limits: Limits): readonly CardElement[] => {
  const heading = richText(part.title, limits, { weight: 'bolder' }, 'medium');
  const few = { ...limits, lines: Math.min(limits.lines, mostBars) };
  const { shown, note } = firstOf(part.points, few, texts.linesLeftOut);
  if (shown.length === 0) return heading;
  return [...heading, drawn(part, shown, limits), ...(note === undefined ? [] : remark(note, limits))];
};
