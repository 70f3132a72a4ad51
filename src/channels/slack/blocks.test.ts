import { describe, expect, it } from 'vitest';
import { limitBreaches, textsIn } from '../../../test/slack/block-limits.ts';
import type { Card, CardPart } from '../../core/card.ts';
import { hasCode } from '../../core/errors.ts';
import { toBlocks } from './blocks.ts';

const joined = (json: unknown): string => textsIn(json).join('').replaceAll(/\s/g, '');

const card = (parts: CardPart[], title = 'Titel'): Card => ({ title, fallback: 'Kort', parts });

describe('a card as Block Kit', () => {
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
    expect(textsIn(page)).toEqual([typed, typed, `»${typed}«`, typed]);
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

  it('draws a chart as bars in letters of one width, to scale', () => {
    const points = [
      { label: 'Høj', value: 4 },
      { label: 'Mellem', value: 2 },
    ];
    const [page = []] = toBlocks(
      card([{ kind: 'chart', direction: 'horizontal', title: 'Efter alvor', unit: 'sager', points }]),
    );
    expect(page.slice(1)).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Efter alvor', style: { bold: true } },
              { type: 'text', text: ' (sager)' },
            ],
          },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_preformatted',
            elements: [{ type: 'text', text: `Høj    ${'█'.repeat(20)} 4\nMellem ${'█'.repeat(10)} 2` }],
          },
        ],
      },
    ]);
    expect(limitBreaches(page)).toEqual([]);
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
