// A case that nobody takes: when somebody is reminded, and who is the next in line.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { PersonId } from '../core/person.ts';
import type { TakeLimit } from '../directory/profile.ts';
import { afterWorkingDays, type WorkingTime } from '../directory/working-days.ts';
import { type CaseView, isHandler, mayHandle, mayRead } from './case-view.ts';

export interface TakeStep {
  readonly step: number;
  readonly at: Instant;
  readonly people: readonly PersonId[];
}

/** Elapsed minutes run day and night: what is serious does not wait for the morning. */
const after = (from: Instant, limit: TakeLimit, times: number, time: WorkingTime): Instant =>
  'minutes' in limit
    ? from.add({ minutes: limit.minutes * times })
    : afterWorkingDays(from, limit.workingDays * times, time);

/** Those in line by the profile's order of roles: the ones told of this case where there are any, nobody twice. */
const line = ({ registry, incident, profile }: CaseView): readonly (readonly PersonId[])[] => {
  const reached = new Set<PersonId>(incident.reporter.person === undefined ? [] : [incident.reporter.person]);
  return profile.casework.escalation.flatMap((role) => {
    const told = incident.told.filter(({ who }) => who === role).flatMap(({ people }) => people);
    const named = told.flatMap((id) => registry.person(id) ?? []).filter(({ roles }) => roles.includes(role));
    const holders = named.length > 0 ? named : registry.holders(incident.municipality, role);
    const allowed = holders.filter(
      (person) => !reached.has(person.id) && (isHandler(person) ? mayHandle : mayRead)(incident, person),
    );
    for (const { id } of allowed) reached.add(id);
    return allowed.length > 0 ? [allowed.map(({ id }) => id)] : [];
  });
};

/** When a new case, or one of this severity, is first said not to have been taken; nothing where it is not waited for. */
export const takeSteps = (view: CaseView): readonly TakeStep[] => {
  const { incident, standing, profile } = view;
  const limit = profile.casework.takeWithin[incident.severity];
  if (!limit || standing.owner !== undefined || incident.status === 'closed') return [];
  const reported = Temporal.Instant.from(incident.reportedAt);
  return line(view).map((people, at) => ({ step: at + 1, at: after(reported, limit, at + 1, profile), people }));
};
