// Forgets which messages have been received once no platform will send them again.
import type { Planner } from '../core/planner.ts';
import { received } from '../core/records.ts';
import { remove } from '../core/store.ts';

/** Platforms resend for minutes, at most hours: two days are plenty. */
const kept = { hours: 48 };
/** The days before that are looked at, so that nothing stays behind after a holiday's outage. */
const lookedBack = 30;
const inOneCommit = 500;

export const forgetReceived: Planner = {
  name: 'forget-received',
  due: (now, store) => {
    const last = now.subtract(kept);
    const days = Array.from({ length: lookedBack }, (_, n) =>
      last
        .subtract({ hours: 24 * (n + 1) })
        .toString()
        .slice(0, 10),
    );
    const old = days.flatMap((day) => store.find(received, 'day', day));
    return Array.from({ length: Math.ceil(old.length / inOneCommit) }, (_, n) => ({
      changes: old.slice(n * inOneCommit, (n + 1) * inOneCommit).map(({ id }) => remove(received, id)),
      deliveries: [],
    }));
  },
  planned: () => [],
};
