// How a card and what is read in it are drawn.
import { describe, expect, test } from 'vitest';
import { body, card, run } from '../../../test/adaptive-cards/drawn.ts';
import { toAdaptiveCard } from './adaptive-card.ts';

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
});
