// How many files, their names and sizes, in both languages.
import { expect, it } from 'vitest';
import { sayFiles, saySize } from './say-files.ts';

it.each([
  [1, '1 kB'],
  [14_499, '14 kB'],
  [999_499, '999 kB'],
  [999_500, '1,0 MB'],
  [1_240_000, '1,2 MB'],
  [10 * 1024 * 1024, '10,5 MB'],
])('%i bytes are %s', (bytes, said) => {
  expect(saySize(bytes, 'da')).toBe(said);
});

it('files are counted and named', () => {
  const mail = { name: 'phishing.eml', size: 14_000 };
  expect(sayFiles([mail], 'da')).toBe('1 fil: phishing.eml (14 kB)');
  expect(sayFiles([mail, { name: 'skærm.png', size: 1_240_000 }], 'da')).toBe(
    '2 filer: phishing.eml (14 kB), skærm.png (1,2 MB)',
  );
  expect(sayFiles([mail, { name: 'screen.png', size: 1_240_000 }], 'en')).toBe(
    '2 files: phishing.eml (14 kB), screen.png (1.2 MB)',
  );
});
