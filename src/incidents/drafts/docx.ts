// A draft as a Word document: marked as a draft on every page, with what is missing listed first and marked in its place.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx';
import { type Draft, draftMark, draftNote, gapsIn, type Line, type Piece, type Section, sayGap } from './draft.ts';

const markColour = 'A40000';
const gapShade = 'FFF2A8';

const run = (piece: Piece): TextRun =>
  typeof piece === 'string'
    ? new TextRun(piece)
    : new TextRun({
        text: sayGap(piece),
        bold: true,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: gapShade },
      });

const lineParagraph = ({ bullet, pieces }: Line): Paragraph =>
  new Paragraph({ children: pieces.map(run), spacing: { after: 120 }, ...(bullet ? { bullet: { level: 0 } } : {}) });

const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });

const sectionParagraphs = ({ title, lines }: Section): readonly Paragraph[] => [
  heading(title),
  ...lines.map(lineParagraph),
];

const missing = (gaps: readonly string[]): readonly Paragraph[] =>
  gaps.length === 0
    ? []
    : [heading('Det mangler endnu'), ...gaps.map((what) => lineParagraph({ bullet: true, pieces: [what] }))];

const header = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          text: `${draftMark} – skal læses igennem og udfyldes, før det bruges`,
          bold: true,
          color: markColour,
        }),
      ],
    }),
  ],
});

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] })],
    }),
  ],
});

export const toDocx = async (draft: Draft): Promise<Uint8Array> => {
  const document = new Document({
    creator: 'Vogter',
    title: `${draftMark}: ${draft.title}`,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'da-DK' } } } } },
    sections: [
      {
        headers: { default: header },
        footers: { default: footer },
        children: [
          new Paragraph({ text: `${draftMark}: ${draft.title}`, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: draftNote, italics: true })], spacing: { after: 240 } }),
          ...missing(gapsIn(draft)),
          ...draft.sections.flatMap(sectionParagraphs),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};
