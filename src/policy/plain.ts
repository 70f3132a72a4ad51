// Policy Markdown as plain text: only markup and white space change, never a letter, a typo or a mark of the original.

const escapes = /\\([*_#>`|])/g;
const marker = /^\s*(#+|[-*]|\d+\.)\s+/;

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line without its heading mark, bullet or number, bold marks and escapes. */
export const plainLine = (line: string): string =>
  line.replace(escapes, '$1').replace(marker, '').replaceAll('**', '').trimEnd();

/** A whole Markdown text as one line of prose. */
export const plainText = (markdown: string): string => collapse(markdown.split('\n').map(plainLine).join('\n'));
