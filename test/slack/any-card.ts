// Cards of every kind, short and far too long, for properties that must hold for each of them.
import fc from 'fast-check';
import type { Button, Card, CardPart, FieldInput } from '../../src/core/card.ts';

const words = (most: number) => fc.string({ unit: 'grapheme', maxLength: most });
/** Mostly short, sometimes far beyond every limit. */
const text = fc.oneof(
  { weight: 12, arbitrary: words(60) },
  { weight: 1, arbitrary: fc.tuple(words(20), fc.integer({ min: 1, max: 700 })).map(([s, n]) => s.repeat(n)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(75, 150, 400, 2000, 2900, 3000, 10_000), fc.integer({ min: -3, max: 3 }))
      .map(([limit, off]) => '𝕧'.repeat(limit + off)),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '<!channel> *fed* _skrå_ & <@U1>', 'æøå'.repeat(1100)) },
);
const tone = fc.constantFrom('plain', 'strong', 'subtle', 'good', 'warning', 'danger');

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record(
    {
      label: text,
      action: fc.constantFrom('report-incident.go', 'ask-policy.more', 'help.start'),
      values: fc.dictionary(words(5), words(20), { maxKeys: 4 }),
      style: fc.constantFrom('primary' as const, 'danger' as const),
    },
    { requiredKeys: ['label', 'action'] },
  ),
  fc.record({ label: text, url: fc.oneof(fc.webUrl(), text, fc.constant('mailto:isk@ishoj.example')) }),
);

const shown: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text, tone }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 12 }), ordered: fc.boolean() }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('quote' as const), quote: text, source: text }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(text, { maxLength: 25 }),
    rows: fc.array(fc.array(fc.oneof({ weight: 20, arbitrary: words(9) }, text), { maxLength: 25 }), { maxLength: 40 }),
  }),
  fc.record(
    {
      kind: fc.constant('chart' as const),
      direction: fc.constantFrom('horizontal' as const, 'vertical' as const),
      title: text,
      unit: words(20),
      points: fc.array(fc.record({ label: text, value: fc.double() }), { maxLength: 120 }),
    },
    { requiredKeys: ['kind', 'direction', 'title', 'points'] },
  ),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 30 }) }),
);

const input: fc.Arbitrary<FieldInput> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('text' as const),
      multiline: fc.boolean(),
      maxLength: fc.integer({ min: 0, max: 9000 }),
      placeholder: fc.oneof(words(60), fc.constantFrom('p'.repeat(150), 'p'.repeat(151))),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('number' as const), min: fc.integer(), max: fc.integer() }, { requiredKeys: ['kind'] }),
  fc.constantFrom({ kind: 'date' as const }, { kind: 'time' as const }),
  fc.record({
    kind: fc.constant('choice' as const),
    options: fc.uniqueArray(
      fc.record({ value: fc.stringMatching(/^[a-z]{1,6}$/), label: fc.oneof(words(80), fc.constant('l'.repeat(76))) }),
      {
        maxLength: 12,
        selector: ({ value }) => value,
      },
    ),
    several: fc.boolean(),
  }),
);
const form = fc
  .uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[a-z]{1,8}$/),
        label: words(200),
        hint: words(80),
        required: fc.boolean(),
        value: fc.oneof(words(150), fc.constantFrom('2026-11-23', '2026-02-30', '14:05', '25:00', '12', 'a,b')),
        input,
      },
      { requiredKeys: ['id', 'label', 'input'] },
    ),
    { minLength: 1, maxLength: 5, selector: ({ id }) => id },
  )
  .map((fields): CardPart[] => [
    ...fields.map((field) => ({ kind: 'field' as const, field })),
    { kind: 'buttons', buttons: [{ label: 'Send', action: 'report-incident.submit', submits: true }] },
  ]);

const cardOf = (parts: fc.Arbitrary<CardPart[]>): fc.Arbitrary<Card> =>
  fc.record({ title: text, fallback: fc.constant('Kort'), tone, parts });
/** Cards of everything but forms. */
export const plainCard = cardOf(fc.array(shown, { maxLength: 6 }));
/** Cards with one form, among other things. */
export const formCard = cardOf(
  fc.tuple(fc.array(shown, { maxLength: 3 }), form, fc.array(shown, { maxLength: 3 })).map((all) => all.flat()),
);
