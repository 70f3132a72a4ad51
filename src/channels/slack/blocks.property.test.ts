import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formCard, plainCard } from '../../../test/slack/any-card.ts';
import { limitBreaches, textsIn } from '../../../test/slack/block-limits.ts';
import type { CardPart } from '../../core/card.ts';
import { toBlocks } from './blocks.ts';

const joined = (json: unknown): string => textsIn(json).join('').replaceAll(/\s/g, '');

/** What must be found again, whole: everything but what stands in small places, which end in "…". */
const wholeTexts = (part: CardPart): readonly string[] => {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'list':
      return part.items;
    case 'facts':
      return part.facts.flatMap(({ label, value }) => [label, value]);
    case 'quote':
      return [part.quote, part.source];
    case 'chart':
      return [part.title];
    default:
      return [];
  }
};
const cut = (value: string, most: number): string =>
  [...value].length <= most ? value : `${[...value].slice(0, most - 1).join('')}…`;
const cutTexts = (part: CardPart): readonly string[] => {
  if (part.kind === 'buttons')
    return part.buttons.filter(({ label }) => label.trim() !== '').map(({ label }) => cut(label, 75).replace(/…$/, ''));
  if (part.kind === 'table')
    return [...part.columns.map((cell) => cut(cell, 75)), ...part.rows.flat().map((cell) => cut(cell, 400))];
  if (part.kind === 'chart')
    return part.points.map(({ label }) => cut(label.replaceAll(/\s+/gu, ' ').trim(), 30).replace(/…$/, ''));
  return [];
};

/** Milliseconds; the cards are many and large. */
const patience = 60_000;

describe('whatever the card, as Block Kit it', () => {
  it(
    'keeps every limit of Slack',
    () => {
      fc.assert(
        fc.property(plainCard, (drawn) => {
          for (const page of toBlocks(drawn)) expect(limitBreaches(page)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  it(
    'leaves nothing out',
    () => {
      fc.assert(
        fc.property(plainCard, (drawn) => {
          const all = joined(toBlocks(drawn));
          const expected = [drawn.title, ...drawn.parts.flatMap((part) => [...wholeTexts(part), ...cutTexts(part)])];
          for (const one of expected) expect(all).toContain(one.replaceAll(/\s/g, ''));
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  it(
    'keeps every limit with a form in it, and the form and its button in one message',
    () => {
      fc.assert(
        fc.property(formCard, (drawn) => {
          const pages = toBlocks(drawn);
          for (const page of pages) expect(limitBreaches(page)).toEqual([]);
          const fields = drawn.parts.filter(({ kind }) => kind === 'field').length;
          const withSend = pages.filter(
            (page) => joined(page).includes('Send') && page.some(({ type }) => type === 'input'),
          );
          expect(withSend.map((page) => page.filter(({ type }) => type === 'input').length)).toEqual([fields]);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );
});
