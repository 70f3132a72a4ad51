// Bars in letters: to scale, under each other, and never without their figure.
import { expect, it } from 'vitest';
import { textBars } from './bars.ts';

it('draws the largest at full length and the others to scale, in half letters', () => {
  expect(
    textBars(
      [
        { label: 'Høj', value: 8 },
        { label: 'Mellem', value: 4 },
        { label: 'Lav', value: 1 },
        { label: 'Kritisk', value: 0 },
      ],
      20,
    ),
  ).toEqual([`Høj     ${'█'.repeat(20)} 8`, `Mellem  ${'█'.repeat(10)} 4`, 'Lav     ██▌ 1', 'Kritisk 0']);
});

it('shows that there is something, however little', () => {
  expect(
    textBars(
      [
        { label: 'a', value: 10_000 },
        { label: 'b', value: 1 },
      ],
      5,
    )[1],
  ).toBe('b ▌ 1');
});

it('cuts a long label where it is seen, and keeps each point on one line', () => {
  expect(textBars([{ label: 'Direktørsvindel,\nfalsk faktura', value: 0 }], 17)).toEqual(['Direktørsvindel,… 0']);
});

it('has nothing to say of nothing', () => {
  expect(textBars([], 10)).toEqual([]);
});
