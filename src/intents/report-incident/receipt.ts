// The receipt: the case's number, who has been told and by what rule, and until when the authority must be answered.
import { Temporal } from 'temporal-polyfill';
import type { Card } from '../../core/card.ts';
import { sayTime } from '../../core/say-time.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { deadlineOf } from '../../incidents/case-card.ts';
import type { Incident } from '../../incidents/record.ts';
import { atLeast } from '../../incidents/severity.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { capital, sayTold } from '../../incidents/told.ts';
import { receipt, texts } from './texts.ts';

const deadlineText = (incident: Incident, profile: Profile | undefined): Text => {
  const deadline = deadlineOf(incident);
  if (!deadline || !profile) return texts.noDeadline;
  const owner = profile.roles[profile.supervisoryDeadlineOwner].name;
  const passed = Temporal.Instant.compare(deadline, Temporal.Instant.from(incident.reportedAt)) <= 0;
  const say = passed ? receipt.overdue : receipt.deadline;
  return {
    da: say(capital(owner.da), sayTime(deadline, 'da')).da,
    en: say(capital(owner.en), sayTime(deadline, 'en')).en,
  };
};

export const receiptCard = (incident: Incident, registry: Registry, language: Language): Card => {
  const profile = registry.municipality(incident.municipality)?.profile;
  const told = sayTold(registry, incident, language);
  const number = receipt.case(incident.number)[language];
  const deadline = deadlineText(incident, profile)[language];
  const phone = profile?.phones.itDuty;
  const call =
    phone && atLeast(incident.severity, 'high')
      ? receipt.callNow(caseTexts.itDuty[language], phone)[language]
      : undefined;
  return {
    title: `${texts.receiptTitle[language]}. ${number}`,
    fallback: [`${texts.receiptTitle[language]}. ${number}.`, call, deadline, texts.more[language]]
      .filter(Boolean)
      .join(' '),
    tone: 'good',
    parts: [
      ...(call ? [{ kind: 'text' as const, text: call, tone: 'danger' as const }] : []),
      { kind: 'text', text: texts.told[language], tone: 'strong' },
      { kind: 'facts', facts: told.map(({ role, people, rule }) => ({ label: `${role}: ${people}`, value: rule })) },
      { kind: 'text', text: deadline },
      { kind: 'text', text: texts.more[language], tone: 'subtle' },
    ],
  };
};
