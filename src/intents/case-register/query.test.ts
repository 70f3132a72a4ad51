// A query comes back from a button's values, which anybody can forge: nothing in it may break the search.
import { expect, it } from 'vitest';
import { querySchema } from './query.ts';

it('takes what a list sends along', () => {
  const query = {
    status: 'open',
    severities: ['high'],
    from: '2026-10-01',
    due: '2026-11-24T09:00:00Z',
    words: ['usb'],
  };
  expect(querySchema.parse(JSON.parse(JSON.stringify(query)))).toEqual(query);
});

it.each([
  { words: ['(a+)+$'] },
  { from: 'i går' },
  { before: '2026-02-30' },
  { due: 'snart' },
  { severities: ['deadly'] },
  { municipality: 'egedal' },
  'åbne',
  null,
])('refuses %j', (forged) => {
  expect(querySchema.safeParse(forged).success).toBe(false);
});
