// One municipality as read from its folder: profile, people, systems and completed courses.
import type { Temporal } from 'temporal-polyfill';
import type { Person, PersonId } from '../core/person.ts';
import type { Profile } from './profile.ts';

type PersonalData = 'none' | 'ordinary' | 'sensitive';

export interface ItSystem {
  readonly municipality: string;
  /** Unique within the municipality. */
  readonly name: string;
  /** How the staff say it. */
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly owner: PersonId;
  /** The Danish name of one of the profile's classes. */
  readonly criticality?: string;
  /** How long the work can bear that it is down: days, hours and minutes. */
  readonly maxDowntime?: Temporal.Duration;
  readonly personalData: PersonalData;
  readonly supplier?: string;
  readonly unit?: string;
}

export interface Completion {
  readonly person: PersonId;
  /** The id of a duty in the profile. */
  readonly course: string;
  readonly completed: Temporal.PlainDate;
}

export interface Municipality {
  /** The folder's name. */
  readonly id: string;
  readonly profile: Profile;
}

export interface MunicipalityData extends Municipality {
  readonly people: readonly Person[];
  readonly systems: readonly ItSystem[];
  readonly completions: readonly Completion[];
}
