// Keeps text looking as it was typed where a client would otherwise read it as markup.

/** Clients replace `{{DATE(...)}}` and `{{TIME(...)}}` in every text; an invisible joiner between the braces stops that. */
const withoutFunctions = (text: string): string => text.replaceAll(/\{(?=\{)/g, '{\u2060');

/** For texts that Teams does not read as Markdown: text runs, labels of inputs and buttons, choices. */
export const escapePlain = (text: string): string => withoutFunctions(text.replaceAll(/\r\n?/g, '\n'));

/** For texts that Teams reads as Markdown: the heading and facts. Any white space may stand before a mark that begins a line. */
export const escapeMarkdown = (text: string): string =>
  escapePlain(text)
    .replaceAll(/[\\`*_~[\]<>&|]/g, '\\$&')
    .replaceAll(/^([^\S\n]*)([#+=-]|\d+(?=[.)]))/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replaceAll(/^[ \t]+/gm, (space) => '\u00a0'.repeat(space.length))
    .replaceAll(/\n+/g, '\n\n');

/** What a client shows for a text from `escapeMarkdown`; a client without Markdown passes such texts through this. */
export const unescapeMarkdown = (text: string): string => text.replaceAll(/\\([\\`*_~[\]<>&|#+=.)-])/g, '$1');
