// A handler's question as the reporter reads it, with room for the answer.
import type { Card } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { caseIntent } from '../../incidents/case-intent.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import type { EventOf } from '../../incidents/event.ts';
import { incidentId } from '../../incidents/record.ts';
import { longestText } from './field-ids.ts';
import { texts, toReporter } from './texts.ts';

export const questionCard = (
  { incident }: CaseView,
  { question, text }: EventOf<'asked'>,
  by: string,
  language: Language,
): Card => {
  const title = toReporter.question(by, incident.number)[language];
  return {
    title,
    fallback: `${title}: ${text}`,
    language,
    parts: [
      { kind: 'text', text },
      {
        kind: 'field',
        field: {
          id: 'answer',
          label: texts.yourAnswer[language],
          hint: texts.answerHint[language],
          required: true,
          input: { kind: 'text', multiline: true, maxLength: longestText },
        },
      },
      {
        kind: 'buttons',
        buttons: [
          {
            label: texts.sendAnswer[language],
            action: `${caseIntent}.answer`,
            values: { case: incidentId(incident.municipality, incident.number), question },
            style: 'primary',
            submits: true,
          },
        ],
      },
    ],
  };
};
