// Each kind of card part as the elements that show it.
import type { CardPart, Tone } from '../../core/card.ts';
import { quoted } from '../../core/quoted.ts';
import { buttonElements } from './buttons.ts';
import { chartElements } from './chart.ts';
import { escapeMarkdown } from './escape.ts';
import { fieldElements } from './fields.ts';
import { type RunStyle, remark, richText } from './rich-text.ts';
import { firstOf, type Limits, shorten } from './shorten.ts';
import { tableElements } from './table.ts';
import { texts } from './texts.ts';
import type { CardElement, ContainerStyle } from './types.ts';

/** Tones that colour the ground behind the text, so that the text keeps its contrast. */
export const groundOf: Partial<Record<Tone, ContainerStyle>> = {
  good: 'good',
  warning: 'warning',
  danger: 'attention',
};

const runOf: Partial<Record<Tone, RunStyle>> = {
  strong: { weight: 'bolder' },
  subtle: { isSubtle: true },
};

const textElements = (text: string, tone: Tone, limits: Limits): readonly CardElement[] => {
  const runs = richText(text, limits, runOf[tone]);
  const style = groundOf[tone];
  return style === undefined || runs.length === 0 ? runs : [{ type: 'Container', style, items: runs }];
};

const listElements = (items: readonly string[], ordered: boolean, limits: Limits): readonly CardElement[] => {
  const { shown, note } = firstOf(items, limits, texts.linesLeftOut);
  return [
    ...shown.map(
      (item, index): CardElement => ({
        type: 'ColumnSet',
        spacing: index === 0 ? 'default' : 'small',
        columns: [
          {
            type: 'Column',
            width: ordered ? '24px' : '12px',
            items: richText(ordered ? `${index + 1}.` : '•', limits, ordered ? { weight: 'bolder' } : {}),
          },
          { type: 'Column', width: 'stretch', spacing: 'small', items: richText(item, limits) },
        ],
      }),
    ),
    ...(note === undefined ? [] : remark(note, limits)),
  ];
};

const factElements = (
  facts: readonly { readonly label: string; readonly value: string }[],
  limits: Limits,
): readonly CardElement[] => {
  const { shown, note } = firstOf(facts, limits, texts.linesLeftOut);
  if (shown.length === 0) return [];
  return [
    {
      type: 'FactSet',
      spacing: 'medium',
      facts: shown.map((fact) => ({
        title: escapeMarkdown(shorten(fact.label, limits)),
        value: escapeMarkdown(shorten(fact.value, limits)),
      })),
    },
    ...(note === undefined ? [] : remark(note, limits)),
  ];
};

const quoteElements = (quote: string, source: string, limits: Limits): readonly CardElement[] => [
  {
    type: 'Container',
    style: 'emphasis',
    spacing: 'medium',
    items: [
      ...richText(quoted(quote), limits),
      ...richText(source, limits, { isSubtle: true, size: 'small' }, 'small'),
    ],
  },
];

export const partElements = (part: CardPart, limits: Limits): readonly CardElement[] => {
  switch (part.kind) {
    case 'text':
      return textElements(part.text, part.tone ?? 'plain', limits);
    case 'list':
      return listElements(part.items, part.ordered ?? false, limits);
    case 'facts':
      return factElements(part.facts, limits);
    case 'quote':
      return quoteElements(part.quote, part.source, limits);
    case 'field':
      return fieldElements(part.field, limits);
    case 'chart':
      return chartElements(part, limits);
    case 'table':
      return tableElements(part.columns, part.rows, limits);
    case 'buttons':
      return buttonElements(part.buttons, limits);
  }
};
