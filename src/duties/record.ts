// What is kept of reminders: which have been sent, and what the leader answered.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Collection } from '../core/store.ts';

export interface SentReminder {
  readonly at: string;
}
/** By `<leader>/<duty>/<due day>/<reminder>`: what stands here is never sent again. */
export const sentReminders: Collection<SentReminder> = {
  name: 'sentReminders',
  schema: z.object({ at: z.string() }),
  indexes: [],
};

/** `until`: not before this day (2026-12-07), and on it for certain. `notMine`: not again in this round. */
export interface ReminderAnswer {
  readonly until?: string | undefined;
  readonly notMine?: boolean | undefined;
}
/** By `<leader>/<duty>/<due day>`. */
export const reminderAnswers: Collection<ReminderAnswer> = {
  name: 'reminderAnswers',
  schema: z.object({ until: z.string().optional(), notMine: z.boolean().optional() }),
  indexes: [],
};

export const roundId = (leader: string, duty: string, due: string): string => `${leader}/${duty}/${due}`;

export const promisedDay = (answer: ReminderAnswer | undefined): Temporal.PlainDate | undefined =>
  answer?.until === undefined ? undefined : Temporal.PlainDate.from(answer.until);
