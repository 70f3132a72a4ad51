// What a steering group is told of a matter of principle: the principle and why they are told, and nothing of the people in it.
import type { Card } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { Basis } from '../../directory/profile.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import type { EventOf } from '../../incidents/event.ts';
import { basisText, texts as caseTexts, severityNames } from '../../incidents/texts.ts';
import { texts } from './texts.ts';

export const principleCard = (
  { incident, type }: CaseView,
  { reason }: EventOf<'principleFound'>,
  rule: Basis,
  language: Language,
): Card => {
  const title = `${incident.number} · ${texts.principle[language]}`;
  return {
    title,
    fallback: `${title}: ${reason}`,
    language,
    parts: [
      { kind: 'text', text: reason },
      {
        kind: 'facts',
        facts: [
          { label: texts.incident[language], value: type.name[language] },
          { label: caseTexts.severity[language], value: severityNames[incident.severity][language] },
        ],
      },
      { kind: 'text', text: `${caseTexts.whyYou[language]}: ${basisText(rule)[language]}`, tone: 'subtle' },
    ],
  };
};
