import { describe, expect, test } from 'vitest';
import { closeness, placerOf } from './latent.ts';

/** Each word a number: 1 lost, 2 mislaid, 3 phone, 4 approve, 5 nod, 6 policy, 7 stands alone. */
const [lost, mislaid, phone, approve, nod, policy, alone] = [1, 2, 3, 4, 5, 6, 7];
const groups = [
  [lost, phone],
  [mislaid, phone, phone],
  [lost, mislaid, phone],
  [approve, policy],
  [nod, policy, policy],
  [approve, nod, policy, alone],
];

describe('a space learned from which words go together', () => {
  const place = placerOf(groups, 2);

  test('words for the same thing lie close, others do not', () => {
    expect(closeness(place([lost]), place([mislaid]))).toBeGreaterThan(closeness(place([lost]), place([nod])) + 0.5);
    expect(closeness(place([approve]), place([policy]))).toBeGreaterThan(0.5);
  });

  test('a text lies as close to itself as can be, however often it says a word', () => {
    expect(closeness(place([lost, phone]), place([lost, phone]))).toBeCloseTo(1, 6);
  });

  test('words of one group only, or of none, lie nowhere', () => {
    expect(closeness(place([alone, 99]), place([policy]))).toBe(0);
  });

  test('a space of few groups is as small as they are, and an empty one holds nothing', () => {
    expect(
      placerOf([
        [lost, phone],
        [lost, phone],
      ])([lost]),
    ).toHaveLength(2);
    expect(placerOf([])([lost])).toHaveLength(0);
  });

  test('the same groups give the same space to the last bit', () => {
    expect(placerOf(groups, 2)([lost, policy])).toEqual(place([lost, policy]));
  });
});
