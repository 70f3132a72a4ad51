// A file becomes a policy that Vogter reads, and what is uncertain about it is said.
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../policy/parse.ts';
import { importPolicy } from './policy.ts';

const importText = (text: string, file = 'politik.md', name?: string) =>
  importPolicy(file, Buffer.from(text), { id: 'proevekoebing', name });

const source = `Informationssikkerhedspolitik
===

* Prøvekøbing Kommune passer på data.
* Alle melder [brud](https://example.com) til **nærmeste leder**.

Ansvar
---
Prøvekøbing Kommunes ledere har ansvaret.
Godkendt af byrådet den 3. maj 2019. Politikken træder i kraft 1/6-2019. Version 2.1
`;

describe('an imported policy', () => {
  test('has its facts in front, and its text word for word, without the marks of its format', async () => {
    const { markdown } = await importText(source);
    expect(markdown).toBe(`---
municipality: Prøvekøbing Kommune
org: proevekoebing
title: Informationssikkerhedspolitik
version: "2.1"
approved: 2019-05-03
effective: 2019-06-01
source: politik.md
---

# Informationssikkerhedspolitik

- Prøvekøbing Kommune passer på data.
- Alle melder brud til nærmeste leder.

## Ansvar

Prøvekøbing Kommunes ledere har ansvaret. Godkendt af byrådet den 3. maj 2019. Politikken træder i kraft 1/6-2019. Version 2.1
`);
    expect(parsePolicy(markdown, 'x').passages).toHaveLength(3);
  });

  test('is reported: what was found and where, and what was not', async () => {
    const { report } = await importText(source);
    expect(report).toEqual([
      'Prøvekøbing Kommune: Informationssikkerhedspolitik',
      expect.stringMatching(/^headings: 1, passages: 3, characters: 2\d\d$/),
      'approved: 2019-05-03, from "Godkendt af byrådet den 3. maj 2019"',
      'effective: 2019-06-01, from "træder i kraft 1/6-2019"',
      'version: 2.1',
    ]);
    const bare = await importText('Kommunen passer på data.');
    expect(bare.report).toContain('approved: not found; write it in the front matter if you know it');
    expect(bare.report).toContain('the municipality is named after its id: give --name');
    expect(bare.report).toContain('no headings were found: write "## " before each in the file');
    expect(bare.markdown).toContain('municipality: Proevekoebing Kommune');
  });

  test('takes the name that is given before the one that it reads', async () => {
    expect((await importText(source, 'politik.md', 'Andeby Kommune')).markdown).toContain(
      'municipality: Andeby Kommune',
    );
  });

  test.each([
    ['godkendt i kommunalbestyrelsen 29/3-2023', '2023-03-29'],
    ['Vedtaget d. 1. 2. 2020 og godkendt d. 27.01 2021', '2021-01-27'],
    ['Godkendt januar 2016', '2016-01'],
    ['godkendt 2014', '"2014"'],
    ['Godkendt 2024-02-30 eller 2024-02-28', '2024-02-28'],
    ['Godkendt af byrådet. Revideret i 2020', 'null'],
    ['Budgettet for 2020 er stort', 'null'],
  ])('finds when it was approved as exactly as it says: %s', async (sentence, date) => {
    expect((await importText(`# P\n\n## A\n\n${sentence}`)).markdown).toContain(`\napproved: ${date}\n`);
  });

  test('says which headings have nothing below them', async () => {
    const { report } = await importText('# P\n\n## Tom\n\n## Fuld\n\nTekst.');
    expect(report).toContain('a heading with no text below it: "Tom"');
  });
});

describe('a Word document', () => {
  test('is read with its headings, lists and typed headings', async () => {
    const bold = new Paragraph({ children: [new TextRun({ text: 'Brud', bold: true })] });
    const document = new Document({
      numbering: {
        config: [
          { reference: 'tal', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT }] },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'It-politik', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Formål', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('Politikken gælder for alle i Prøvekøbing Kommune.'),
            new Paragraph({ text: 'Ledere', bullet: { level: 0 } }),
            new Paragraph({ text: 'godkender adgang', bullet: { level: 1 } }),
            bold,
            new Paragraph({ text: 'Meld det', numbering: { reference: 'tal', level: 0 } }),
          ],
        },
      ],
    });
    const { markdown, report } = await importPolicy('politik.docx', await Packer.toBuffer(document), { id: 'x' });
    expect(markdown.split('---\n')[2]).toBe(`
# It-politik

## Formål

Politikken gælder for alle i Prøvekøbing Kommune.

- Ledere
  - godkender adgang

### Brud

- Meld det
`);
    expect(report).toContain('taken for a heading because it is bold: "Brud"');
  });
});

describe('a file that is no policy', () => {
  test.each<[string, Buffer, string]>([
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'save it as .docx'],
    ['a broken PDF', Buffer.from('%PDF-1.7\nnothing'), 'Is it whole'],
    ['a zip that is no Word file', Buffer.from('PK\u0003\u0004nothing'), 'Is it whole'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'cannot be read'],
    ['an empty file', Buffer.from(''), 'no text was found'],
  ])('%s is refused, with what to do', async (_, bytes, message) => {
    await expect(importPolicy('fil', bytes, { id: 'x' })).rejects.toMatchObject({
      code: 'input.invalid',
      message: expect.stringContaining(message),
    });
  });
});
