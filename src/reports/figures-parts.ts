// The yearly figures as parts of a card: the few that matter as facts, the rest as charts.
import type { CardPart, ChartPoint } from '../core/card.ts';
import type { Language } from '../core/text.ts';
import type { YearFigures } from './figures.ts';
import { casesText, lengthText, medianText, shareText, texts } from './texts.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

const length = (minutes: number | undefined, language: Language): string =>
  minutes === undefined ? texts.none[language] : lengthText(minutes)[language];

/** In time, of those whose 72 hours have been decided: sent, or run out. */
const inTime = ({ notified: { inTime: kept, late, overdue, waiting } }: YearFigures, language: Language) => {
  const decided = kept + late + overdue;
  const share = decided > 0 ? shareText(kept, decided)[language] : texts.nothingToNotify[language];
  return [
    ...(decided > 0 || waiting === 0 ? [{ label: texts.inTime[language], value: share }] : []),
    ...(waiting > 0 ? [{ label: texts.waiting[language], value: String(waiting) }] : []),
  ];
};

export const figuresFacts = (figures: YearFigures, language: Language): readonly Fact[] => {
  const { total, open, closed, breaches, medianToTake, medianToClose } = figures;
  return [
    { label: texts.cases[language], value: casesText(total, open, closed)[language] },
    { label: texts.breaches[language], value: String(breaches) },
    ...inTime(figures, language),
    { label: medianText(texts.toTake)[language], value: length(medianToTake, language) },
    { label: medianText(texts.toClose)[language], value: length(medianToClose, language) },
  ];
};

type Chart = Extract<CardPart, { kind: 'chart' }>;

export const figuresCharts = (figures: YearFigures, language: Language): readonly Chart[] => {
  const chart = (title: string, points: readonly ChartPoint[], direction: Chart['direction']): Chart => ({
    kind: 'chart',
    direction,
    title,
    unit: texts.unit[language],
    points,
  });
  return [
    chart(texts.bySeverity[language], figures.bySeverity, 'horizontal'),
    chart(texts.byType[language], figures.byType, 'horizontal'),
    chart(texts.byCentre[language], figures.byCentre, 'horizontal'),
    chart(texts.byMonth[language], figures.byMonth, 'vertical'),
  ];
};
