// Finds the cases that a query is about, among those that the person may see; costs what the municipality has, not the log.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../../core/clock.ts';
import type { Person } from '../../core/person.ts';
import type { Stored, StoreReader } from '../../core/store.ts';
import { type CaseParts, type CaseView, ownerOf, viewOf } from '../../incidents/case-view.ts';
import { runningDeadlines } from '../../incidents/deadlines.ts';
import { type Incident, incidents } from '../../incidents/record.ts';
import { severities } from '../../incidents/severity.ts';
import { centreOf } from '../../reports/centre.ts';
import { maySee } from './access.ts';
import { mentions } from './mentions.ts';
import type { Query } from './query.ts';

export interface Search {
  readonly parts: CaseParts;
  readonly store: StoreReader;
  readonly person: Person;
  readonly now: Instant;
}

type Test = (incident: Incident) => boolean;

/** To the second, where instants of different precision still compare as text. */
const second = (instant: string): string => instant.slice(0, 19);
const startOf = (day: string): string =>
  second(Temporal.PlainDate.from(day).toZonedDateTime(danishZone).toInstant().toString());

const inPeriod = ({ from, before }: Query): readonly Test[] => {
  const [first, end] = [from && startOf(from), before && startOf(before)];
  return [
    ...(first ? [({ reportedAt }: Incident) => second(reportedAt) >= first] : []),
    ...(end ? [({ reportedAt }: Incident) => second(reportedAt) < end] : []),
  ];
};

const ofUnit = ({ parts, person }: Search, unit: string): Test => {
  const { registry } = parts;
  const people = registry
    .people(person.municipality)
    .filter((one) => one.unit === unit || centreOf(registry, one) === unit);
  const reporters = new Set(people.map(({ id }) => id));
  // Where few work, a restricted case that is found by its unit tells who reported it.
  return ({ restricted, reporter }) => !restricted && reporter.person !== undefined && reporters.has(reporter.person);
};

const assessedAs =
  (breach: boolean): Test =>
  ({ events }) =>
    events.findLast((event) => event.kind === 'assessed')?.breach === breach;

const notifiedAs =
  (notified: boolean): Test =>
  ({ events }) =>
    events.some((event) => event.kind === 'notified' && event.notice === 'supervisoryAuthority') === notified;

/** As `standing.owner` has it, without working out the rest: of years of cases somebody may have had most. */
const isWith =
  ({ id }: Person): Test =>
  ({ events }) => {
    const last = events.findLast((event) => event.kind === 'taken' || event.kind === 'transferred');
    return (last?.kind === 'transferred' ? last.to : last?.by) === id;
  };

/** What the record tells by itself, the cheapest first. */
const testsOf = (search: Search, query: Query): readonly Test[] => {
  const { severities: levels, types, system, unit, words } = query;
  return [
    ...(query.status ? [({ status }: Incident) => (status === 'open') === (query.status !== 'closed')] : []),
    ...(levels ? [({ severity }: Incident) => levels.includes(severity)] : []),
    ...(types ? [({ type }: Incident) => types.includes(type)] : []),
    ...inPeriod(query),
    ...(unit === undefined ? [] : [ofUnit(search, unit)]),
    ...(query.breach ? [assessedAs(true)] : []),
    ...(query.notified === undefined ? [] : [notifiedAs(query.notified)]),
    ...(query.mine ? [isWith(search.person)] : []),
    ...(system === undefined ? [] : [mentions.system(search.parts.registry, search.person.municipality, system)]),
    ...(words ? [mentions.words(words, search.parts.types)] : []),
    (incident: Incident) => maySee(search.parts.registry, incident, search.person),
  ];
};

/** The first of the case's clocks to run out. */
export const nextDeadline = ({ incident, type, profile }: CaseView): Instant | undefined =>
  runningDeadlines(incident, type, profile.casework)
    .map(({ until }) => until)
    .sort(Temporal.Instant.compare)[0];

const candidates = ({ store, person }: Search, { status, due }: Query): readonly Stored<Incident>[] =>
  status === 'open' || status === 'untaken' || due !== undefined
    ? store.find(incidents, 'status', 'open')
    : store.find(incidents, 'municipality', person.municipality);

/** Ids come in the order in which cases were reported. Open ones first, the most serious first; then the newest. */
const inOrder = (found: readonly Incident[]): readonly Incident[] => {
  const newest = found.toReversed();
  const open = newest.filter(({ status }) => status === 'open');
  return [
    ...severities.toReversed().flatMap((level) => open.filter(({ severity }) => severity === level)),
    ...newest.filter(({ status }) => status === 'closed'),
  ];
};

const byDeadline = (search: Search, found: readonly Incident[], due: string): readonly Incident[] => {
  const end = due === 'running' ? undefined : Temporal.Instant.from(due);
  return found
    .flatMap((incident) => {
      const view = viewOf(search.parts, incident, search.now);
      const until = view && nextDeadline(view);
      return until && (!end || Temporal.Instant.compare(until, end) <= 0)
        ? [{ incident, at: until.epochMilliseconds }]
        : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ incident }) => incident);
};

/** Somebody who no longer works on cases does not have one. */
const isUntaken = ({ parts, now }: Search, incident: Incident): boolean => {
  const view = viewOf(parts, incident, now);
  return view !== undefined && ownerOf(view) === undefined;
};

export const findCases = (search: Search, query: Query): readonly Incident[] => {
  const tests = testsOf(search, query);
  const found = candidates(search, query)
    .filter(
      ({ value }) =>
        value.municipality === search.person.municipality &&
        tests.every((test) => test(value)) &&
        (query.status !== 'untaken' || isUntaken(search, value)),
    )
    .map(({ value }) => value);
  return query.due === undefined ? inOrder(found) : byDeadline(search, found, query.due);
};
