// A store that forgets, for tests: the same rules and the same timing as the journal, without a disk.
import type { Store } from '../core/store.ts';
import { type AnyCollection, byName } from './collections.ts';
import { emptyData } from './data.ts';
import { createQueue } from './queue.ts';
import { createView } from './view.ts';

export const createMemoryStore = (collections: readonly AnyCollection[]): Store => {
  const known = byName(collections);
  const { revisionOf, apply, ...reader } = createView(emptyData(), known);
  const queue = createQueue({
    collections: known,
    revisionOf,
    persist: async (batch) => {
      for (const { steps } of batch) steps.forEach(apply);
    },
  });
  return { ...reader, commit: queue.commit, close: queue.close };
};
