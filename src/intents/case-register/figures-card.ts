// The figures of a year as a card with charts, and the rule that demands that somebody looks at them.
import type { Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { incidents } from '../../incidents/record.ts';
import { yearFigures } from '../../reports/figures.ts';
import { figuresCharts, figuresFacts } from '../../reports/figures-parts.ts';
import { titleText } from '../../reports/texts.ts';
import { name } from './name.ts';
import type { Search } from './search.ts';
import { otherYearText, texts } from './texts.ts';

const why = ({ parts, person }: Search): readonly CardPart[] => {
  const rule = parts.registry.municipality(person.municipality)?.profile.casework.yearlyEvaluation;
  return rule && 'quote' in rule ? [{ kind: 'quote', quote: rule.quote, source: rule.section }] : [];
};

export const figuresCard = (search: Search, year: number, language: Language): Card => {
  const { parts, store, person, now } = search;
  const { municipality } = person;
  const all = store.find(incidents, 'municipality', municipality).map(({ value }) => value);
  const figures = yearFigures(parts, all, { municipality, year }, now, language);
  const facts = figuresFacts(figures, language);
  const title = titleText(year)[language];
  const before: CardPart = {
    kind: 'buttons',
    buttons: [
      { label: otherYearText(year - 1)[language], action: `${name}.figures`, values: { year: String(year - 1) } },
    ],
  };
  const body: readonly CardPart[] =
    figures.total === 0
      ? [{ kind: 'text', text: texts.noIncidents[language] }]
      : [
          { kind: 'facts', facts },
          ...figuresCharts(figures, language),
          { kind: 'text', text: texts.figuresCount[language], tone: 'subtle' },
        ];
  return {
    title,
    fallback: [title, ...facts.map(({ label, value }) => `${label}: ${value}`)].join(' · '),
    language,
    parts: [...why(search), ...body, before],
  };
};
