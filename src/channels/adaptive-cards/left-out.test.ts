// What is said when something had to be left out.
import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/adaptive-cards/card-oracle.ts';
import { card, field } from '../../../test/adaptive-cards/drawn.ts';
import type { CardPart } from '../../core/card.ts';
import { toAdaptiveCard } from './adaptive-card.ts';

describe('what does not fit is left out, and the card says how much', () => {
  const shown = (...parts: readonly CardPart[]) => shownBy(toAdaptiveCard(card(...parts))).plain;

  test('of a text', () => {
    const [text = ''] = shown({ kind: 'text', text: 'å'.repeat(100_000) });
    expect(text).toMatch(/^å+… \(84\.000 tegn er udeladt\)$/);
    expect(text.match(/å/g)).toHaveLength(16_000);
  });

  test('of a text, never half a character', () => {
    const [text = ''] = shown({ kind: 'text', text: `x${'😀'.repeat(40_000)}` });
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain('tegn er udeladt');
  });

  test('of a list, facts and a table', () => {
    const items = Array.from({ length: 1000 }, (_, n) => `Nr. ${n}`);
    const table = shown({ kind: 'table', columns: ['Nr.'], rows: items.map((item) => [item]) });
    const list = shown({ kind: 'list', items });
    for (const texts of [table, list]) {
      const count = texts.filter((text) => text.startsWith('Nr. ')).length;
      expect(texts.at(-1)).toBe(`… ${1000 - count} linjer mere er udeladt.`);
    }
  });

  test('of a table with more columns than can be read', () => {
    const columns = Array.from({ length: 15 }, (_, n) => `K${n}`);
    expect(shown({ kind: 'table', columns, rows: [] }).at(-1)).toBe('… 3 kolonner mere er udeladt.');
  });

  test('of a card with far too many parts, whose form can still be answered', () => {
    const texts = Array.from({ length: 2000 }, (_, n): CardPart => ({ kind: 'text', text: `Afsnit ${n}` }));
    const send: CardPart = { kind: 'buttons', buttons: [{ label: 'Send', action: 'a.b', submits: true }] };
    const all = shown(...texts, field({}), send);
    const count = all.filter((text) => text.startsWith('Afsnit')).length;
    expect(all.slice(count)).toEqual([
      'Hvad er der sket?',
      'Send',
      `${new Intl.NumberFormat('da-DK').format(2000 - count)} afsnit er udeladt, fordi beskeden blev for lang.`,
    ]);
  });
});
