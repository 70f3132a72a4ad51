// One case with all that it is judged by: its record, its standing, its type, the municipality's rules and its people.
import type { Instant } from '../core/clock.ts';
import type { Person, PersonId, Role } from '../core/person.ts';
import type { Profile } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';
import type { Incident } from './record.ts';
import { type Standing, standingOf } from './standing.ts';
import type { IncidentType, IncidentTypes } from './types.ts';

export interface CaseParts {
  readonly registry: Registry;
  readonly types: IncidentTypes;
}

export interface LinkingParts extends CaseParts {
  /** Where people's browsers reach the server, for links; nothing where the operator has to say so first. */
  readonly publicUrl?: () => string | undefined;
}

export interface CaseView {
  readonly incident: Incident;
  readonly standing: Standing;
  readonly type: IncidentType;
  readonly types: IncidentTypes;
  readonly profile: Profile;
  readonly registry: Registry;
  readonly now: Instant;
}

export const viewOf = ({ registry, types }: CaseParts, incident: Incident, now: Instant): CaseView | undefined => {
  const profile = registry.municipality(incident.municipality)?.profile;
  const type = types.get(incident.type) ?? types.usual('other');
  return profile && { incident, standing: standingOf(incident), type, types, profile, registry, now };
};

export const nameOf = ({ registry }: Pick<CaseView, 'registry'>, id: PersonId): string =>
  registry.person(id)?.name ?? id;

/** The roles that work on cases; the top level reads. */
export const handlerRoles = ['securityCoordinator', 'dataProtection', 'it'] as const satisfies readonly Role[];

export const isHandler = ({ roles }: Person): boolean => handlerRoles.some((role) => roles.includes(role));

/** All of the municipality's cases, apart from restricted ones that are others'. */
export const readsRegister = (person: Person): boolean => isHandler(person) || person.roles.includes('topLevel');

/** Told as one of a role that works on cases, or responsible for it at some time since. */
const isNamed = ({ told, events }: Incident, { id, roles }: Person): boolean =>
  told.some(({ who, people }) => people.includes(id) && roles.some((role) => role === who)) ||
  events.some(
    (event) => (event.kind === 'transferred' && event.to === id) || (event.kind === 'taken' && event.by === id),
  );

/** The reporter's leader, told by a rule that has the leader deal with such a case. */
export const isLeaderInCharge = ({ told }: Incident, { id, roles }: Person): boolean =>
  roles.includes('leader') &&
  told.some(({ who, handles, people }) => who === 'nearestLeader' && handles === true && people.includes(id));

/** What the person may act as in this case: leading counts for nothing but for the leader in charge. */
export const rolesIn = (incident: Incident, person: Person): readonly Role[] =>
  person.roles.filter((role) => role !== 'leader' || isLeaderInCharge(incident, person));

/** Everybody who may work on the case: of a restricted one, only those who are named in it. */
export const mayHandle = (incident: Incident, person: Person): boolean =>
  person.municipality === incident.municipality &&
  (isLeaderInCharge(incident, person) || (isHandler(person) && (!incident.restricted || isNamed(incident, person))));

export const mayRead = (incident: Incident, person: Person): boolean =>
  mayHandle(incident, person) ||
  (person.municipality === incident.municipality &&
    person.roles.includes('topLevel') &&
    (!incident.restricted || isNamed(incident, person)));

export const handlersOf = ({ registry, incident }: Pick<CaseView, 'registry' | 'incident'>): readonly Person[] =>
  registry.people(incident.municipality).filter((person) => mayHandle(incident, person));

/** Somebody who no longer works on cases cannot have one. */
export const ownerOf = ({ registry, incident, standing }: CaseView): Person | undefined => {
  const owner = standing.owner === undefined ? undefined : registry.person(standing.owner);
  return owner && mayHandle(incident, owner) ? owner : undefined;
};
