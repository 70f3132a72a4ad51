// Who may be a party to a confidential case and is kept out of it, whatever else they are: the reporter's own leader.
import type { Person, PersonId } from '../core/person.ts';
import type { Registry } from '../directory/registry.ts';
import type { Incident } from './record.ts';
import type { Answers } from './severity.ts';

/** A case, and the register that knows whose leader is who. */
export interface CaseAmongPeople {
  readonly incident: Incident;
  readonly registry: Registry;
}

/** Somebody who was never asked has not said no. */
const mayBeParty = (answers: Answers): boolean => answers['leaderInvolved'] !== 'no';

/** The leader whom nobody is to tell of a restricted report; nobody where the reporter says that they are no part of it. */
export const leaderKeptOut = (
  registry: Registry,
  reporter: Person | undefined,
  answers: Answers,
): Person | undefined => (reporter && mayBeParty(answers) ? registry.leaderOf(reporter) : undefined);

/** By the register as it is, or as it was when they were told. */
const isReportersLeader = ({ incident, registry }: CaseAmongPeople, id: PersonId): boolean => {
  const { reporter, told } = incident;
  const person = reporter.person === undefined ? undefined : registry.person(reporter.person);
  const leader = person && registry.leaderOf(person);
  return leader?.id === id || told.some(({ who, people }) => who === 'nearestLeader' && people.includes(id));
};

export const isKeptOut = (one: CaseAmongPeople, id: PersonId): boolean =>
  one.incident.restricted && mayBeParty(one.incident.answers) && isReportersLeader(one, id);

/** What is restricted may concern a colleague: the leader need not know who said it. */
export const hidesReporter = (one: CaseAmongPeople, reader: Person | undefined): boolean =>
  one.incident.restricted && reader !== undefined && isReportersLeader(one, reader.id);

/** Those who were told and may hear more. */
export const stillTold = (one: CaseAmongPeople): Incident['told'] =>
  one.incident.restricted
    ? one.incident.told.map((told) => ({ ...told, people: told.people.filter((id) => !isKeptOut(one, id)) }))
    : one.incident.told;
