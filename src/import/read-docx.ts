// A policy as a Word document.
import mammoth from 'mammoth';
import type { Draft } from './draft.ts';
import { readFragment } from './read-html.ts';

/** Danish Word names its styles in Danish; what carries the style's English name is known to the library. */
const styleMap = [
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Overskrift ${level}'] => h${level}:fresh`),
];
/** Contents and running heads are not the policy's text. */
const contents = /^(toc|indholdsfortegnelse)/i;

export const readDocx = async (bytes: Buffer): Promise<Draft> => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
  );
  const { blocks, notes } = readFragment(value);
  const unknown = [...new Set(messages.map(({ message }) => message))].map((message) => `Word: ${message}`);
  return { blocks: blocks.filter(({ text }) => !contents.test(text)), notes: [...notes, ...unknown] };
};
