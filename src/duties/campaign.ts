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
  /** The day of the first reminder: before it nobody is asked, and nobody is missing. */
  readonly opens: Temporal.PlainDate;
  readonly reminders: readonly Reminder[];
}

const { compare } = Temporal.PlainDate;

const dueIn = (year: number, { month, day }: { readonly month: number; readonly day: number }): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day });

/** Each is worth sending for a week at most, and never on the day of the next one. */
const untilTheNext = (all: readonly Omit<Reminder, 'until'>[]): readonly Reminder[] =>
  all.map(({ name, on }, at) => {
    const week = on.add({ days: 6 });
    const next = all[at + 1]?.on.subtract({ days: 1 });
    const until = next && compare(next, week) < 0 ? next : week;
    return { name, on, until: compare(until, on) < 0 ? on : until };
  });

const campaignDue = (due: Temporal.PlainDate, time: WorkingTime): Campaign => {
  const before = (days: number) => workingDayOnOrBefore(due.subtract({ days }), time);
  const after = (weeks: number) => workingDayOnOrAfter(due.add({ weeks }), time);
  const opens = before(30);
  const reminders = untilTheNext([
    { name: '30-days', on: opens },
    { name: '7-days', on: before(7) },
    { name: '1-day', on: before(1) },
    { name: 'due', on: after(0) },
    ...Array.from({ length: lateReminders }, (_, n) => ({ name: `late-${n + 1}`, on: after(n + 1) })),
  ]);
  return { due, opens, reminders };
};

/** The round before, in which somebody may have been promised a later word, and the round that a day belongs to. */
export const campaignsOn = (duty: Duty, today: Temporal.PlainDate, time: WorkingTime): readonly Campaign[] => {
  const { due: yearly } = duty;
  if (!yearly) return [];
  const days = [-2, -1, 0, 1].map((years) => dueIn(today.year + years, yearly));
  const at = days.findIndex((day) => compare(day.add({ weeks: lateReminders, days: 6 }), today) >= 0);
  return days.slice(Math.max(0, at - 1), at + 1).map((due) => campaignDue(due, time));
};

/** The round that a day belongs to: the coming due day, or the last one while its reminders still run. */
export const campaignOn = (duty: Duty, today: Temporal.PlainDate, time: WorkingTime): Campaign | undefined =>
  campaignsOn(duty, today, time).at(-1);

/** What is left for a leader who was promised a word on a day: that word takes the place of all until then. */
export const remindersFor = ({ reminders }: Campaign, promised: Temporal.PlainDate | undefined): readonly Reminder[] =>
  promised
    ? untilTheNext([
        { name: `again-${promised}`, on: promised },
        ...reminders.filter(({ on }) => compare(on, promised) > 0),
      ])
    : reminders;
