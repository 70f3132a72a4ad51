// Where a case stands, worked out from its events: who has it, how it was judged, what is done and what is left to do.
import type { PersonId } from '../core/person.ts';
import { type CaseEvent, type EventOf, isHandlersAct, type Notice } from './event.ts';

export interface Measure {
  readonly id: string;
  readonly text: string;
  readonly owner: PersonId;
  readonly due: string;
  readonly done: boolean;
}

export interface Standing {
  /** How many acts of handlers it has seen: a card that shows fewer is old. */
  readonly version: number;
  readonly owner: PersonId | undefined;
  readonly takenAt: string | undefined;
  /** Since when it has had nobody, after having had somebody who no longer works on cases. */
  readonly waitingSince: string | undefined;
  readonly assessment: EventOf<'assessed'> | undefined;
  readonly notices: Readonly<Partial<Record<Notice, EventOf<'notified'>>>>;
  readonly citizens: EventOf<'citizensTold'> | undefined;
  readonly questions: readonly (EventOf<'asked'> & { readonly answer?: EventOf<'answered'> })[];
  readonly measures: readonly Measure[];
  readonly principle: EventOf<'principleFound'> | undefined;
  readonly systemUp: EventOf<'systemUp'> | undefined;
  /** Facts that a handler has corrected, by the question's id. */
  readonly corrected: readonly string[];
  /** Facts were corrected since the severity was last decided, or since the breach was last assessed. */
  readonly unsettled: { readonly severity: boolean; readonly assessment: boolean };
  readonly evaluation: EventOf<'evaluated'> | undefined;
  readonly closed: EventOf<'closed'> | undefined;
}

const untouched: Standing = {
  version: 0,
  owner: undefined,
  takenAt: undefined,
  waitingSince: undefined,
  assessment: undefined,
  notices: {},
  citizens: undefined,
  questions: [],
  measures: [],
  principle: undefined,
  systemUp: undefined,
  corrected: [],
  unsettled: { severity: false, assessment: false },
  evaluation: undefined,
  closed: undefined,
};

const after = (standing: Standing, event: CaseEvent): Standing => {
  switch (event.kind) {
    case 'taken':
      return { ...standing, owner: event.by, takenAt: standing.takenAt ?? event.at };
    case 'transferred':
      return { ...standing, owner: event.to, takenAt: standing.takenAt ?? event.at };
    case 'ownerLost':
      return { ...standing, owner: undefined, waitingSince: event.at };
    case 'asked':
      return { ...standing, questions: [...standing.questions, event] };
    case 'answered':
      return {
        ...standing,
        questions: standing.questions.map((asked) =>
          asked.question === event.question ? { ...asked, answer: event } : asked,
        ),
      };
    case 'assessed':
      return { ...standing, assessment: event, unsettled: { ...standing.unsettled, assessment: false } };
    case 'notified':
      return { ...standing, notices: { ...standing.notices, [event.notice]: event } };
    case 'citizensTold':
      return { ...standing, citizens: event };
    case 'measureAdded': {
      const { measure: id, text, owner, due } = event;
      return { ...standing, measures: [...standing.measures, { id, text, owner, due, done: false }] };
    }
    case 'measureDone':
      return {
        ...standing,
        measures: standing.measures.map((one) => (one.id === event.measure ? { ...one, done: true } : one)),
      };
    case 'evaluated':
      return { ...standing, evaluation: event };
    case 'closed':
      return { ...standing, closed: event };
    // What comes up later may change what is to be learned.
    case 'reopened':
      return { ...standing, closed: undefined, evaluation: undefined };
    case 'severityChanged':
      return { ...standing, unsettled: { ...standing.unsettled, severity: false } };
    case 'factsCorrected':
      return {
        ...standing,
        corrected: [...standing.corrected, ...event.changes.map(({ fact }) => fact)],
        unsettled: { severity: true, assessment: standing.assessment !== undefined },
      };
    case 'principleFound':
      return { ...standing, principle: event };
    case 'systemUp':
      return { ...standing, systemUp: event };
    case 'discoveryMoved':
    case 'originalShown':
    case 'reminded':
    case 'warned':
    case 'deadlinePassed':
    case 'downtimePassed':
    case 'measureDue':
    case 'linked':
    case 'fetched':
      return standing;
  }
};

export const standingOf = ({ events }: { readonly events: readonly CaseEvent[] }): Standing => ({
  ...events.reduce(after, untouched),
  version: events.filter(isHandlersAct).length,
});
