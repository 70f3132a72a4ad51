// What the clock will do in a case from now on if nobody does anything, each thing once.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { PersonId } from '../core/person.ts';
import { opening, workingDayOnOrAfter } from '../directory/working-days.ts';
import { type CaseView, handlersOf, ownerOf } from './case-view.ts';
import { type Deadline, runningDeadlines } from './deadlines.ts';
import type { Deed, EventOf } from './event.ts';
import { downtimeEnds } from './outage.ts';
import { stillTold } from './party.ts';
import { firstInLine, takeSteps } from './waiting.ts';

export interface TimedDeed {
  readonly at: Instant;
  readonly deed: Deed;
  /** Who is told in person, beside the channel. */
  readonly people: readonly PersonId[];
}

const eventsOf = <K extends Deed['kind']>({ incident }: CaseView, kind: K): readonly EventOf<K>[] =>
  incident.events.filter((event): event is EventOf<K> => event.kind === kind);

/** Steps are counted anew from when the case was last left without anybody. */
const reminders = (view: CaseView): readonly TimedDeed[] => {
  const since = view.standing.waitingSince ?? '';
  const said = eventsOf(view, 'reminded').filter(({ at }) => at >= since);
  const done = Math.max(0, ...said.map(({ step }) => step));
  return takeSteps(view)
    .filter(({ step }) => step > done)
    .map(({ step, at, people }) => ({ at, people, deed: { kind: 'reminded', step, people: [...people] } }));
};

/** Noticed at the next look: the register does not tell when. */
const lostOwner = (view: CaseView): readonly TimedDeed[] => {
  const person = view.standing.owner;
  if (person === undefined || ownerOf(view)) return [];
  return [{ at: view.now, deed: { kind: 'ownerLost', person }, people: firstInLine(view) }];
};

/** Whoever decides about the authority, and whoever has the case. */
const answerable = (view: CaseView): readonly PersonId[] => {
  const deciding = handlersOf(view).filter(({ roles }) => roles.includes(view.profile.supervisoryDeadlineOwner));
  const owner = ownerOf(view);
  return [...new Set([...deciding, ...(owner ? [owner] : [])].map(({ id }) => id))];
};

const coordinators = (view: CaseView): readonly PersonId[] =>
  handlersOf(view)
    .filter(({ roles }) => roles.includes('securityCoordinator'))
    .map(({ id }) => id);

/** Said once when the time is up; of a case reported later than that, with the report. */
const passed = (view: CaseView, { notice, until }: Deadline): readonly TimedDeed[] => {
  const said = eventsOf(view, 'deadlinePassed').some((one) => one.notice === notice && one.until === until.toString());
  if (said) return [];
  const reported = Temporal.Instant.from(view.incident.reportedAt);
  const at = Temporal.Instant.compare(until, reported) > 0 ? until : reported;
  const people = [...new Set([...answerable(view), ...coordinators(view)])];
  return [{ at, people, deed: { kind: 'deadlinePassed', notice, until: until.toString() } }];
};

/** An hour that had passed before the case was reported is not warned of, nor one before the last warning. */
const warningsOf = (view: CaseView, { notice, start, until, warnAfter }: Deadline): readonly TimedDeed[] => {
  if (Temporal.Instant.compare(view.now, until) >= 0) return [];
  const reported = Temporal.Instant.from(view.incident.reportedAt);
  const said = eventsOf(view, 'warned').filter((one) => one.notice === notice && one.until === until.toString());
  const last = Math.max(0, ...said.map(({ hours }) => hours));
  return warnAfter
    .filter((hours) => hours > last)
    .map(
      (hours): TimedDeed => ({
        at: start.add({ hours }),
        people: answerable(view),
        deed: { kind: 'warned', notice, hours, until: until.toString() },
      }),
    )
    .filter(({ at }) => Temporal.Instant.compare(at, reported) > 0);
};

const downtime = (view: CaseView): readonly TimedDeed[] => {
  const at = downtimeEnds(view);
  const known = at && Temporal.Instant.compare(at, view.incident.reportedAt) <= 0;
  if (!at || known || eventsOf(view, 'downtimePassed').length > 0) return [];
  const people = stillTold(view).filter(({ who }) => who === 'systemOwner' || who === 'it');
  return [{ at, deed: { kind: 'downtimePassed' }, people: [...new Set(people.flatMap((told) => told.people))] }];
};

/** On the morning of the day, or of the next working day. */
const measures = (view: CaseView): readonly TimedDeed[] => {
  const said = new Set(eventsOf(view, 'measureDue').map(({ measure }) => measure));
  return view.standing.measures
    .filter(({ id, done }) => !done && !said.has(id))
    .map(({ id, owner, due }) => ({
      at: opening(workingDayOnOrAfter(Temporal.PlainDate.from(due), view.profile), view.profile),
      deed: { kind: 'measureDue', measure: id },
      people: [owner],
    }));
};

/** In order of time; of warnings and reminders that were missed together, all stand here. */
export const timedDeeds = (view: CaseView): readonly TimedDeed[] => {
  if (view.incident.status === 'closed') return [];
  const warnings = runningDeadlines(view.incident, view.type, view.profile.casework).flatMap((deadline) => [
    ...warningsOf(view, deadline),
    ...passed(view, deadline),
  ]);
  return [...lostOwner(view), ...reminders(view), ...warnings, ...downtime(view), ...measures(view)].toSorted((a, b) =>
    Temporal.Instant.compare(a.at, b.at),
  );
};

const clockOf = ({ deed }: TimedDeed): string => {
  switch (deed.kind) {
    case 'warned':
    case 'deadlinePassed':
      return `${deed.kind} ${deed.notice}`;
    case 'measureDue':
      return `due ${deed.measure}`;
    default:
      return deed.kind;
  }
};

/** Of each clock only what was due last is said, and everybody whom the missed ones would have reached hears it. */
export const dueDeeds = (view: CaseView): readonly TimedDeed[] => {
  const due = timedDeeds(view).filter(({ at }) => Temporal.Instant.compare(at, view.now) <= 0);
  return [...Map.groupBy(due, clockOf).values()].flatMap((missed) => {
    const last = missed.at(-1);
    if (!last) return [];
    const people = [...new Set(missed.flatMap((one) => one.people))];
    const deed: Deed = last.deed.kind === 'reminded' ? { ...last.deed, people } : last.deed;
    return [{ at: last.at, deed, people }];
  });
};
