// An index keeps the order of ids, also when it remembers it.
import { expect, it } from 'vitest';
import { createFieldIndex } from './field-index.ts';

it('among so many that their order is remembered, what comes and goes is seen at once', () => {
  const index = createFieldIndex('unit');
  const ids = Array.from({ length: 1500 }, (_, n) => `case-${String(n).padStart(4, '0')}`);
  for (const id of ids.toReversed()) index.add(id, { unit: 'a' });
  expect(index.find('a')).toEqual(ids);

  index.add('case-0000-b', { unit: 'a' });
  expect(index.find('a').slice(0, 3)).toEqual(['case-0000', 'case-0000-b', 'case-0001']);
  index.remove('case-0000', { unit: 'a' });
  expect(index.find('a').slice(0, 2)).toEqual(['case-0000-b', 'case-0001']);
  expect(index.find('b')).toEqual([]);
});
