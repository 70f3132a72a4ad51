// The register of all municipalities: read once, indexed once, asked by every message and never changed.
import type { Identify, Person, PersonId, Role } from '../core/person.ts';
import { createFindSystem, type SystemLookup } from './find-system.ts';
import { createIdentify } from './identify.ts';
import type { Completion, ItSystem, Municipality, MunicipalityData } from './municipality.ts';
import { nearestHolders } from './nearest-holders.ts';

export interface Registry {
  readonly identify: Identify;
  municipalities(): readonly Municipality[];
  municipality(id: string): Municipality | undefined;
  people(municipality: string): readonly Person[];
  person(id: PersonId): Person | undefined;
  /** Everybody with the role in the municipality. */
  holders(municipality: string, role: Role): readonly Person[];
  /**
   * Those with the role who stand closest to the person in the organisation: where every centre has a coordinator of
   * its own, that of the person's centre; where there is one for all, that one. Never empty while `holders` is not.
   */
  nearestHolders(person: Person, role: Role): readonly Person[];
  leaderOf(person: Person): Person | undefined;
  /** Direct reports. */
  staffOf(leader: PersonId): readonly Person[];
  systems(municipality: string): readonly ItSystem[];
  findSystem(municipality: string, text: string): SystemLookup;
  /** Completed courses, in the order of training.csv. */
  completions(person: PersonId): readonly Completion[];
}

const roleKey = (municipality: string, role: Role): string => `${municipality}/${role}`;

export const createRegistry = (data: readonly MunicipalityData[]): Registry => {
  const municipalities = data.map(({ id, profile }): Municipality => ({ id, profile }));
  const byId = new Map(municipalities.map((one) => [one.id, one]));
  const everyone = data.flatMap(({ people }) => people);
  const persons = new Map(everyone.map((person) => [person.id, person]));
  const peopleOf = new Map(data.map(({ id, people }) => [id, people]));
  const systemsOf = new Map(data.map(({ id, systems }) => [id, systems]));
  const finders = new Map(data.map(({ id, systems }) => [id, createFindSystem(systems)]));
  const staff = Map.groupBy(everyone, ({ leader }) => leader);
  const courses = Map.groupBy(
    data.flatMap(({ completions }) => completions),
    ({ person }) => person,
  );
  const held = Map.groupBy(
    everyone.flatMap((person) => person.roles.map((role) => ({ person, role }))),
    ({ person, role }) => roleKey(person.municipality, role),
  );

  const registry: Registry = {
    identify: createIdentify(data),
    municipalities: () => municipalities,
    municipality: (id) => byId.get(id),
    people: (municipality) => peopleOf.get(municipality) ?? [],
    person: (id) => persons.get(id),
    holders: (municipality, role) => held.get(roleKey(municipality, role))?.map(({ person }) => person) ?? [],
    nearestHolders: (person, role) =>
      nearestHolders(person, registry.holders(person.municipality, role), registry.leaderOf),
    leaderOf: ({ leader }) => (leader === undefined ? undefined : persons.get(leader)),
    staffOf: (leader) => staff.get(leader) ?? [],
    systems: (municipality) => systemsOf.get(municipality) ?? [],
    findSystem: (municipality, text) => finders.get(municipality)?.(text) ?? { kind: 'unknown' },
    completions: (person) => courses.get(person) ?? [],
  };
  return registry;
};
