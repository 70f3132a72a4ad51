// First aid: what to do at once, shown before anything is asked. Where it is serious, the number to call comes first.
import type { Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { atLeast, type Severity } from '../../incidents/severity.ts';
import { capital } from '../../incidents/told.ts';
import type { IncidentType } from '../../incidents/types.ts';
import type { Phone } from './phone.ts';
import { receipt, texts } from './texts.ts';

export const firstAidCard = (
  type: IncidentType,
  severity: Severity,
  phone: Phone | undefined,
  language: Language,
): Card => {
  const steps = type.firstAid.map((step) => step[language]);
  const serious = atLeast(severity, 'high');
  const number = phone && receipt.phone(phone)[language];
  const call =
    number &&
    (serious ? `${(type.emergency ? texts.emergencyFirst : texts.callFirst)[language]} ${number}` : capital(number));
  const calling: readonly CardPart[] = call ? [{ kind: 'text', text: call, tone: serious ? 'danger' : 'strong' }] : [];
  const list: CardPart = { kind: 'list', ordered: true, items: steps };
  const said = steps.map((step, n) => `${n + 1}. ${step}`);
  return {
    title: texts.firstAidTitle[language],
    fallback: [texts.firstAidTitle[language], ...(serious ? [call, ...said] : [...said, call])]
      .filter(Boolean)
      .join(' '),
    tone: 'warning',
    parts: serious ? [...calling, list] : [list, ...calling],
  };
};
