// A case that nobody takes: when somebody is reminded, and who is the next in line.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';
import type { Person, PersonId } from '../core/person.ts';
import type { TakeLimit } from '../directory/profile.ts';
import { afterWorkingDays, opening, type WorkingTime, workingDayOnOrAfter } from '../directory/working-days.ts';
import { type CaseView, isHandler, isLeaderInCharge, mayHandle, mayRead } from './case-view.ts';
import { stillTold } from './party.ts';
import { atLeast } from './severity.ts';

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

/** The leader in charge where there is one, then by the profile's order of roles: the ones told of this case where there are any. */
const ranks = (view: CaseView): readonly (readonly Person[])[] => {
  const { registry, incident, profile } = view;
  return [
    registry.people(incident.municipality).filter((person) => isLeaderInCharge(view, person)),
    ...profile.casework.escalation.map((role) => {
      const told = stillTold(view)
        .filter(({ who }) => who === role)
        .flatMap(({ people }) => people);
      const named = told.flatMap((id) => registry.person(id) ?? []).filter(({ roles }) => roles.includes(role));
      return named.length > 0 ? named : registry.holders(incident.municipality, role);
    }),
  ];
};

/** Whom the case is brought before one after the other, nobody twice and never its reporter. */
const line = (view: CaseView): readonly (readonly PersonId[])[] => {
  const { incident } = view;
  const reached = new Set<PersonId>(incident.reporter.person === undefined ? [] : [incident.reporter.person]);
  return ranks(view).flatMap((rank) => {
    const allowed = rank.filter(
      (person) => !reached.has(person.id) && (isHandler(person) ? mayHandle : mayRead)(view, person),
    );
    for (const { id } of allowed) reached.add(id);
    return allowed.length > 0 ? [allowed.map(({ id }) => id)] : [];
  });
};

export const firstInLine = (view: CaseView): readonly PersonId[] => line(view)[0] ?? [];

const mostRepeated = 6;

/** At the end of the line the last one is reminded on, in the morning of each working day, so that nothing serious is forgotten. */
const repeated = (last: TakeStep | undefined, time: WorkingTime): readonly TakeStep[] => {
  if (!last) return [];
  let day = last.at.toZonedDateTimeISO(danishZone).toPlainDate();
  return Array.from({ length: mostRepeated }, (_, at): TakeStep => {
    day = workingDayOnOrAfter(day.add({ days: 1 }), time);
    return { step: last.step + at + 1, at: opening(day, time), people: last.people };
  });
};

/**
 * When a new case, or one of this severity, is first said not to have been taken; nothing where it is not waited for.
 * An owner who no longer works on cases is taken off it first, see `ownerLost`, and the waiting begins there.
 */
export const takeSteps = (view: CaseView): readonly TakeStep[] => {
  const { incident, standing, profile } = view;
  const limit = profile.casework.takeWithin[incident.severity];
  if (!limit || standing.owner !== undefined || incident.status === 'closed') return [];
  const since = Temporal.Instant.from(standing.waitingSince ?? incident.reportedAt);
  const steps = line(view).map(
    (people, at): TakeStep => ({ step: at + 1, at: after(since, limit, at + 1, profile), people }),
  );
  return [...steps, ...(atLeast(incident.severity, 'high') ? repeated(steps.at(-1), profile) : [])];
};
