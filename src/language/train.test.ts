// The stored model is what the data gives, to the bit. When this fails: node src/language/train.ts
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelFile } from './load.ts';
import { trainLanguage } from './train.ts';

it('is trained from the data as it stands', { timeout: 180_000 }, () => {
  expect(trainLanguage('data') === readFileSync(modelFile('data'), 'utf8')).toBe(true);
});
