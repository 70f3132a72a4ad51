// Names the people behind "who is told": the register's holders of a role, the reporter's leader, the system's owner.
import type { Person, Role } from '../core/person.ts';
import type { Language } from '../core/text.ts';
import { nearestHolders } from '../directory/nearest-holders.ts';
import type { Profile, Recipient } from '../directory/profile.ts';
import type { Registry } from '../directory/registry.ts';
import { handlerRoles } from './case-view.ts';
import { namedSystem } from './named-system.ts';
import { leaderKeptOut } from './party.ts';
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

/** Everybody with the role but the one who is kept out; where there are several, those closest to the reporter. */
const holdersFor = (
  registry: Registry,
  role: Role,
  { municipality, person }: Reporter,
  keptOut: Person | undefined,
): readonly Person[] => {
  const holders = registry.holders(municipality, role).filter(({ id }) => id !== keptOut?.id);
  // A group is told as a whole.
  return person && role !== 'steeringGroup' ? nearestHolders(person, holders, registry.leaderOf) : holders;
};

const peopleFor = (
  registry: Registry,
  who: Recipient,
  reporter: Reporter,
  answers: Answers,
  keptOut: Person | undefined,
): readonly Person[] => {
  const { municipality, person } = reporter;
  if (who === 'nearestLeader') return nearestLeader(registry, person, answers);
  if (who === 'systemOwner') {
    const system = namedSystem(registry, municipality, answers['system']);
    const owner = system && registry.person(system.owner);
    return owner ? [owner] : [];
  }
  return holdersFor(registry, who, reporter, keptOut);
};

type ToldPeople = Told & { readonly people: readonly Person[] };

/**
 * Whoever hears of it in the place of the leader who is kept out: for a role that nobody else has, the next in the line
 * that a case goes when nobody takes it; and somebody at all.
 */
const standIns = (
  { casework }: Profile,
  missing: readonly Recipient[],
  told: readonly ToldPeople[],
  peopleOf: (role: Recipient) => readonly Person[],
): readonly ToldPeople[] => {
  const line: readonly Recipient[] = casework.escalation;
  const after = missing.filter((who) => line.includes(who)).map((who) => line.slice(line.indexOf(who) + 1));
  const lines = told.length > 0 ? after : [...after, [...line, ...handlerRoles]];
  const next = lines.flatMap((roles) => roles.find((role) => peopleOf(role).length > 0) ?? []);
  return [...new Set(next)]
    .filter((who) => !told.some((one) => one.who === who))
    .map((who) => ({ who, rule: { local: true }, people: peopleOf(who) }));
};

/**
 * Nobody is told of what they reported themselves. Of a restricted case the reporter's leader is told, in whatever role,
 * only where the reporter says that the leader is no party to it.
 */
export const tellPeople = (
  registry: Registry,
  type: IncidentType,
  severity: Severity,
  answers: Answers,
  reporter: Reporter,
  findings?: Findings,
): readonly ToldPeople[] => {
  const profile = registry.municipality(reporter.municipality)?.profile;
  const keptOut = type.restricted ? leaderKeptOut(registry, reporter.person, answers) : undefined;
  const peopleOf = (who: Recipient): readonly Person[] =>
    peopleFor(registry, who, reporter, answers, keptOut).filter(
      ({ id }) => id !== reporter.person?.id && id !== keptOut?.id,
    );
  const named = whoIsTold(profile?.routing ?? [], type, severity, answers, findings);
  const all = named.map((told) => ({ ...told, people: peopleOf(told.who) }));
  const told = all.filter(({ people }) => people.length > 0);
  if (!keptOut || !profile) return told;
  const missing = all.filter(({ people }) => people.length === 0).map(({ who }) => who);
  return [...told, ...standIns(profile, missing, told, peopleOf)];
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
