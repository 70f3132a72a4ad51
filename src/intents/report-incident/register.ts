// Registers a report: one case with its number, and word to everybody who is to be told, in one commit.
import type { Instant } from '../../core/clock.ts';
import { threadId } from '../../core/records.ts';
import { put } from '../../core/store.ts';
import type { Outcome } from '../../core/turn.ts';
import { instantOf, notKnown } from '../../incidents/answers.ts';
import { caseDeliveries } from '../../incidents/case-deliveries.ts';
import { viewOf } from '../../incidents/case-view.ts';
import { nextCaseNumber } from '../../incidents/number.ts';
import { type Incident, incidentId, incidents } from '../../incidents/record.ts';
import type { Answers } from '../../incidents/severity.ts';
import { keptTold } from '../../incidents/told.ts';
import type { IncidentType } from '../../incidents/types.ts';
import { outlookOf } from './outlook.ts';
import type { Scene } from './parts.ts';
import { receiptCard } from './receipt.ts';
import { cardKey, type OpenReport, withSent } from './state.ts';

/** Somebody who does not know when they discovered it knows of it now. */
const discovered = ({ when }: Answers, now: Instant): Instant =>
  when === undefined || when === notKnown ? now : instantOf(when);

export const register = (scene: Scene, report: OpenReport, type: IncidentType): Outcome => {
  const { parts, turn, talk } = scene;
  const { municipality, person, now, store, language, message } = turn;
  const { answers, severity, told } = outlookOf(parts, turn, type, report);
  const { number, change } = nextCaseNumber(store, municipality, now);
  const { text: description, original, files = [] } = report.words;
  const incident: Incident = {
    number,
    municipality,
    type: type.id,
    restricted: type.restricted,
    severity,
    description,
    ...(original === undefined ? {} : { original }),
    answers,
    reporter: {
      ...(person ? { person: person.id } : {}),
      name: person?.name ?? message.sender.name,
      thread: threadId(message.thread),
    },
    reporterKey: person?.id ?? threadId(message.thread),
    discoveredAt: discovered(answers, now).toString(),
    reportedAt: now.toString(),
    told: keptTold(told),
    status: 'open',
    additions: [],
    files,
    events: [],
  };
  const id = incidentId(municipality, number);
  const view = viewOf(parts, incident, now);
  return {
    replies: [{ kind: 'card', card: receiptCard(parts, incident, now, language), key: cardKey(report.report) }],
    changes: [change, put(incidents, id, incident, 0)],
    deliveries: view ? caseDeliveries(view, store, 'reported') : [],
    next: withSent(talk, { report: report.report, incident: id }),
  };
};
