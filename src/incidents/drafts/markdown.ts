// A draft as Markdown.
import { type Draft, draftMark, draftNote, type Line, type Piece, type Section, sayGap } from './draft.ts';

const said = (piece: Piece): string => (typeof piece === 'string' ? piece : `**${sayGap(piece)}**`);

const line = ({ bullet, pieces }: Line): string => `${bullet ? '- ' : ''}${pieces.map(said).join('')}`;

/** Points stand close together; paragraphs stand apart. */
const linesOf = ({ lines }: Section): readonly string[] =>
  lines.flatMap((one, at) => (at > 0 && !(one.bullet && lines[at - 1]?.bullet) ? ['', line(one)] : [line(one)]));

export const toMarkdown = ({ title, sections }: Draft): string =>
  [
    `# ${draftMark}: ${title}`,
    '',
    `*${draftNote}*`,
    '',
    ...sections.flatMap((section) => [`## ${section.title}`, '', ...linesOf(section), '']),
  ]
    .join('\n')
    .trimEnd();
