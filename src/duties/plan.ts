// What leaders are to be reminded of, and when: computed from the register and what has been sent, never stored.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { Person } from '../core/person.ts';
import type { StoreReader } from '../core/store.ts';
import type { Municipality } from '../directory/municipality.ts';
import type { Duty } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';
import { isWorkingHour, opening, workingDayOnOrAfter } from '../directory/working-days.ts';
import { type Campaign, campaignsOn, remindersFor } from './campaign.ts';
import { dayOf } from './day.ts';
import { promisedDay, reminderAnswers, roundId, sentReminders } from './record.ts';
import { missingStaff, type TrainingStatus } from './training.ts';

/** One duty that a leader is reminded of. */
export interface ReminderItem {
  readonly duty: Duty;
  readonly due: Temporal.PlainDate;
  readonly missing: readonly TrainingStatus[];
  /** Where it is written down that this reminder has been sent. */
  readonly ledger: string;
}

/** All that one leader is reminded of at one time: one message, whatever the number of duties. */
export interface Digest {
  readonly at: Instant;
  readonly municipality: string;
  readonly leader: Person;
  readonly items: readonly ReminderItem[];
}

interface Candidate {
  readonly at: Instant;
  readonly leader: Person;
  readonly item: ReminderItem;
}

const { compare } = Temporal.PlainDate;

const candidatesOf = (
  registry: Registry,
  store: StoreReader,
  home: Municipality,
  leader: Person,
  duty: Duty,
  campaign: Campaign,
  from: Temporal.PlainDate,
): readonly Candidate[] => {
  const { due, opens } = campaign;
  const round = roundId(leader.id, duty.id, due.toString());
  const answer = store.get(reminderAnswers, round)?.value;
  const open = remindersFor(campaign, promisedDay(answer)).filter(({ until }) => compare(until, from) >= 0);
  // Whoever has not done it by now is missing when the reminders begin, if nobody does anything.
  const missing = open.length > 0 && !answer?.notMine ? missingStaff(registry, duty, leader, campaign, opens) : [];
  if (missing.length === 0) return [];
  return open.flatMap(({ name, on }) => {
    const ledger = `${round}/${name}`;
    if (store.get(sentReminders, ledger)) return [];
    const at = opening(workingDayOnOrAfter(on, home.profile), home.profile);
    return [{ at, leader, item: { duty, due, missing, ledger } }];
  });
};

const digests = (municipality: string, candidates: readonly Candidate[]): readonly Digest[] => {
  const groups = Map.groupBy(candidates, ({ at, leader }) => `${at}|${leader.id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ at: first.at, municipality, leader: first.leader, items: group.map(({ item }) => item) }] : [];
  });
};

/** Everything that would be sent from now on in the rounds that run, in order of time, if nobody did anything. */
export const plannedDigests = (registry: Registry, store: StoreReader, now: Instant): readonly Digest[] =>
  registry
    .municipalities()
    .flatMap((home) => {
      const leaders = registry.people(home.id).filter(({ id }) => registry.staffOf(id).length > 0);
      const rounds = home.profile.duties.flatMap((duty) =>
        campaignsOn(duty, dayOf(now), home.profile).map((campaign) => ({ duty, campaign })),
      );
      const candidates = rounds.flatMap(({ duty, campaign }) =>
        leaders.flatMap((leader) => candidatesOf(registry, store, home, leader, duty, campaign, dayOf(now))),
      );
      return digests(home.id, candidates);
    })
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));

/** What is to be sent at this moment: its time has come and people are at work. */
export const dueDigests = (registry: Registry, store: StoreReader, now: Instant): readonly Digest[] =>
  plannedDigests(registry, store, now).filter(({ at, municipality }) => {
    const home = registry.municipality(municipality);
    return Temporal.Instant.compare(at, now) <= 0 && home !== undefined && isWorkingHour(now, home.profile);
  });
