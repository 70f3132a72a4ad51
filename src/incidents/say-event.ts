// The course of a case in sentences: who did what when, and why.
import { Temporal } from 'temporal-polyfill';
import { sayDate, sayTime } from '../core/say-time.ts';
import type { Language, Text } from '../core/text.ts';
import { riskNames } from './actions/texts.ts';
import { type CaseView, nameOf } from './case-view.ts';
import { course } from './course-texts.ts';
import type { CaseEvent, EventOf } from './event.ts';
import { sayOutage } from './outage.ts';
import { noticeNames, severityNames } from './texts.ts';

const assessed = ({ breach, risk, notify, significant, reason }: EventOf<'assessed'>, language: Language): string => {
  const judged = [
    course.assessed(breach)[language],
    ...(risk ? [riskNames[risk][language].toLocaleLowerCase('da')] : []),
    ...(breach ? [course.notify(notify)[language]] : []),
    ...(significant === undefined ? [] : [course.significant(significant)[language]]),
  ];
  return `${judged.join(', ')}. ${reason}`;
};

/** What happened, without who and when. */
const deed = (view: Pick<CaseView, 'registry'>, measures: ReadonlyMap<string, string>, event: CaseEvent): Text => {
  const name = (id: string): string => nameOf(view, id);
  const time = (at: string): Text => ({
    da: sayTime(Temporal.Instant.from(at), 'da'),
    en: sayTime(Temporal.Instant.from(at), 'en'),
  });
  switch (event.kind) {
    case 'taken':
      return course.taken;
    case 'asked':
      return course.asked(event.text);
    case 'answered':
      return course.answered(event.text);
    case 'originalShown':
      return course.originalShown;
    case 'severityChanged':
      return event.from === event.to
        ? course.severityKept(severityNames[event.to], event.reason)
        : course.severity(severityNames[event.from], severityNames[event.to], event.reason);
    case 'assessed':
      return { da: assessed(event, 'da'), en: assessed(event, 'en') };
    case 'notified':
      return course.notified(noticeNames[event.notice], time(event.sentAt), event.reference, event.lateReason);
    case 'citizensTold':
      return course.citizens(event.told, event.reason);
    case 'measureAdded': {
      const day = Temporal.PlainDate.from(event.due);
      const due = { da: sayDate(day, 'da'), en: sayDate(day, 'en') };
      return course.measureAdded(event.text, name(event.owner), due);
    }
    case 'measureDone':
      return course.measureDone(measures.get(event.measure) ?? event.measure, event.note);
    case 'discoveryMoved':
      return course.discovery(time(event.from), time(event.to), event.nis2 === true, event.reason);
    case 'factsCorrected': {
      const list = (language: Language) => event.changes.map(({ said }) => said[language]).join('; ');
      return course.facts({ da: list('da'), en: list('en') }, event.reason);
    }
    case 'principleFound':
      return course.principle(event.reason);
    case 'systemUp': {
      const [from, to] = [Temporal.Instant.from(event.downFrom), Temporal.Instant.from(event.upAt)];
      return course.systemUp(time(event.upAt), sayOutage(from, to, event.longest));
    }
    case 'transferred':
      return course.transferred(name(event.to), event.reason);
    case 'evaluated':
      return course.evaluated(event.cause, event.lesson);
    case 'closed':
      return course.closed(event.conclusion);
    case 'reopened':
      return course.reopened(event.reason);
    case 'reminded':
      return course.reminded(event.people.map(name).join(', '));
    case 'warned':
      return course.warned(noticeNames[event.notice], time(event.until));
    case 'deadlinePassed':
      return course.deadlinePassed(noticeNames[event.notice], time(event.until));
    case 'ownerLost':
      return course.ownerLost(name(event.person));
    case 'downtimePassed':
      return course.downtimePassed;
    case 'measureDue':
      return course.measureDue(measures.get(event.measure) ?? event.measure);
    case 'linked':
      return course.linked(event.what.join(', '));
    case 'fetched':
      return course.fetched(event.what);
  }
};

/** A reporter is named on the card to those who may know the name, so not here. */
const who = (view: Pick<CaseView, 'registry'>, { by, kind }: CaseEvent): Text => {
  if (kind === 'answered') return course.reporter;
  return by === undefined ? course.vogter : { da: nameOf(view, by), en: nameOf(view, by) };
};

/** `Karen Dahl har taget sagen` */
export const sayEvent = (
  view: Pick<CaseView, 'registry' | 'standing'>,
  event: CaseEvent,
  language: Language,
): string => {
  const measures = new Map(view.standing.measures.map(({ id, text }) => [id, text]));
  return `${who(view, event)[language]} ${deed(view, measures, event)[language]}`;
};

/** `mandag 23. november 2026 kl. 10.02: Karen Dahl har taget sagen` */
export const sayEventWithTime = (
  view: Pick<CaseView, 'registry' | 'standing'>,
  event: CaseEvent,
  language: Language,
): string => `${sayTime(Temporal.Instant.from(event.at), language)}: ${sayEvent(view, event, language)}`;
