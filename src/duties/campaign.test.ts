// When leaders are reminded of a yearly duty; days worked out from the calendar by hand.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Duty } from '../directory/profile.ts';
import { campaignOn, remindersFor } from './campaign.ts';

const duty = (due?: { month: number; day: number }): Duty => ({
  id: 'course',
  kind: 'training',
  course: { da: 'Kursus', en: 'Course' },
  audience: 'everyone',
  rule: { local: true },
  ...(due ? { due } : {}),
});
const time = { workingHours: { from: '09:00', to: '15:00' }, closedDays: [] };
const on = (day: string, due = { month: 12, day: 1 }) => campaignOn(duty(due), Temporal.PlainDate.from(day), time);
const days = (day: string, due?: { month: number; day: number }) =>
  Object.fromEntries((on(day, due)?.reminders ?? []).map((reminder) => [reminder.name, reminder.on.toString()]));

describe('the reminders of a duty due on 1 December 2026, a Tuesday', () => {
  it('come 30, 7 and 1 day before, on the day, and weekly six times after', () => {
    expect(days('2026-11-23')).toEqual({
      '30-days': '2026-10-30', // 1 November is a Sunday: the Friday before
      '7-days': '2026-11-24',
      '1-day': '2026-11-30',
      due: '2026-12-01',
      'late-1': '2026-12-08',
      'late-2': '2026-12-15',
      'late-3': '2026-12-22',
      'late-4': '2026-12-29',
      'late-5': '2027-01-05',
      'late-6': '2027-01-12',
    });
  });

  it('still belong to that round while the late ones run, and then to the next year', () => {
    expect(on('2027-01-18')?.due.toString()).toBe('2026-12-01');
    expect(on('2027-01-19')?.due.toString()).toBe('2027-12-01');
  });

  it('begin with the first of them: nobody is asked before 30 October', () => {
    expect(on('2026-11-23')?.opens.toString()).toBe('2026-10-30');
    expect(on('2027-01-20')?.opens.toString()).toBe('2027-11-01');
  });

  it('give way to a promised day, and go on after it', () => {
    const campaign = on('2026-11-23');
    const promised = (day: string) =>
      campaign && remindersFor(campaign, Temporal.PlainDate.from(day)).map(({ name, until }) => `${name} ${until}`);
    // The promised day comes on the day of the last reminder before the due day, and takes its place.
    expect(promised('2026-11-30')?.slice(0, 2)).toEqual(['again-2026-11-30 2026-11-30', 'due 2026-12-07']);
    expect(promised('2027-01-19')).toEqual(['again-2027-01-19 2027-01-25']);
  });

  it('are worth sending for a week at most, and never on the day of the next one', () => {
    const until = Object.fromEntries(
      (on('2026-11-23')?.reminders ?? []).map((one) => [one.name, one.until.toString()]),
    );
    expect(until).toMatchObject({
      '30-days': '2026-11-05',
      '7-days': '2026-11-29',
      '1-day': '2026-11-30',
      due: '2026-12-07',
    });
  });
});

describe('reminders around holidays', () => {
  it('before the due day move back, after it forward', () => {
    // Due Friday 2 April 2027: 7 days before is Good Friday 26 March, so Wednesday 24 March (Thursday is Skærtorsdag).
    expect(days('2027-03-20', { month: 4, day: 2 })['7-days']).toBe('2027-03-24');
    // Due 25 December 2026: the day itself and the 26th are holidays, the 27th a Sunday.
    expect(days('2026-12-20', { month: 12, day: 25 })['due']).toBe('2026-12-28');
  });

  it('take Store Bededag for the working day that it is since 2024', () => {
    expect(days('2027-04-20', { month: 4, day: 23 })['due']).toBe('2027-04-23');
  });
});

it('there is no round where nobody has set a due day', () => {
  expect(campaignOn(duty(), Temporal.PlainDate.from('2026-11-23'), time)).toBeUndefined();
});
