// How files are said to people: how many, their names and sizes.
import { counted } from './counted.ts';
import type { KeptFile } from './file-store.ts';
import type { Language } from './text.ts';

const kilobyte = 1000;
const megabyte = 1000 * kilobyte;

const separator = { da: ',', en: '.' } as const;
const nouns = { da: ['fil', 'filer'], en: ['file', 'files'] } as const;

/** `14 kB` or `1,2 MB`. */
export const saySize = (bytes: number, language: Language): string =>
  bytes < megabyte - kilobyte / 2
    ? `${Math.max(1, Math.round(bytes / kilobyte))} kB`
    : `${(bytes / megabyte).toFixed(1).replace('.', separator[language])} MB`;

/** `2 filer: phishing.eml (14 kB), skærmbillede.png (1,2 MB)` */
export const sayFiles = (files: readonly Pick<KeptFile, 'name' | 'size'>[], language: Language): string => {
  const [one, more] = nouns[language];
  const named = files.map(({ name, size }) => `${name} (${saySize(size, language)})`);
  return `${counted(files.length, one, more)}: ${named.join(', ')}`;
};

/** What somebody sent in one message, as it is kept and told: their words, and the files beside them. */
export const wordsAndFiles = (words: string, files: readonly KeptFile[], language: Language): string =>
  [words, ...(files.length > 0 ? [sayFiles(files, language)] : [])].filter((line) => line.trim() !== '').join('\n');
