// Names the people behind "who is told": the register's holders of a role, the reporter's leader, the system's owner.
import type { Person } from '../core/person.ts';
import type { Language } from '../core/text.ts';
import type { Recipient } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';
import { namedSystem } from './named-system.ts';
import type { Incident } from './record.ts';
import { type Findings, type Told, whoIsTold } from './routing.ts';
import type { Answers, Severity } from './severity.ts';
import { basisText, texts as caseTexts } from './texts.ts';
import type { IncidentType } from './types.ts';

export interface Reporter {
  readonly municipality: string;
  readonly person: Person | undefined;
}

/** Of a report about one of their staff a leader is the nearest leader themself. */
const nearestLeader = (registry: Registry, person: Person | undefined, { concerns }: Answers): readonly Person[] => {
  if (!person) return [];
  const leads = concerns === 'employee' && registry.staffOf(person.id).length > 0;
  const leader = leads ? person : registry.leaderOf(person);
  return leader ? [leader] : [];
};

const peopleFor = (registry: Registry, who: Recipient, reporter: Reporter, answers: Answers): readonly Person[] => {
  const { municipality, person } = reporter;
  if (who === 'nearestLeader') return nearestLeader(registry, person, answers);
  if (who === 'systemOwner') {
    const system = namedSystem(registry, municipality, answers['system']);
    const owner = system && registry.person(system.owner);
    return owner ? [owner] : [];
  }
  // A group is told as a whole.
  if (who === 'steeringGroup') return registry.holders(municipality, who);
  return person ? registry.nearestHolders(person, who) : registry.holders(municipality, who);
};

/**
 * Nobody is told of what they reported themselves. Of a restricted case the leader is told only where the reporter says
 * that the leader is no party to it.
 */
export const tellPeople = (
  registry: Registry,
  type: IncidentType,
  severity: Severity,
  answers: Answers,
  reporter: Reporter,
  findings?: Findings,
): readonly (Told & { readonly people: readonly Person[] })[] => {
  const routing = registry.municipality(reporter.municipality)?.profile.routing ?? [];
  return whoIsTold(routing, type, severity, answers, findings)
    .filter(({ who }) => !(type.restricted && who === 'nearestLeader' && answers['leaderInvolved'] !== 'no'))
    .map((told) => ({
      ...told,
      people: peopleFor(registry, told.who, reporter, answers).filter(({ id }) => id !== reporter.person?.id),
    }))
    .filter(({ people }) => people.length > 0);
};

/** As it is kept with the case. */
export const keptTold = (told: ReturnType<typeof tellPeople>): Incident['told'] =>
  told.map(({ people, ...rest }) => ({ ...rest, people: people.map(({ id }) => id) }));

export interface SaidTold {
  readonly role: string;
  readonly people: string;
  readonly rule: string;
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** Who was told, by the names that this municipality uses. */
export const sayTold = (
  registry: Registry,
  incident: Pick<Incident, 'municipality' | 'told'>,
  language: Language,
): readonly SaidTold[] => {
  const roles = registry.municipality(incident.municipality)?.profile.roles;
  return incident.told.map(({ who, people, rule }) => ({
    role: capital(
      (who === 'nearestLeader' ? caseTexts.nearestLeader : (roles?.[who].name ?? caseTexts.nearestLeader))[language],
    ),
    people: people.map((id) => registry.person(id)?.name ?? id).join(', '),
    rule: basisText(rule)[language],
  }));
};
