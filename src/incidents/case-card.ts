// The case as its handlers see it: how serious, what, when, the law's clock, and who has been told by what rule.
import { Temporal } from 'temporal-polyfill';
import type { Card, CardPart, Tone } from '../core/card.ts';
import type { Instant } from '../core/clock.ts';
import { sayTime } from '../core/say-time.ts';
import type { Language } from '../core/text.ts';
import { answeredFacts } from './answers.ts';
import { notifyBefore, timeLeft } from './clocks.ts';
import type { Incident } from './record.ts';
import type { Severity } from './severity.ts';
import { overdueText, severityNames, texts, timeLeftText } from './texts.ts';
import type { IncidentType } from './types.ts';

const tones: Readonly<Record<Severity, Tone>> = { low: 'plain', medium: 'plain', high: 'warning', critical: 'danger' };

/** No deadline runs where the reporter knows that no personal data is involved; doubt lets it run. */
export const deadlineOf = ({
  answers,
  discoveredAt,
}: Pick<Incident, 'answers' | 'discoveredAt'>): Instant | undefined =>
  answers['personalData'] === 'no' ? undefined : notifyBefore(Temporal.Instant.from(discoveredAt));

const sayDeadline = (incident: Incident, now: Instant, language: Language): string => {
  const deadline = deadlineOf(incident);
  if (!deadline) return texts.noDeadline[language];
  const left = timeLeft(deadline, now);
  const clock = left.sign < 0 ? overdueText : timeLeftText(left.hours, left.minutes);
  return `${sayTime(deadline, language)} (${clock[language]})`;
};

export const cardKeyOf = (incident: Pick<Incident, 'number'>): string => `case:${incident.number}`;

export const caseCard = (
  incident: Incident,
  type: IncidentType,
  told: readonly { readonly role: string; readonly people: string; readonly rule: string }[],
  now: Instant,
  language: Language,
  last: readonly CardPart[] = [],
): Card => {
  const severity = severityNames[incident.severity][language];
  const title = `${incident.number} · ${type.name[language]}`;
  return {
    title,
    fallback: `${title} · ${texts.severity[language]}: ${severity} · ${texts.deadline[language]}: ${sayDeadline(incident, now, language)}`,
    tone: tones[incident.severity],
    parts: [
      {
        kind: 'facts',
        facts: [
          { label: texts.severity[language], value: severity },
          { label: texts.deadline[language], value: sayDeadline(incident, now, language) },
          { label: texts.reporter[language], value: incident.reporter.name },
          { label: texts.reported[language], value: sayTime(Temporal.Instant.from(incident.reportedAt), language) },
          ...answeredFacts(type, incident.answers, language),
        ],
      },
      { kind: 'text', text: texts.description[language], tone: 'strong' },
      { kind: 'text', text: incident.description },
      { kind: 'text', text: texts.told[language], tone: 'strong' },
      { kind: 'facts', facts: told.map(({ role, people, rule }) => ({ label: `${role}: ${people}`, value: rule })) },
      ...last,
    ],
  };
};
