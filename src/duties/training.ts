// Who has taken a yearly course and who has not, as the training register says.
import { Temporal } from 'temporal-polyfill';
import type { Person } from '../core/person.ts';
import type { Duty } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';

export interface TrainingStatus {
  readonly person: Person;
  /** Absent when the register has no completion at all. */
  readonly last: Temporal.PlainDate | undefined;
  /** `undated` where neither policy nor municipality has set a due day: then nobody is late. */
  readonly state: 'done' | 'missing' | 'undated';
}

export const owes = (duty: Duty, person: Person): boolean => duty.audience === 'everyone' || person.handlesPersonalData;

const latest = (dates: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined =>
  [...dates].sort(Temporal.PlainDate.compare).at(-1);

/** A course counts for the round when it was taken within the year that ends on the due day, or late. */
export const trainingStatus = (
  registry: Registry,
  duty: Duty,
  person: Person,
  due: Temporal.PlainDate | undefined,
): TrainingStatus => {
  const last = latest(
    registry
      .completions(person.id)
      .filter(({ course }) => course === duty.id)
      .map(({ completed }) => completed),
  );
  if (!due) return { person, last, state: 'undated' };
  const counts = last !== undefined && Temporal.PlainDate.compare(last, due.subtract({ years: 1 })) > 0;
  return { person, last, state: counts ? 'done' : 'missing' };
};

/** Those of a leader's staff who owe the duty and have not done it, by name. */
export const missingStaff = (
  registry: Registry,
  duty: Duty,
  leader: Person,
  due: Temporal.PlainDate,
): readonly TrainingStatus[] =>
  registry
    .staffOf(leader.id)
    .filter((person) => owes(duty, person))
    .map((person) => trainingStatus(registry, duty, person, due))
    .filter(({ state }) => state === 'missing')
    .sort((a, b) => a.person.name.localeCompare(b.person.name, 'da'));
