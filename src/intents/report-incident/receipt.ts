// The receipt: the case's number, who has been told and by what rule, and until when the authority must be answered.
import { Temporal } from 'temporal-polyfill';
import type { Card, CardPart } from '../../core/card.ts';
import type { Instant } from '../../core/clock.ts';
import { sayTime } from '../../core/say-time.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';
import { notKnown } from '../../incidents/answers.ts';
import { fileFacts } from '../../incidents/case-facts.ts';
import { supervisoryDeadline } from '../../incidents/deadlines.ts';
import type { Incident } from '../../incidents/record.ts';
import { atLeast } from '../../incidents/severity.ts';
import { capital, sayTold } from '../../incidents/told.ts';
import type { ReportParts } from './parts.ts';
import { phoneFor } from './phone.ts';
import { isOffered } from './questions.ts';
import { receipt, texts } from './texts.ts';

const deadlineText = (incident: Incident, profile: Profile | undefined): Text => {
  const deadline = supervisoryDeadline(incident);
  if (!deadline || !profile) return texts.noDeadline;
  const owner = profile.roles[profile.supervisoryDeadlineOwner].name;
  const passed = Temporal.Instant.compare(deadline, Temporal.Instant.from(incident.reportedAt)) <= 0;
  const say = (language: Language): string => {
    const [who, at] = [capital(owner[language]), sayTime(deadline, language)];
    const from = incident.answers['when'] === notKnown ? ` ${texts.countedFromNow[language]}` : '';
    return (passed ? receipt.overdue : receipt.deadline)(who, at)[language] + from;
  };
  return { da: say('da'), en: say('en') };
};

export const receiptCard = (
  { registry, types }: ReportParts,
  incident: Incident,
  now: Instant,
  language: Language,
): Card => {
  const profile = registry.municipality(incident.municipality)?.profile;
  const type = types.get(incident.type) ?? types.usual('other');
  const told = sayTold(registry, incident, language);
  const number = receipt.case(incident.number)[language];
  const deadline = deadlineText(incident, profile)[language];
  const phone = atLeast(incident.severity, 'high') ? phoneFor(type, profile, now) : undefined;
  const call = phone && receipt.callNow(phone)[language];
  const enclosed = fileFacts(incident, language);
  const mayAskNumber = type.questions.some(
    (question) => question.from === 'phone' && !incident.answers[question.id] && isOffered(question, incident.severity),
  );
  // Others would have it in the channel.
  const confidential = told.length > 0 ? texts.restricted : texts.nobodyTold;
  const title = `${texts.receiptTitle[language]}. ${number}`;
  const toldParts: readonly CardPart[] =
    told.length === 0
      ? []
      : [
          { kind: 'text', text: texts.told[language], tone: 'strong' },
          {
            kind: 'facts',
            facts: told.map(({ role, people, rule }) => ({ label: `${role}: ${people}`, value: rule })),
          },
        ];
  return {
    title,
    fallback: [`${title}.`, call, deadline, texts.more[language]].filter(Boolean).join(' '),
    tone: 'good',
    parts: [
      ...(call ? [{ kind: 'text' as const, text: call, tone: 'danger' as const }] : []),
      ...toldParts,
      ...(incident.restricted ? [{ kind: 'text' as const, text: confidential[language] }] : []),
      { kind: 'text', text: deadline },
      ...(enclosed.length > 0 ? [{ kind: 'facts' as const, facts: enclosed }] : []),
      ...(mayAskNumber ? [{ kind: 'text' as const, text: texts.mayWeCall[language] }] : []),
      { kind: 'text', text: texts.more[language], tone: 'subtle' },
    ],
  };
};
