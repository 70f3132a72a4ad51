import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { trainFrom } from './train.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

test('the stored model is what the banks give; after a change run: node src/policy/train.ts', () => {
  expect(trainFrom(data)).toBe(readFileSync(`${data}/language/policy-model.json`, 'utf8'));
}, 240_000);
