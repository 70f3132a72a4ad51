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
  readonly assessment: EventOf<'assessed'> | undefined;
  readonly notices: Readonly<Partial<Record<Notice, EventOf<'notified'>>>>;
  readonly citizens: EventOf<'citizensTold'> | undefined;
  readonly questions: readonly (EventOf<'asked'> & { readonly answer?: EventOf<'answered'> })[];
  readonly measures: readonly Measure[];
  readonly evaluation: EventOf<'evaluated'> | undefined;
  readonly closed: EventOf<'closed'> | undefined;
}

const untouched: Standing = {
  version: 0,
  owner: undefined,
  takenAt: undefined,
  assessment: undefined,
  notices: {},
  citizens: undefined,
  questions: [],
  measures: [],
  evaluation: undefined,
  closed: undefined,
};

const after = (standing: Standing, event: CaseEvent): Standing => {
  switch (event.kind) {
    case 'taken':
      return { ...standing, owner: event.by, takenAt: standing.takenAt ?? event.at };
    case 'transferred':
      return { ...standing, owner: event.to, takenAt: standing.takenAt ?? event.at };
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
      return { ...standing, assessment: event };
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
    case 'discoveryMoved':
    case 'reminded':
    case 'warned':
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
