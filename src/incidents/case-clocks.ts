// What happens to open cases by the clock: reminders that nobody has taken one, and warnings before a deadline.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { PersonId } from '../core/person.ts';
import type { PlannedAct, Planner } from '../core/planner.ts';
import type { Delivery, Reply } from '../core/reply.ts';
import { put, type Stored, type StoreReader } from '../core/store.ts';
import type { Language } from '../core/text.ts';
import { cardKeyOf } from './case-card.ts';
import { caseDeliveries, languageOf } from './case-deliveries.ts';
import { type CaseParts, type CaseView, viewOf } from './case-view.ts';
import { clockWords } from './clock-words.ts';
import { dueDeeds, type TimedDeed, timedDeeds } from './due-deeds.ts';
import { measureReply } from './measure-card.ts';
import { type Incident, incidents, record } from './record.ts';

/** Only what is still open is looked at, however many cases there have been. */
const openCases = (
  parts: CaseParts,
  now: Instant,
  store: StoreReader,
): readonly { readonly stored: Stored<Incident>; readonly view: CaseView }[] =>
  store.find(incidents, 'status', 'open').flatMap((stored) => {
    const view = viewOf(parts, stored.value, now);
    return view ? [{ stored, view }] : [];
  });

const nameOfDeed = ({ deed }: TimedDeed): string => {
  switch (deed.kind) {
    case 'reminded':
      return `reminded ${deed.step}`;
    case 'warned':
      return `warned ${deed.notice} ${deed.hours} ${deed.until}`;
    case 'deadlinePassed':
      return `passed ${deed.notice} ${deed.until}`;
    case 'measureDue':
      return `due ${deed.measure}`;
    default:
      return deed.kind;
  }
};

/** In the channel, unless the case is restricted; and to everybody who is to hear it in person. */
const words = (id: string, view: CaseView, timed: TimedDeed, store: StoreReader): readonly Delivery[] => {
  const { municipality, restricted } = view.incident;
  const say = (language: Language): Reply => {
    const { deed } = timed;
    const measure = deed.kind === 'measureDue' && view.standing.measures.find((one) => one.id === deed.measure);
    return measure
      ? measureReply(view, measure, 'due', language)
      : { kind: 'text', text: clockWords(view, timed)[language], under: cardKeyOf(view.incident) };
  };
  const key = `clock:${id}:${nameOfDeed(timed)}`;
  const own = timed.deed.kind === 'measureDue';
  return [
    ...(restricted || own
      ? []
      : [{ id: `${key}:channel`, to: { kind: 'coordinatorChannel' as const, municipality }, reply: say('da') }]),
    ...timed.people.map(
      (person: PersonId): Delivery => ({
        id: `${key}:${person}`,
        to: { kind: 'person', person },
        reply: say(languageOf(store, person)),
      }),
    ),
  ];
};

const actOf = (
  parts: CaseParts,
  { id, value, revision }: Stored<Incident>,
  view: CaseView,
  store: StoreReader,
): readonly PlannedAct[] => {
  const due = dueDeeds(view);
  if (due.length === 0) return [];
  const incident = record(
    value,
    due.map(({ deed }) => deed),
    view.now,
  );
  const next = viewOf(parts, incident, view.now) ?? view;
  return [
    {
      changes: [put(incidents, id, incident, revision)],
      deliveries: [
        ...caseDeliveries(next, store, `clock ${due.map(nameOfDeed).join('+')}`),
        ...due.flatMap((timed) => words(id, next, timed, store)),
      ],
    },
  ];
};

export const caseClocks = (parts: CaseParts): Planner => ({
  name: 'case-clocks',
  due: (now, store) => openCases(parts, now, store).flatMap(({ stored, view }) => actOf(parts, stored, view, store)),
  planned: (now, store) =>
    openCases(parts, now, store)
      .flatMap(({ view }) =>
        timedDeeds(view).flatMap((timed) =>
          timed.people.map((to) => ({ at: timed.at, to, what: clockWords({ ...view, now: timed.at }, timed).da })),
        ),
      )
      .sort((a, b) => Temporal.Instant.compare(a.at, b.at)),
});
