// The round that a button belongs to, as long as it runs for the leader who presses it.
import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../core/person.ts';
import type { ActionTurn } from '../../core/turn.ts';
import type { Duty, Profile } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { type Campaign, campaignsOn, remindersFor } from '../../duties/campaign.ts';
import { dayOf } from '../../duties/day.ts';
import { promisedDay, type ReminderAnswer, reminderAnswers, roundId } from '../../duties/record.ts';

export interface Round {
  readonly id: string;
  readonly profile: Profile;
  readonly leader: Person;
  readonly duty: Duty;
  readonly campaign: Campaign;
  /** What the leader has answered in this round. */
  readonly answer: ReminderAnswer | undefined;
  readonly revision: number;
}

const { compare } = Temporal.PlainDate;

export const roundOf = (registry: Registry, turn: ActionTurn): Round | undefined => {
  const { person: leader, values, store } = turn;
  const profile = registry.municipality(turn.municipality)?.profile;
  const duty = profile?.duties.find(({ id }) => id === values['duty']);
  if (!leader || leader.id !== values['leader'] || !profile || !duty) return undefined;
  const today = dayOf(turn.now);
  const campaign = campaignsOn(duty, today, profile).find(({ due }) => due.toString() === values['due']);
  if (!campaign || compare(today, campaign.opens) < 0) return undefined;
  const id = roundId(leader.id, duty.id, campaign.due.toString());
  const stored = store.get(reminderAnswers, id);
  const runs = remindersFor(campaign, promisedDay(stored?.value)).some(({ until }) => compare(until, today) >= 0);
  if (!runs) return undefined;
  return { id, profile, leader, duty, campaign, answer: stored?.value, revision: stored?.revision ?? 0 };
};
