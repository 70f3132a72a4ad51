// Forgets which messages have been received, and what was said to them, once no platform will send them again.
import { dayOf } from '../core/clock.ts';
import type { Planner } from '../core/planner.ts';
import { received, said } from '../core/records.ts';
import { type Change, type Collection, remove, type StoreReader } from '../core/store.ts';

/** Platforms resend for minutes, at most hours: two days are plenty. */
const kept = { hours: 48 };
const inOneCommit = 500;

const before = <T extends { readonly day: string }>(
  oldest: string,
  store: StoreReader,
  collection: Collection<T>,
): readonly Change[] =>
  [...store.all(collection)].filter(({ value }) => value.day < oldest).map(({ id }) => remove(collection, id));

/** Looks at everything that is kept, so only once a day and once after each start. */
export const forgetReceived = (): Planner => {
  let lookedOn = '';
  return {
    name: 'forget-received',
    due: (now, store) => {
      const oldest = dayOf(now.subtract(kept));
      if (oldest === lookedOn) return [];
      lookedOn = oldest;
      const old = [...before(oldest, store, received), ...before(oldest, store, said)];
      return Array.from({ length: Math.ceil(old.length / inOneCommit) }, (_, n) => ({
        changes: old.slice(n * inOneCommit, (n + 1) * inOneCommit),
        deliveries: [],
      }));
    },
    planned: () => [],
  };
};
