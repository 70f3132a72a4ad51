// Whose card it is: municipalities whose names begin alike number their cases alike, and have cards of their own.
import { expect, it } from 'vitest';
import { cardKeyOf } from './case-card.ts';

it('cases of the same number in two municipalities have keys of their own', () => {
  const number = 'HOL-2026-0001';
  const keys = ['holbaek', 'holstebro'].map((municipality) => cardKeyOf({ municipality, number }));
  expect(new Set(keys).size).toBe(2);
});
