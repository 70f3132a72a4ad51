// Sends what is due, once: the digest and the note that it has been sent are one commit.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { Planner } from '../core/planner.ts';
import { contacts } from '../core/records.ts';
import { put } from '../core/store.ts';
import type { Registry } from '../directory/registry.ts';
import { afterWorkingDays } from '../directory/working-days.ts';
import { dayOf } from './day.ts';
import { digestCard } from './digest-card.ts';
import { dueDigests, plannedDigests } from './plan.ts';
import { sentReminders } from './record.ts';

/** What should have gone already goes as soon as people are at work. */
const sendingTime = (registry: Registry, municipality: string, at: Instant, now: Instant): Instant => {
  const time = registry.municipality(municipality)?.profile;
  return time && Temporal.Instant.compare(at, now) < 0 ? afterWorkingDays(now, 0, time) : at;
};

export const reminders = (registry: Registry): Planner => ({
  name: 'reminders',
  due: (now, store) =>
    dueDigests(registry, store, now).map(({ leader, items }) => ({
      changes: items.map(({ ledger }) => put(sentReminders, ledger, { at: now.toString() }, 0)),
      deliveries: [
        {
          id: `reminder:${items.map(({ ledger }) => ledger).join('+')}`,
          to: { kind: 'person', person: leader.id },
          reply: {
            kind: 'card',
            card: digestCard({ leader, items }, dayOf(now), store.get(contacts, leader.id)?.value.language ?? 'da'),
          },
        },
      ],
    })),
  planned: (now, store) =>
    plannedDigests(registry, store, now)
      .map(({ at, municipality, leader, items }) => {
        const goes = sendingTime(registry, municipality, at, now);
        return { at: goes, to: leader.id, what: digestCard({ leader, items }, dayOf(goes), 'da').fallback };
      })
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at)),
});
