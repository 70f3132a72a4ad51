// How each kind of part is drawn, and what is said when something had to be left out.
import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/adaptive-cards/card-oracle.ts';
import type { Button, Card, CardPart, Field } from '../../core/card.ts';
import { toAdaptiveCard } from './adaptive-card.ts';

const card = (...parts: readonly CardPart[]): Card => ({ title: 'Din sag', fallback: 'Din sag er meldt', parts });
const body = (...parts: readonly CardPart[]) => toAdaptiveCard(card(...parts)).body.slice(1);
const field = (more: Partial<Field>): CardPart => ({
  kind: 'field',
  field: { id: 'what', label: 'Hvad er der sket?', input: { kind: 'text' }, ...more },
});
const run = (text: string, style = {}) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...style }] });

describe('the card', () => {
  test('has a heading, a language, and one line for notifications and for reading aloud', () => {
    expect(toAdaptiveCard(card())).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: 'da',
      speak: 'Din sag er meldt',
      fallbackText: 'Din sag er meldt',
      body: [{ type: 'TextBlock', style: 'heading', size: 'large', weight: 'bolder', text: 'Din sag', wrap: true }],
    });
    expect(toAdaptiveCard({ ...card(), language: 'en' }).lang).toBe('en');
  });

  test.each([
    ['good', 'good'],
    ['warning', 'warning'],
    ['danger', 'attention'],
  ] as const)('of tone %s has its heading on that ground', (tone, style) => {
    expect(toAdaptiveCard({ ...card(), tone }).body).toMatchObject([
      { type: 'Container', style, bleed: true, items: [{ text: 'Din sag' }] },
    ]);
  });
});

describe('a part of kind', () => {
  test('text keeps its lines and paragraphs', () => {
    expect(body({ kind: 'text', text: 'Kære *Mette*\nTak.\n\nVh. Bo' })).toMatchObject([
      run('Kære *Mette*'),
      { ...run('Tak.'), spacing: 'none' },
      { ...run('Vh. Bo'), spacing: 'small' },
    ]);
  });

  test('text shows its tone', () => {
    expect(
      body(
        { kind: 'text', text: 'Vigtigt', tone: 'strong' },
        { kind: 'text', text: 'Småt', tone: 'subtle' },
        { kind: 'text', text: 'Fristen er nær', tone: 'danger' },
      ),
    ).toMatchObject([
      run('Vigtigt', { weight: 'bolder' }),
      run('Småt', { isSubtle: true }),
      { type: 'Container', style: 'attention', items: [run('Fristen er nær')] },
    ]);
  });

  test('list has its numbers or dots in a column of their own', () => {
    const columns = (mark: string, text: string) => ({
      columns: [{ items: [run(mark)] }, { width: 'stretch', items: [run(text)] }],
    });
    expect(body({ kind: 'list', items: ['Ring', 'Skift kode'], ordered: true })).toMatchObject([
      columns('1.', 'Ring'),
      columns('2.', 'Skift kode'),
    ]);
    expect(body({ kind: 'list', items: ['Ring'] })).toMatchObject([columns('•', 'Ring')]);
  });

  test('facts stand beside their labels', () => {
    expect(body({ kind: 'facts', facts: [{ label: 'Frist', value: '3. december *2026*' }] })).toMatchObject([
      { type: 'FactSet', facts: [{ title: 'Frist', value: '3\\. december \\*2026\\*' }] },
    ]);
  });

  test('quote is set apart in quotation marks, its source below', () => {
    expect(body({ kind: 'quote', quote: 'Alle skal melde.', source: 'Politik, afsnit 4' })).toMatchObject([
      {
        type: 'Container',
        style: 'emphasis',
        items: [run('»Alle skal melde.«'), run('Politik, afsnit 4', { isSubtle: true, size: 'small' })],
      },
    ]);
  });

  test('table has a header row, and room for rows longer than it', () => {
    expect(body({ kind: 'table', columns: ['System'], rows: [['Nexus', '4 timer'], []] })).toMatchObject([
      {
        type: 'Table',
        firstRowAsHeader: true,
        columns: [{}, {}],
        rows: [
          { cells: [{ items: [run('System', { weight: 'bolder' })] }, { items: [] }] },
          { cells: [{ items: [run('Nexus')] }, { items: [run('4 timer')] }] },
          { cells: [{ items: [] }, { items: [] }] },
        ],
      },
    ]);
  });

  test('chart is drawn by Teams, and stands as facts where no chart can be drawn', () => {
    const points = [
      { label: 'Høj *alvor*', value: 12 },
      { label: 'Lav', value: 3 },
    ];
    expect(body({ kind: 'chart', direction: 'horizontal', title: 'Efter alvor', unit: 'sager', points })).toMatchObject(
      [
        run('Efter alvor', { weight: 'bolder' }),
        {
          type: 'Chart.HorizontalBar',
          title: 'Efter alvor',
          xAxisTitle: 'sager',
          displayMode: 'AbsoluteNoAxis',
          data: [
            { x: 'Høj *alvor*', y: 12 },
            { x: 'Lav', y: 3 },
          ],
          fallback: {
            type: 'FactSet',
            facts: [
              { title: 'Høj \\*alvor\\*', value: '12' },
              { title: 'Lav', value: '3' },
            ],
          },
        },
      ],
    );
    expect(body({ kind: 'chart', direction: 'vertical', title: 'Pr. måned', points })[1]).toMatchObject({
      type: 'Chart.VerticalBar',
      showBarValues: true,
    });
  });

  test('chart of nothing is its heading alone', () => {
    expect(body({ kind: 'chart', direction: 'vertical', title: 'Pr. måned', points: [] })).toMatchObject([
      run('Pr. måned', { weight: 'bolder' }),
    ]);
  });

  test.each<[Partial<Field>, object]>([
    [
      { required: true, value: 'Tabt', input: { kind: 'text', multiline: true, maxLength: 9, placeholder: 'Kort' } },
      { type: 'Input.Text', value: 'Tabt', isMultiline: true, maxLength: 9, placeholder: 'Kort', isRequired: true },
    ],
    [
      { value: '12', input: { kind: 'number', min: 0, max: 20 } },
      { type: 'Input.Number', value: 12, min: 0, max: 20 },
    ],
    [
      { value: '2026-11-23', input: { kind: 'date' } },
      { type: 'Input.Date', value: '2026-11-23' },
    ],
    [
      { value: '14:05', input: { kind: 'time' } },
      { type: 'Input.Time', value: '14:05' },
    ],
    [
      { value: 'a,b', input: { kind: 'choice', several: true, options: [{ value: 'a', label: '*A*' }] } },
      { type: 'Input.ChoiceSet', isMultiSelect: true, value: 'a,b', choices: [{ title: '*A*', value: 'a' }] },
    ],
  ])('field %j is an input with a label', (more, expected) => {
    expect(body(field(more))).toMatchObject([{ id: 'what', label: 'Hvad er der sket?', ...expected }]);
  });

  test('field says what is wrong when it is required, and helps below', () => {
    expect(body(field({ required: true, hint: 'Skriv det, du ved.' }))).toMatchObject([
      { isRequired: true, errorMessage: 'Udfyld feltet, så kan vi gå videre.' },
      run('Skriv det, du ved.', { isSubtle: true }),
    ]);
  });

  test('field leaves out a known value that its input could not hold', () => {
    expect(body(field({ value: 'i går', input: { kind: 'date' } }))[0]).not.toHaveProperty('value');
    expect(body(field({ value: 'mange', input: { kind: 'number' } }))[0]).not.toHaveProperty('value');
  });

  test('choice shows few options at once and many in a drop-down', () => {
    const choice = (count: number): CardPart =>
      field({
        input: { kind: 'choice', options: Array.from({ length: count }, (_, n) => ({ value: `${n}`, label: `${n}` })) },
      });
    expect(body(choice(5))).toMatchObject([{ style: 'expanded' }]);
    expect(body(choice(6))).toMatchObject([{ style: 'compact' }]);
  });

  test('buttons carry what the bot is to know, and the form only when they submit it', () => {
    const submit = { action: 'report.submit', values: { case: '1' } };
    expect(
      body({
        kind: 'buttons',
        buttons: [
          { label: 'Send', ...submit, style: 'primary', submits: true },
          { label: 'Slet', action: 'report.drop', style: 'danger' },
          { label: 'Læs', url: 'https://a.example/politik' },
        ],
      }),
    ).toMatchObject([
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Execute',
            verb: 'report.submit',
            data: { action: 'report.submit', case: '1' },
            associatedInputs: 'auto',
            style: 'positive',
            fallback: {
              type: 'Action.Submit',
              title: 'Send',
              data: { action: 'report.submit', case: '1' },
              associatedInputs: 'auto',
            },
          },
          { title: 'Slet', style: 'destructive', associatedInputs: 'none', fallback: { associatedInputs: 'none' } },
          { type: 'Action.OpenUrl', title: 'Læs', url: 'https://a.example/politik' },
        ],
      },
    ]);
  });

  test('buttons beyond six begin a new row', () => {
    const buttons = Array.from({ length: 8 }, (_, n): Button => ({ label: `${n}`, action: 'x.y' }));
    expect(body({ kind: 'buttons', buttons })).toMatchObject([
      { actions: Array.from({ length: 6 }, (_, n) => ({ title: `${n}` })) },
      { actions: [{ title: '6' }, { title: '7' }] },
    ]);
  });

  test('button to an unsafe address is named but cannot be pressed', () => {
    expect(body({ kind: 'buttons', buttons: [{ label: 'Læs', url: 'javascript:alert(1)' }] })).toMatchObject([
      run('Læs (linket er udeladt, fordi adressen ikke er sikker)'),
    ]);
  });
});

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
