// Folding: one spelling for what people type in several (å, aa; ø, oe; æ, ae; capitals; accents).

const letters: readonly (readonly [RegExp, string])[] = [
  [/å|aa/g, 'a'],
  [/ø|oe/g, 'o'],
  [/æ|ae/g, 'e'],
];

/** Both sides of every comparison are folded: "faaet", "fået" and "FÅET" all become "faet". */
export const fold = (text: string): string => {
  // The ring of å is spelled out first, so that dropping accents does not depend on how the letter was encoded.
  const lower = letters.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFC').toLowerCase());
  return lower.normalize('NFD').replace(/\p{M}/gu, '');
};

/** A pattern written in ordinary Danish, for use on folded text. */
export const folded = (source: string, flags = ''): RegExp => new RegExp(fold(source), flags);

/** Alternatives for a pattern, from a list parted by commas; each may itself be a pattern. */
export const anyOf = (list: string): string =>
  `(?:${list
    .split(',')
    .map((one) => one.trim())
    .join('|')})`;

/** A set of folded words from a list parted by spaces. */
export const foldedWords = (list: string): ReadonlySet<string> => new Set(fold(list).split(/\s+/).filter(Boolean));
