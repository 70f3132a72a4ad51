import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitBreaches } from '../../../test/slack/block-limits.ts';
import type { Button, Card, CardPart, FieldInput } from '../../core/card.ts';
import { hasCode } from '../../core/errors.ts';
import { toBlocks } from './blocks.ts';

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
const plainCard = cardOf(fc.array(shown, { maxLength: 6 }));
const formCard = cardOf(
  fc.tuple(fc.array(shown, { maxLength: 3 }), form, fc.array(shown, { maxLength: 3 })).map((all) => all.flat()),
);

const textsIn = (json: unknown): readonly string[] => {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  );
};
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
  return [];
};

const card = (parts: CardPart[], title = 'Titel'): Card => ({ title, fallback: 'Kort', parts });

/** Milliseconds; the cards are many and large. */
const patience = 60_000;

describe('a card as Block Kit', () => {
  it(
    'keeps every limit of Slack, whatever the card shows',
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

  it.each([49, 50, 51, 120])('spreads %i short parts over messages of at most 50 blocks', (count) => {
    const parts = Array.from({ length: count }, (_, n): CardPart => ({ kind: 'text', text: `Del ${n}` }));
    const pages = toBlocks(card(parts));
    expect(pages).toHaveLength(Math.ceil((count + 1) / 50));
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(50);
  });

  it('keeps what a text field may hold and shows the beginning of what it may not', () => {
    const field = { id: 'what', label: 'Hvad', value: 'x'.repeat(3001), input: { kind: 'text' as const } };
    const [page = []] = toBlocks(card([{ kind: 'field', field }]));
    expect(limitBreaches(page)).toEqual([]);
    expect(page[1]).toMatchObject({ element: { initial_value: `${'x'.repeat(2999)}…`, max_length: 3000 } });
  });

  it('says nothing that Slack could read as markup, a mention or an emoji code', () => {
    const typed = '<!channel> *fed* `kode` :smile: <@U1> https://ond.example &amp;';
    const [page = []] = toBlocks(
      card(
        [
          { kind: 'text', text: typed },
          { kind: 'quote', quote: typed, source: typed },
        ],
        typed,
      ),
    );
    expect(JSON.stringify(page)).not.toContain('mrkdwn');
    expect(JSON.stringify(page)).not.toContain('"link"');
    expect(textsIn(page)).toEqual([typed, typed, typed, typed]);
  });

  it('shows 250 rows as three tables in three messages, each with the header', () => {
    const rows = Array.from({ length: 250 }, (_, n) => [`System ${n}`, 'A']);
    const pages = toBlocks(card([{ kind: 'table', columns: ['Navn', 'Klasse'], rows }]));
    expect(pages).toHaveLength(3);
    for (const page of pages) expect([joined(page).includes('NavnKlasse'), limitBreaches(page)]).toEqual([true, []]);
    expect(joined(pages)).toContain('System249');
  });

  it('repeats the first column where a table is too wide', () => {
    const columns = Array.from({ length: 30 }, (_, n) => `k${n}`);
    const pages = toBlocks(card([{ kind: 'table', columns, rows: [columns.map((name) => `celle-${name}`)] }]));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect([joined(page).includes('celle-k0'), limitBreaches(page)]).toEqual([true, []]);
    expect(joined(pages)).toContain('celle-k29');
  });

  it('puts 60 buttons into three rows, and tells those of one action apart', () => {
    const buttons = Array.from({ length: 60 }, (_, n) => ({ label: `Nr. ${n}`, action: 'help.pick' }));
    const [page = []] = toBlocks(card([{ kind: 'buttons', buttons }]));
    expect(limitBreaches(page)).toEqual([]);
    expect(page.filter(({ type }) => type === 'actions')).toHaveLength(3);
    expect(textsIn(page)).toContain('Nr. 59');
  });

  it.each([
    [5, false, 'radio_buttons'],
    [6, false, 'static_select'],
    [10, true, 'checkboxes'],
    [11, true, 'multi_static_select'],
  ])('offers %i options (several: %s) as %s', (count, several, type) => {
    const options = Array.from({ length: count }, (_, n) => ({ value: `v${n}`, label: `Valg ${n}` }));
    const input = { kind: 'choice' as const, options, several };
    const [page = []] = toBlocks(card([{ kind: 'field', field: { id: 'a', label: 'A', input } }]));
    expect(limitBreaches(page)).toEqual([]);
    expect(page[1]).toMatchObject({ element: { type } });
  });

  it('fills in what is known, each in the element for it', () => {
    const [page = []] = toBlocks(
      card([
        {
          kind: 'field',
          field: { id: 'day', label: 'Dag', value: '2026-11-23', required: true, input: { kind: 'date' } },
        },
        { kind: 'field', field: { id: 'time', label: 'Tid', value: '14:05', input: { kind: 'time' } } },
        { kind: 'field', field: { id: 'count', label: 'Antal', value: '12', input: { kind: 'number', min: 0 } } },
        {
          kind: 'field',
          field: { id: 'what', label: 'Hvad', value: 'Bærbar', input: { kind: 'text', multiline: true } },
        },
        {
          kind: 'field',
          field: {
            id: 'cpr',
            label: 'CPR-numre?',
            value: 'no',
            input: {
              kind: 'choice',
              options: [
                { value: 'yes', label: 'Ja' },
                { value: 'no', label: 'Nej' },
              ],
            },
          },
        },
      ]),
    );
    const inputs = page.filter(({ type }) => type === 'input');
    expect(inputs).toMatchObject([
      { optional: false, element: { type: 'datepicker', action_id: 'day', initial_date: '2026-11-23' } },
      { optional: true, element: { type: 'timepicker', action_id: 'time', initial_time: '14:05' } },
      { element: { type: 'number_input', action_id: 'count', initial_value: '12', min_value: '0' } },
      { element: { type: 'plain_text_input', action_id: 'what', initial_value: 'Bærbar', multiline: true } },
      { element: { type: 'radio_buttons', action_id: 'cpr', initial_option: { value: 'no' } } },
    ]);
  });

  it('shows in the hint what is known but does not fit the field', () => {
    const [page = []] = toBlocks(
      card([
        { kind: 'field', field: { id: 'day', label: 'Dag', hint: 'Cirka', value: 'i går', input: { kind: 'date' } } },
      ]),
    );
    expect(page[1]).toMatchObject({ hint: { text: 'Cirka · i går' }, element: { type: 'datepicker' } });
  });

  it('groups the options of a long choice, so that none is missing', () => {
    const options = Array.from({ length: 240 }, (_, n) => ({ value: `s${n}`, label: `System ${n}` }));
    const [page = []] = toBlocks(
      card([{ kind: 'field', field: { id: 'system', label: 'System', input: { kind: 'choice', options } } }]),
    );
    expect(limitBreaches(page)).toEqual([]);
    expect(textsIn(page)).toContain('System 239');
    expect(textsIn(page)).toContain('101–200');
  });

  it.each([
    [
      'a form too large for one message',
      card([
        { kind: 'field', field: { id: 'a', label: 'A', input: { kind: 'date' } } },
        { kind: 'text', text: 'x'.repeat(12_000) },
        { kind: 'buttons', buttons: [{ label: 'Send', action: 'a.b', submits: true }] },
      ]),
    ],
    [
      'a button with more values than Slack keeps',
      card([{ kind: 'buttons', buttons: [{ label: 'Ja', action: 'a.b', values: { x: 'y'.repeat(2000) } }] }]),
    ],
    [
      'an option with a value that Slack does not keep',
      card([
        {
          kind: 'field',
          field: { id: 'a', label: 'A', input: { kind: 'choice', options: [{ value: 'x'.repeat(151), label: 'X' }] } },
        },
      ]),
    ],
  ])('refuses %s instead of losing something', (_, drawn) => {
    expect(() => toBlocks(drawn)).toThrow(expect.toSatisfy((error: unknown) => hasCode(error, 'channel.rejected')));
  });
});
