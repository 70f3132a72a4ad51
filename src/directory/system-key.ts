// A system's name as it is compared: what people type differently (case, spaces, hyphens, æ for ae) is the same.

const folded: readonly (readonly [RegExp, string])[] = [
  [/æ/g, 'ae'],
  [/ø/g, 'oe'],
  [/å/g, 'aa'],
];

const fold = (text: string): string =>
  folded.reduce((sofar, [letter, plain]) => sofar.replace(letter, plain), text.normalize('NFKC').toLowerCase());

export const systemWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `KMD Nexus`, `kmd-nexus` and `KMDNexus` have the same key. */
export const systemKey = (text: string): string => systemWords(text).join('');
