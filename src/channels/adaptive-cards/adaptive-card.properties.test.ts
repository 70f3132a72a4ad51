// What holds of every card, however odd: Teams takes it, nothing typed becomes markup, and nothing is lost unsaid.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { activeMarkup, faults, nodes, shownBy } from '../../../test/adaptive-cards/card-oracle.ts';
import type { Button, Card, CardPart, Field, Tone } from '../../core/card.ts';
import { toAdaptiveCard } from './adaptive-card.ts';
import { unescapeMarkdown } from './escape.ts';

vi.setConfig({ testTimeout: 30_000 });

const fragments = [
  '**',
  '_',
  '[her](https://ond.example)',
  '{{DATE(2026-11-23T08:00:00Z)}}',
  '{{{',
  '<b>',
  '&lt;',
  '`',
];
const lines = ['\n', '\n\n', '\r\n', '# ', '- ', '1. ', '12) ', '> ', '    ', '\t', '---\n', '===\n', '| a |', '~~'];
const text = fc.string({
  maxLength: 30,
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }) },
    { weight: 2, arbitrary: fc.constantFrom(...fragments, ...lines, 'æ', 'ø', 'å', '😀', '\\', ' ') },
  ),
});
const id = fc.stringMatching(/^[a-z]{1,8}$/);
const tone: fc.Arbitrary<Tone> = fc.constantFrom('plain', 'strong', 'subtle', 'good', 'warning', 'danger');

const optional = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] });

const field = (words: fc.Arbitrary<string>): fc.Arbitrary<Field> =>
  fc
    .tuple(
      fc.record({ id, label: words }),
      optional({ hint: words, required: fc.boolean() }),
      fc.oneof(
        fc.record({ kind: fc.constant('text' as const), placeholder: words, multiline: fc.boolean() }),
        fc.record({ kind: fc.constantFrom('number' as const, 'date' as const, 'time' as const) }),
        fc.record({
          kind: fc.constant('choice' as const),
          options: fc.array(fc.record({ value: id, label: words }), { maxLength: 8 }),
          several: fc.boolean(),
        }),
      ),
    )
    .map(([base, more, input]) => ({ ...base, ...more, input }));

const button = (words: fc.Arbitrary<string>): fc.Arbitrary<Button> =>
  fc.oneof(
    fc.record({ label: words, action: fc.constantFrom('report.submit', 'case.take'), submits: fc.boolean() }),
    fc.record({ label: words, url: fc.constantFrom('https://a.example/', 'javascript:alert(1)', 'no address') }),
  );

const part = (words: fc.Arbitrary<string>, most: number): fc.Arbitrary<CardPart> => {
  const many = fc.array(words, { maxLength: most });
  return fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: words, tone }),
    fc.record({ kind: fc.constant('list' as const), items: many, ordered: fc.boolean() }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: words, value: words }), { maxLength: most }),
    }),
    fc.record({ kind: fc.constant('quote' as const), quote: words, source: words }),
    fc.record({ kind: fc.constant('field' as const), field: field(words) }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.array(words, { maxLength: 5 }),
      rows: fc.array(fc.array(words, { maxLength: 6 }), { maxLength: most }),
    }),
    fc.record(
      {
        kind: fc.constant('chart' as const),
        direction: fc.constantFrom('horizontal' as const, 'vertical' as const),
        title: words,
        unit: words,
        points: fc.array(fc.record({ label: words, value: fc.double() }), { maxLength: most }),
      },
      { requiredKeys: ['kind', 'direction', 'title', 'points'] },
    ),
    fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button(words), { maxLength: most }) }),
  );
};

const card = (words: fc.Arbitrary<string>, most: number, parts: number): fc.Arbitrary<Card> =>
  fc.record({ title: words, fallback: words, tone, parts: fc.array(part(words, most), { maxLength: parts }) });

/** Fits without shortening. */
const everydayCard = card(text, 8, 6);
/** Anything from nothing to far too much. */
const hugeText = fc.tuple(text, fc.nat({ max: 4000 })).map(([piece, times]) => piece.repeat(times));
const anyCard = fc.oneof(everydayCard, card(hugeText, 8, 6), card(text, 300, 4), card(text, 8, 400));

const textsOf = (part: CardPart): readonly string[] => {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'list':
      return part.items;
    case 'facts':
      return part.facts.flatMap(({ label, value }) => [label, value]);
    case 'quote':
      return [part.quote, part.source];
    case 'field': {
      const { label, hint, input } = part.field;
      const options = input.kind === 'choice' ? input.options.map((option) => option.label) : [];
      return [label, hint ?? '', ...options, ...(input.kind === 'text' ? [input.placeholder ?? ''] : [])];
    }
    case 'chart':
      return [part.title, ...part.points.map(({ label }) => label)];
    case 'table':
      return [...part.columns, ...part.rows.flat()];
    case 'buttons':
      return part.buttons.map(({ label }) => label);
  }
};

/** Line breaks and the invisible joiner are how a text is laid out, not what it says. */
const spoken = (words: string): string => words.replaceAll(/[\s\u00a0\u2060]+/gu, '');

/** zod takes finite numbers alone. */
const drawnChart = z.object({
  data: z
    .array(z.object({ x: z.string(), y: z.number() }))
    .min(1)
    .max(50),
  fallback: z.object({ type: z.literal('FactSet'), facts: z.array(z.object({ value: z.string() })) }),
});

describe('whatever the card', () => {
  test('it fits into a message of 80 KB, counted in UTF-16, with room for the rest of the message', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(JSON.stringify(toAdaptiveCard(any)).length * 2).toBeLessThanOrEqual(72 * 1024);
      }),
      { numRuns: 150 },
    );
  });

  test('Microsoft’s own parser takes it as version 1.5', () => {
    fc.assert(
      fc.property(everydayCard, (any) => {
        const drawn = toAdaptiveCard(any);
        expect(drawn.version).toBe('1.5');
        expect(faults(drawn)).toEqual([]);
      }),
    );
  });

  test('at most six buttons stand in a row, and every button for the bot has one for older clients beside it', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        for (const [type, node] of nodes(toAdaptiveCard(any))) {
          if (type === 'ActionSet') expect(node['actions']).toSatisfy((actions: unknown[]) => actions.length <= 6);
          if (type === 'Action.Execute') {
            expect(node['fallback']).toMatchObject({ type: 'Action.Submit', data: { action: node['verb'] } });
          }
          if (type === 'Action.OpenUrl') expect(node['url']).toMatch(/^https?:/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every chart has its figures as finite numbers, and the same ones for clients that draw no charts', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        for (const [type, node] of nodes(JSON.parse(JSON.stringify(toAdaptiveCard(any))))) {
          if (!type.startsWith('Chart.')) continue;
          const { data, fallback } = drawnChart.parse(node);
          expect(fallback.facts.map(({ value }) => Number(unescapeMarkdown(value)))).toEqual(data.map(({ y }) => y));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('nothing in it is markup or a function', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        const { markdown, plain } = shownBy(toAdaptiveCard(any));
        expect(markdown.flatMap(activeMarkup)).toEqual([]);
        expect([...markdown, ...plain].filter((words) => words.includes('{{'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test('in a card that fits, every text is shown as it was written', () => {
  fc.assert(
    fc.property(everydayCard, (any) => {
      const { markdown, plain } = shownBy(toAdaptiveCard(any));
      const shown = spoken([...markdown.map(unescapeMarkdown), ...plain].join(''));
      for (const words of [any.title, ...any.parts.flatMap(textsOf)].flatMap((words) => words.split(/[\r\n]+/))) {
        expect(shown).toContain(spoken(words));
      }
    }),
    { numRuns: 300 },
  );
});
