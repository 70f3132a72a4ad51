// "Det er noget andet": the kinds of incident to choose among, and what somebody types when asked.
import type { Card } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { Understanding } from '../../core/understanding.ts';
import type { IncidentType, IncidentTypes } from '../../incidents/types.ts';
import { plain } from '../../language/small-words.ts';
import { chooseType } from './choose-type.ts';
import { name, type OpenReport } from './state.ts';
import { texts } from './texts.ts';

export const typeField = 'type';

export const typeCard = (types: IncidentTypes, report: OpenReport, language: Language): Card => {
  const values = { report: report.report };
  const options = types.all().map((type) => ({ value: type.id, label: type.name[language] }));
  return {
    title: texts.whichType[language],
    fallback: `${texts.whichType[language]} ${options.map(({ label }) => label).join(' · ')}`,
    parts: [
      { kind: 'text', text: texts.whichTypeHow[language] },
      {
        kind: 'field',
        field: { id: typeField, label: texts.typeLabel[language], input: { kind: 'choice', options } },
      },
      {
        kind: 'buttons',
        buttons: [
          { label: texts.choose[language], action: `${name}.type`, values, submits: true, style: 'primary' },
          { label: texts.back[language], action: `${name}.back`, values },
        ],
      },
    ],
  };
};

/** The type that the words name, or that they would mean as a first message; nothing where they say neither. */
export const typeNamed = (
  types: IncidentTypes,
  text: string,
  { intent, category }: Understanding,
): IncidentType | undefined => {
  const said = plain(text);
  const named = types.all().find((type) => Object.values(type.name).some((one) => plain(one) === said));
  if (named) return named;
  return intent === 'report_incident' && category !== null ? chooseType(types, category, text) : undefined;
};
