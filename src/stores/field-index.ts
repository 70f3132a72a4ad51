// Which records have which value in one field; a list counts for each of its items.

const idsOrder = (a: string, b: string): number => (a < b ? -1 : 1);

const keysOf = (record: object, field: string): readonly unknown[] => {
  const value: unknown = Reflect.get(record, field);
  return Array.isArray(value) ? value : [value];
};

/** From so many on the order is remembered until one comes or goes; fewer are sorted sooner than looked up. */
const worthRemembering = 1000;

export const createFieldIndex = (field: string) => {
  const idsByKey = new Map<unknown, Set<string>>();
  const inOrder = new Map<unknown, readonly string[]>();

  const add = (id: string, record: object): void => {
    for (const key of keysOf(record, field)) {
      const ids = idsByKey.get(key);
      if (ids) ids.add(id);
      else idsByKey.set(key, new Set([id]));
      inOrder.delete(key);
    }
  };

  const remove = (id: string, record: object): void => {
    for (const key of keysOf(record, field)) {
      const ids = idsByKey.get(key);
      ids?.delete(id);
      if (ids?.size === 0) idsByKey.delete(key);
      inOrder.delete(key);
    }
  };

  const find = (key: unknown): readonly string[] => {
    const known = inOrder.get(key);
    if (known) return known;
    const ids = [...(idsByKey.get(key) ?? [])].sort(idsOrder);
    if (ids.length >= worthRemembering) inOrder.set(key, ids);
    return ids;
  };

  return { field, add, remove, find };
};

export type FieldIndex = ReturnType<typeof createFieldIndex>;
