// One round of a yearly duty: when it is due, and the days on which those who are responsible are reminded.
import { Temporal } from 'temporal-polyfill';
import type { Duty } from '../directory/profile.ts';
import { type WorkingTime, workingDayOnOrAfter, workingDayOnOrBefore } from '../directory/working-days.ts';

/** Weekly reminders after the due day; then it is left to people. */
const lateReminders = 6;

export interface Reminder {
  readonly name: string;
  readonly on: Temporal.PlainDate;
  /** The last day on which it is still worth sending; after it the next one speaks. */
  readonly until: Temporal.PlainDate;
}

export interface Campaign {
  readonly due: Temporal.PlainDate;
  readonly reminders: readonly Reminder[];
}

const dueIn = (year: number, { month, day }: { readonly month: number; readonly day: number }): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day });

const remindersOf = (due: Temporal.PlainDate, time: WorkingTime): readonly Reminder[] => {
  const before = (name: string, days: number) => ({
    name,
    on: workingDayOnOrBefore(due.subtract({ days }), time),
  });
  const after = (weeks: number) => ({
    name: weeks === 0 ? 'due' : `late-${weeks}`,
    on: workingDayOnOrAfter(due.add({ weeks }), time),
  });
  const all = [
    before('30-days', 30),
    before('7-days', 7),
    before('1-day', 1),
    ...Array.from({ length: lateReminders + 1 }, (_, weeks) => after(weeks)),
  ];
  return all.map(({ name, on }, at) => {
    const week = on.add({ days: 6 });
    const next = all[at + 1]?.on.subtract({ days: 1 });
    const until = next && Temporal.PlainDate.compare(next, week) < 0 ? next : week;
    return { name, on, until: Temporal.PlainDate.compare(until, on) < 0 ? on : until };
  });
};

/** The round that a day belongs to: the coming due day, or the last one while its reminders still run. */
export const campaignOn = (duty: Duty, today: Temporal.PlainDate, time: WorkingTime): Campaign | undefined => {
  if (!duty.due) return undefined;
  const rounds = [today.year - 1, today.year, today.year + 1].map((year) =>
    dueIn(year, duty.due ?? { month: 1, day: 1 }),
  );
  const due = rounds.find((day) => Temporal.PlainDate.compare(day.add({ weeks: lateReminders, days: 6 }), today) >= 0);
  return due && { due, reminders: remindersOf(due, time) };
};
