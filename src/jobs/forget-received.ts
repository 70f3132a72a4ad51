// Forgets which messages have been received once no platform will send them again.
import type { Planner } from '../core/planner.ts';
import { received } from '../core/records.ts';
import { remove } from '../core/store.ts';

/** Platforms resend for minutes, at most hours: two days are plenty. */
const kept = { hours: 48 };
const inOneCommit = 500;

/** Looks at everything that is kept, so only once a day and once after each start. */
export const forgetReceived = (): Planner => {
  let lookedOn = '';
  return {
    name: 'forget-received',
    due: (now, store) => {
      const oldest = now.subtract(kept).toString().slice(0, 10);
      if (oldest === lookedOn) return [];
      lookedOn = oldest;
      const old = [...store.all(received)].filter(({ value }) => value.day < oldest);
      return Array.from({ length: Math.ceil(old.length / inOneCommit) }, (_, n) => ({
        changes: old.slice(n * inOneCommit, (n + 1) * inOneCommit).map(({ id }) => remove(received, id)),
        deliveries: [],
      }));
    },
    planned: () => [],
  };
};
