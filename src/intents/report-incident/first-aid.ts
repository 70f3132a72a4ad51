// First aid: what to do at once, shown before anything is asked.
import type { Card } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { Profile } from '../../directory/profile.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import type { IncidentType } from '../../incidents/types.ts';
import { receipt, texts } from './texts.ts';

export const firstAidCard = (type: IncidentType, profile: Profile | undefined, language: Language): Card => {
  const steps = type.firstAid.map((step) => step[language]);
  const phone = profile?.phones.itDuty;
  const call = phone ? [receipt.phone(caseTexts.itDuty[language], phone)] : [];
  return {
    title: texts.firstAidTitle[language],
    fallback: [texts.firstAidTitle[language], ...steps.map((step, n) => `${n + 1}. ${step}`), ...call].join(' '),
    tone: 'warning',
    parts: [
      { kind: 'list', ordered: true, items: steps },
      ...call.map((text) => ({ kind: 'text' as const, text, tone: 'strong' as const })),
    ],
  };
};
