// The latest results are kept, and no more of them than was said.
import { expect, it } from 'vitest';
import { remembering } from './remembering.ts';

it('makes a result once, until newer ones have taken its place', () => {
  const made: string[] = [];
  const recall = remembering(2, (key) => {
    made.push(key);
    return { key };
  });
  const first = recall('a');
  expect(recall('a')).toBe(first);
  recall('b');
  recall('a');
  // `b` has gone longest without being asked for.
  recall('c');
  recall('a');
  recall('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
