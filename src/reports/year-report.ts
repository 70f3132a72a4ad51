// The yearly evaluation as Markdown, in Danish: facts, charts in letters with their figures, and what to talk about.
import { textBars } from '../core/bars.ts';
import type { Instant } from '../core/clock.ts';
import { sayDay } from '../core/say-time.ts';
import type { Basis } from '../directory/profile.ts';
import { basisText } from '../incidents/texts.ts';
import type { YearFigures } from './figures.ts';
import { figuresCharts, figuresFacts } from './figures-parts.ts';
import type { Notified } from './notification.ts';
import { notifiedNames, report, texts, titleText } from './texts.ts';

const widestLabel = 60;

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (header: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] => [
  `| ${header.join(' | ')} |`,
  '| --- | ---: |',
  ...rows.map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`),
];

/** As a block of its own, so that every reader of Markdown keeps the letters under each other. */
const fenced = (lines: readonly string[]): readonly string[] => ['```text', ...lines, '```'];

const outcomes: readonly Notified[] = ['inTime', 'late', 'overdue', 'waiting', 'notNeeded', 'unjudged'];

const section = (title: string, lines: readonly string[]): readonly string[] => [`## ${title}`, '', ...lines, ''];

/** @param name of the municipality; `rule`: what demands the evaluation, where the municipality has said so */
export const yearReport = (figures: YearFigures, name: string, now: Instant, rule?: Basis): string => {
  const title = `# ${titleText(figures.year).da}`;
  const head = [title, '', report.made(name, sayDay(now, 'da')), '', ...(rule ? [`> ${basisText(rule).da}`, ''] : [])];
  if (figures.total === 0) return [...head, report.empty(figures.year), ''].join('\n');
  const facts = figuresFacts(figures, 'da').map(({ label, value }): [string, string] => [label, value]);
  const notified = outcomes.map((outcome): [string, string] => [
    notifiedNames[outcome].da,
    String(figures.notified[outcome]),
  ]);
  return [
    ...head,
    ...table(['', ''], facts),
    '',
    ...figuresCharts(figures, 'da').flatMap((chart) =>
      section(chart.title, fenced(textBars(chart.points, widestLabel))),
    ),
    ...section(texts.notified.da, table([texts.notified.da, texts.countOf.da], notified)),
    ...section(
      report.toThink,
      report.questions.map((question) => `- ${question}`),
    ),
    `*${report.private}*`,
    '',
  ].join('\n');
};
