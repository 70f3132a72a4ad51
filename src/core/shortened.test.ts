// Cutting a text counts letters as people do, and never takes more room than there is.
import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

it.each([
  ['kort', 4, 'kort'],
  ['langt', 4, 'lan…'],
  ['et ord', 4, 'et…'],
  ['🙂🙂🙂', 3, '🙂🙂🙂'],
  ['🙂🙂🙂', 2, '🙂…'],
  ['', 0, ''],
])('"%s" in %i letters is "%s"', (text, most, cut) => {
  expect(shortened(text, most)).toBe(cut);
});
