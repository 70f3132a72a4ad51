// Who has taken a yearly course and who has not, as the training register says.
import { Temporal } from 'temporal-polyfill';
import type { Person } from '../core/person.ts';
import type { Duty } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';
import type { Campaign } from './campaign.ts';

export interface TrainingStatus {
  readonly person: Person;
  /** Absent when the register has no completion at all. */
  readonly last: Temporal.PlainDate | undefined;
  /**
   * `undated` where neither policy nor municipality has set a due day: then nobody is late.
   * `notYet` until the round's first reminder: then nobody is late either.
   */
  readonly state: 'done' | 'notYet' | 'missing' | 'undated';
}

export const owes = (duty: Duty, person: Person): boolean => duty.audience === 'everyone' || person.handlesPersonalData;

const latest = (dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined =>
  [...dates].sort(Temporal.PlainDate.compare).at(-1);

/** A course counts for the round when it was taken within the year that ends on the due day, or late. */
export const trainingStatus = (
  registry: Registry,
  duty: Duty,
  person: Person,
  round: Campaign | undefined,
  on: Temporal.PlainDate,
): TrainingStatus => {
  const last = latest(
    registry
      .completions(person.id)
      .filter(({ course }) => course === duty.id)
      .map(({ completed }) => completed),
  );
  if (!round) return { person, last, state: 'undated' };
  const counts = last !== undefined && Temporal.PlainDate.compare(last, round.due.subtract({ years: 1 })) > 0;
  if (counts) return { person, last, state: 'done' };
  return { person, last, state: Temporal.PlainDate.compare(on, round.opens) < 0 ? 'notYet' : 'missing' };
};

/** Those of a leader's staff whom the duty is for, as they stand on a day, by name. */
export const staffStatus = (
  registry: Registry,
  duty: Duty,
  leader: Person,
  round: Campaign | undefined,
  on: Temporal.PlainDate,
): readonly TrainingStatus[] =>
  registry
    .staffOf(leader.id)
    .filter((person) => owes(duty, person))
    .map((person) => trainingStatus(registry, duty, person, round, on))
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'da'));

export const missingStaff = (
  registry: Registry,
  duty: Duty,
  leader: Person,
  round: Campaign,
  on: Temporal.PlainDate,
): readonly TrainingStatus[] =>
  staffStatus(registry, duty, leader, round, on).filter(({ state }) => state === 'missing');
