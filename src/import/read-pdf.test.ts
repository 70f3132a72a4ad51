// A policy as a PDF, with the pages' own words, broken words and lists.
import { describe, expect, test } from 'vitest';
import { makePdf, type Placed } from '../../test/import/pdf.ts';
import { readPdf } from './read-pdf.ts';

/** Lines of text, 14 points apart, from `top` down. */
const lines = (top: number, texts: readonly string[], x = 70): readonly Placed[] =>
  texts.map((text, at) => ({ x, y: top - 14 * at, text }));

const long = 'Alle ansatte har ansvar for at passe på kommunens data og melde det, de';

describe('a PDF', () => {
  test('becomes headings by size, and paragraphs by the space between lines', async () => {
    const { blocks } = await readPdf(
      makePdf([
        [
          { x: 70, y: 780, text: 'It-sikkerhedspolitik', size: 20 },
          { x: 70, y: 740, text: 'Formål', size: 14 },
          ...lines(710, [long, 'opdager, til deres leder.']),
          ...lines(660, ['Politikken gælder for alle.']),
        ],
      ]),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'It-sikkerhedspolitik' },
      { kind: 'heading', level: 2, text: 'Formål' },
      { kind: 'paragraph', text: `${long} opdager, til deres leder.` },
      { kind: 'paragraph', text: 'Politikken gælder for alle.' },
    ]);
  });

  test('has lists by their marks, with lines that hang below them, and deeper ones', async () => {
    const { blocks } = await readPdf(
      makePdf([
        [
          ...lines(700, [`${long}.`, 'Ledere skal:']),
          { x: 88, y: 672, text: '• godkende adgang til systemer og holde øje med, hvem der' },
          { x: 100, y: 658, text: 'har den' },
          { x: 106, y: 644, text: '– hvert år' },
          { x: 88, y: 630, text: '• melde brud' },
        ],
      ]),
    );
    expect(blocks.slice(1)).toEqual([
      { kind: 'bullet', depth: 0, text: 'godkende adgang til systemer og holde øje med, hvem der har den' },
      { kind: 'bullet', depth: 2, text: 'hvert år' },
      { kind: 'bullet', depth: 0, text: 'melde brud' },
    ]);
  });

  test('tells numbered headings from numbered lists', async () => {
    const { blocks } = await readPdf(
      makePdf([
        [
          ...lines(760, ['1. Formål']),
          ...lines(730, [`${long}.`]),
          ...lines(690, ['1. Data er fortrolige, når kun de', 'rette ser dem']),
          ...lines(662, ['2. Data er pålidelige']),
          ...lines(630, ['1.1 Ansvar']),
          ...lines(600, [`${long}.`]),
        ],
      ]),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 2, text: '1. Formål' },
      { kind: 'paragraph', text: `${long}.` },
      { kind: 'bullet', depth: 0, text: 'Data er fortrolige, når kun de rette ser dem' },
      { kind: 'bullet', depth: 0, text: 'Data er pålidelige' },
      { kind: 'heading', level: 3, text: '1.1 Ansvar' },
      { kind: 'paragraph', text: `${long}.` },
    ]);
  });

  test('loses running heads, page numbers and contents, and tells which; a sentence goes on over the page', async () => {
    const page = (n: number, texts: readonly string[]) => [
      { x: 70, y: 810, text: 'Prøvekøbing Kommune' },
      ...lines(760, texts),
      { x: 280, y: 30, text: `Side ${n} af 3` },
    ];
    const { blocks, notes } = await readPdf(
      makePdf([
        page(1, ['Formål ............................ 2']),
        page(2, [`${long}`]),
        page(3, ['opdager, til deres leder.']),
      ]),
    );
    expect(blocks).toEqual([{ kind: 'paragraph', text: `${long} opdager, til deres leder.` }]);
    expect(notes).toContain('left out because it repeats or belongs to the layout: "Side # af #"');
    expect(notes).toContain('left out because it repeats or belongs to the layout: "Prøvekøbing Kommune"');
  });

  test('has words joined that a line break took apart, keeps the hyphens that are theirs, and tells each', async () => {
    const { blocks, notes } = await readPdf(
      makePdf([
        lines(700, [
          'Alle skal kende kommunens regler om informations-',
          'sikkerhed, og de skal kende den, der er ansvarlig for it-',
          'sikkerhed i deres afdeling, og læse om drifts-',
          'og beredskabsplaner, som de finder hos GDPR-',
          'enheden. Det gælder for alle ansatte i kommunen.',
        ]),
      ]),
    );
    expect(blocks[0]?.text).toBe(
      'Alle skal kende kommunens regler om informationssikkerhed, og de skal kende den, der er ansvarlig for it-sikkerhed i deres afdeling, og læse om drifts- og beredskabsplaner, som de finder hos GDPR-enheden. Det gælder for alle ansatte i kommunen.',
    );
    expect(notes.filter((note) => note.startsWith('joined'))).toEqual([
      'joined over a line break: informationssikkerhed',
      'joined over a line break: it-sikkerhed',
      'joined over a line break: GDPR-enheden',
    ]);
  });

  test('with nothing but pictures is refused, with what to do', async () => {
    await expect(readPdf(makePdf([[]]))).rejects.toMatchObject({
      code: 'input.invalid',
      message: expect.stringContaining('OCR'),
    });
  });
});
