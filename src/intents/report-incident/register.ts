// Registers a report: one case with its number, and word to everybody who is to be told, in one commit.
import type { Instant } from '../../core/clock.ts';
import { threadId } from '../../core/records.ts';
import type { Delivery } from '../../core/reply.ts';
import { put } from '../../core/store.ts';
import type { Outcome, Turn } from '../../core/turn.ts';
import { instantOf } from '../../incidents/answers.ts';
import { cardKeyOf, caseCard } from '../../incidents/case-card.ts';
import { nextCaseNumber } from '../../incidents/number.ts';
import { type Incident, incidentId, incidents } from '../../incidents/record.ts';
import { type Answers, severityOf } from '../../incidents/severity.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { sayTold, tellPeople } from '../../incidents/told.ts';
import type { IncidentType } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
import type { ReportParts } from './parts.ts';
import { receiptCard } from './receipt.ts';
import { cardKey, keep, type OpenReport } from './state.ts';

const discovered = (answers: Answers, now: Instant): Instant => (answers['when'] ? instantOf(answers['when']) : now);

const masked = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, maskCpr(answer)]));

/** The coordinator's channel hears of every case but restricted ones, which go to their handlers alone. */
const deliveries = (parts: ReportParts, incident: Incident, type: IncidentType, now: Instant): readonly Delivery[] => {
  const told = sayTold(parts.registry, incident, 'da');
  const { number, municipality } = incident;
  const toPeople = incident.told
    .filter(({ who }) => type.restricted || who !== 'securityCoordinator')
    .flatMap(({ people, rule }) => people.map((person) => ({ person, rule })))
    .filter(({ person }, at, all) => all.findIndex((other) => other.person === person) === at);
  const personal = toPeople.map(({ person }): Delivery => {
    const because = told.find((_, at) => incident.told[at]?.people.includes(person))?.rule ?? '';
    const why = { kind: 'text' as const, text: `${caseTexts.whyYou.da}: ${because}`, tone: 'subtle' as const };
    return {
      id: `case:${municipality}/${number}:${person}`,
      to: { kind: 'person', person },
      reply: { kind: 'card', card: caseCard(incident, type, told, now, 'da', [why]), key: cardKeyOf(incident) },
    };
  });
  if (type.restricted) return personal;
  const channel: Delivery = {
    id: `case:${municipality}/${number}:channel`,
    to: { kind: 'coordinatorChannel', municipality },
    reply: { kind: 'card', card: caseCard(incident, type, told, now, 'da'), key: cardKeyOf(incident) },
  };
  return [channel, ...personal];
};

export const register = (parts: ReportParts, turn: Turn, report: OpenReport, type: IncidentType): Outcome => {
  const { municipality, person, now, store, language, message } = turn;
  const answers = masked(report.answers);
  const severity = severityOf(type.severity, answers);
  const { number, change } = nextCaseNumber(store, municipality, now);
  const description = maskCpr(report.text);
  const original = description === report.text ? {} : { original: report.text };
  const told = tellPeople(parts.registry, type, severity, answers, { municipality, person }).map(
    ({ who, rule, people }) => ({ who, rule, people: people.map(({ id }) => id) }),
  );
  const incident: Incident = {
    number,
    municipality,
    type: type.id,
    restricted: type.restricted,
    severity,
    description,
    ...original,
    answers,
    reporter: {
      ...(person ? { person: person.id } : {}),
      name: person?.name ?? message.sender.name,
      thread: threadId(message.thread),
    },
    reporterKey: person?.id ?? threadId(message.thread),
    discoveredAt: discovered(answers, now).toString(),
    reportedAt: now.toString(),
    told,
    status: 'open',
    additions: [],
    events: [],
  };
  const id = incidentId(municipality, number);
  return {
    replies: [
      {
        kind: 'card',
        card: receiptCard(incident, parts.registry, language),
        key: cardKey(report.report),
      },
    ],
    changes: [change, put(incidents, id, incident, 0)],
    deliveries: deliveries(parts, incident, type, now),
    next: keep({ phase: 'sent', report: report.report, incident: id }),
  };
};
