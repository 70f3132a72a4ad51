// One case with all that it is judged by: its record, its standing, its type, the municipality's rules and its people.
import type { Instant } from '../core/clock.ts';
import type { Person, PersonId, Role } from '../core/person.ts';
import type { Profile } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';
import { type CaseAmongPeople, isKeptOut, stillTold } from './party.ts';
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

/** Told as one of a role that works on cases, or responsible for it at some time since. A steering group hears of the principle alone. */
const isNamed = (one: CaseAmongPeople, { id, roles }: Person): boolean =>
  !isKeptOut(one, id) &&
  (one.incident.told.some(
    ({ who, people }) => who !== 'steeringGroup' && people.includes(id) && roles.some((role) => role === who),
  ) ||
    one.incident.events.some(
      (event) => (event.kind === 'transferred' && event.to === id) || (event.kind === 'taken' && event.by === id),
    ));

/** The reporter's leader, told by a rule that has the leader deal with such a case. */
export const isLeaderInCharge = (one: CaseAmongPeople, { id, roles }: Person): boolean =>
  roles.includes('leader') &&
  stillTold(one).some(({ who, handles, people }) => who === 'nearestLeader' && handles === true && people.includes(id));

/** What the person may act as in this case: leading counts for nothing but for the leader in charge. */
export const rolesIn = (one: CaseAmongPeople, person: Person): readonly Role[] =>
  person.roles.filter((role) => role !== 'leader' || isLeaderInCharge(one, person));

/** Everybody who may work on the case: of a restricted one, only those who are named in it. */
export const mayHandle = (one: CaseAmongPeople, person: Person): boolean =>
  person.municipality === one.incident.municipality &&
  (isLeaderInCharge(one, person) || (isHandler(person) && (!one.incident.restricted || isNamed(one, person))));

export const mayRead = (one: CaseAmongPeople, person: Person): boolean =>
  mayHandle(one, person) ||
  (person.municipality === one.incident.municipality &&
    person.roles.includes('topLevel') &&
    (!one.incident.restricted || isNamed(one, person)));

export const handlersOf = (one: CaseAmongPeople): readonly Person[] =>
  one.registry.people(one.incident.municipality).filter((person) => mayHandle(one, person));

/** Somebody who no longer works on cases, or on this one, cannot have it. */
export const ownerOf = (view: CaseView): Person | undefined => {
  const { owner: id } = view.standing;
  const owner = id === undefined ? undefined : view.registry.person(id);
  return owner && mayHandle(view, owner) ? owner : undefined;
};
