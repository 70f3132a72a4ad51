// What every store promises; each store's own test calls this with a way to open an empty one.
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type Collection, put, remove, type Store } from '../../src/core/store.ts';
import { by, counters, note, notes } from './kept.ts';

export const storeContract = (openEmpty: () => Promise<Store>): void => {
  const open = async (): Promise<Store> => {
    const store = await openEmpty();
    onTestFinished(() => store.close());
    return store;
  };
  const ids = (records: Iterable<{ readonly id: string }>) => [...records].map(({ id }) => id);

  describe('records', () => {
    test('what was committed is read back, at revision 1', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('hej'))], by);
      expect(store.get(notes, 'a')).toEqual({ id: 'a', revision: 1, value: { text: 'hej', tags: [], done: false } });
    });

    test('each change adds one to the revision of that record alone', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('1')), put(notes, 'b', note('1'))], by);
      await store.commit([put(notes, 'a', note('2'))], by);
      await store.commit([put(notes, 'a', note('3')), put(notes, 'a', note('4'))], by);
      expect(store.get(notes, 'a')?.revision).toBe(4);
      expect(store.get(notes, 'a')?.value.text).toBe('4');
      expect(store.get(notes, 'b')?.revision).toBe(1);
    });

    test('a removed record is gone, and begins again at revision 1', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('1', { owner: 'x' }))], by);
      await store.commit([remove(notes, 'a')], by);
      expect(store.get(notes, 'a')).toBeUndefined();
      expect(store.find(notes, 'owner', 'x')).toEqual([]);
      await store.commit([put(notes, 'a', note('2'), 0)], by);
      expect(store.get(notes, 'a')?.revision).toBe(1);
    });

    test('removing what is not there is no error', async () => {
      const store = await open();
      await store.commit([remove(notes, 'nobody')], by);
      expect(ids(store.all(notes))).toEqual([]);
    });

    test('nothing can be read before its commit has resolved', async () => {
      const store = await open();
      const commit = store.commit([put(notes, 'a', note('1'))], by);
      expect(store.get(notes, 'a')).toBeUndefined();
      await commit;
      expect(store.get(notes, 'a')).toBeDefined();
    });

    test('what is done to a value afterwards does not reach the store, and what is read cannot be changed', async () => {
      const store = await open();
      const value = { text: 'before', tags: ['x'], done: false };
      const commit = store.commit([put(notes, 'a', value)], by);
      value.text = 'after';
      value.tags.push('y');
      await commit;
      const read = store.get(notes, 'a')?.value;
      expect(read).toEqual({ text: 'before', tags: ['x'], done: false });
      expect(Object.isFrozen(read)).toBe(true);
      expect(Object.isFrozen(read?.tags)).toBe(true);
    });

    test.each(['__proto__', 'constructor', '', '42', 'æøå 🛡️', 'a\nb'])('an id may be %j', async (id) => {
      const store = await open();
      await store.commit([put(notes, id, note('1'))], by);
      expect(store.get(notes, id)?.value.text).toBe('1');
      expect(ids(store.find(notes, 'done', false))).toEqual([id]);
    });

    test('half an emoji in a text does not cost the report', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('hjælp \ud83d'))], by);
      expect(store.get(notes, 'a')?.value.text).toBe('hjælp \ufffd');
    });
  });

  describe('find', () => {
    test('finds by text, by truth and by absence, in the order of ids', async () => {
      const store = await open();
      await store.commit(
        [
          put(notes, 'c', note('', { owner: 'x' })),
          put(notes, 'a', note('', { owner: 'x', done: true })),
          put(notes, 'b', note('')),
          put(notes, 'B', note('', { owner: 'x' })),
        ],
        by,
      );
      expect(ids(store.find(notes, 'owner', 'x'))).toEqual(['B', 'a', 'c']);
      expect(ids(store.find(notes, 'done', true))).toEqual(['a']);
      expect(ids(store.find(notes, 'owner', undefined))).toEqual(['b']);
      expect(ids(store.find(notes, 'owner', 'y'))).toEqual([]);
    });

    test('finds a list by each of its items, and follows its changes', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('', { tags: ['x', 'y', 'x'] })), put(notes, 'b', note(''))], by);
      expect(ids(store.find(notes, 'tags', 'x'))).toEqual(['a']);
      expect(ids(store.find(notes, 'tags', 'y'))).toEqual(['a']);
      await store.commit([put(notes, 'a', note('', { tags: ['y', 'z'] }))], by);
      expect(ids(store.find(notes, 'tags', 'x'))).toEqual([]);
      expect(ids(store.find(notes, 'tags', 'z'))).toEqual(['a']);
    });

    test('a number is not the text that looks like it', async () => {
      const store = await open();
      await store.commit([put(counters, 'a', { value: 1 })], by);
      expect(ids(store.find(counters, 'value', 1))).toEqual(['a']);
      const others: Collection<{ readonly value: unknown }> = { ...counters, schema: counters.schema };
      expect(ids(store.find(others, 'value', '1'))).toEqual([]);
    });

    test('all gives every record in the order of ids', async () => {
      const store = await open();
      await store.commit([put(notes, 'b', note('')), put(notes, 'a', note('')), put(counters, 'c', { value: 1 })], by);
      expect(ids(store.all(notes))).toEqual(['a', 'b']);
    });
  });

  describe('all or nothing', () => {
    test('one change that conflicts undoes the others', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('1'))], by);
      const commit = store.commit([put(notes, 'b', note('1')), put(notes, 'a', note('2'), 0)], by);
      await expect(commit).rejects.toMatchObject({ code: 'store.conflict' });
      expect(ids(store.all(notes))).toEqual(['a']);
    });

    test('one value of the wrong shape undoes the others', async () => {
      const store = await open();
      const wrong = { kind: 'put', collection: 'notes', id: 'b', value: { text: 1 } } as const;
      await expect(store.commit([put(notes, 'a', note('1')), wrong], by)).rejects.toMatchObject({
        code: 'store.shape',
        message: expect.stringContaining('notes b'),
      });
      expect(ids(store.all(notes))).toEqual([]);
    });

    test('a collection that nobody has declared is refused, in writing and in reading', async () => {
      const store = await open();
      const strange: Collection<object> = { name: 'strange', schema: z.object({}), indexes: [] };
      await expect(store.commit([put(strange, 'a', {})], by)).rejects.toMatchObject({ code: 'store.shape' });
      expect(() => store.get(strange, 'a')).toThrow('strange');
    });

    test('a refused commit leaves no trace for the next one to stumble over', async () => {
      const store = await open();
      await expect(
        store.commit([put(counters, 'n', { value: 1 }, 0), put(counters, 'm', { value: 1 }, 7)], by),
      ).rejects.toMatchObject({ code: 'store.conflict' });
      await store.commit([put(counters, 'n', { value: 5 }, 0)], by);
      expect(store.get(counters, 'n')).toEqual({ id: 'n', revision: 1, value: { value: 5 } });
    });
  });

  describe('expected revisions', () => {
    test('of two commits racing for one counter, one wins, and the loser can see it when it hears', async () => {
      const store = await open();
      const first = store.commit([put(counters, 'n', { value: 1 }, 0)], by);
      const second = store.commit([put(counters, 'n', { value: 2 }, 0)], by).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'store.conflict' });
        return store.get(counters, 'n')?.value.value;
      });
      expect(await second).toBe(1);
      await first;
    });

    test('thirty-two callers counting together lose no count', async () => {
      const store = await open();
      const countOne = async (): Promise<void> => {
        const now = store.get(counters, 'n');
        try {
          await store.commit([put(counters, 'n', { value: (now?.value.value ?? 0) + 1 }, now?.revision ?? 0)], by);
        } catch {
          await countOne();
        }
      };
      await Promise.all(Array.from({ length: 32 }, countOne));
      expect(store.get(counters, 'n')).toEqual({ id: 'n', revision: 32, value: { value: 32 } });
    });

    test('a removal, too, holds only on the revision it was based on', async () => {
      const store = await open();
      await store.commit([put(notes, 'a', note('1'))], by);
      await expect(store.commit([remove(notes, 'a', 2)], by)).rejects.toMatchObject({ code: 'store.conflict' });
      await store.commit([remove(notes, 'a', 1)], by);
      await expect(store.commit([remove(notes, 'a', 1)], by)).rejects.toMatchObject({ code: 'store.conflict' });
    });

    test('a commit sees the ones queued before it', async () => {
      const store = await open();
      await Promise.all([
        store.commit([put(notes, 'a', note('1'), 0)], by),
        store.commit([put(notes, 'a', note('2'), 1)], by),
        store.commit([remove(notes, 'a', 2)], by),
        store.commit([put(notes, 'a', note('3'), 0)], by),
      ]);
      expect(store.get(notes, 'a')).toMatchObject({ revision: 1, value: { text: '3' } });
    });
  });

  test('closing waits for what was begun and takes nothing more', async () => {
    const store = await open();
    const begun = store.commit([put(notes, 'a', note('1'))], by);
    await store.close();
    await begun;
    await expect(store.commit([put(notes, 'b', note('1'))], by)).rejects.toMatchObject({ code: 'store.failed' });
    await store.close();
  });
};
