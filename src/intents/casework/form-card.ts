// The form of an act on a case, as a card: its questions, and what was wrong with the answers.
import { Temporal } from 'temporal-polyfill';
import type { Card, Field } from '../../core/card.ts';
import { danishZone } from '../../core/clock.ts';
import type { Language, Text } from '../../core/text.ts';
import type { CaseAction, FormField, Given } from '../../incidents/actions/action.ts';
import { buttonValues } from '../../incidents/case-buttons.ts';
import { caseIntent } from '../../incidents/case-intent.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import { dayOf, longestText, timeOf } from './field-ids.ts';
import { labels } from './texts.ts';

const moment = (field: FormField, value: string | undefined, language: Language): readonly Field[] => {
  const local = value ? Temporal.Instant.from(value).toZonedDateTimeISO(danishZone) : undefined;
  const { required } = field;
  const label = field.label[language];
  const hint = field.hint ? { hint: field.hint[language] } : {};
  return [
    {
      id: dayOf(field.id),
      label: `${label} ${labels.day[language]}`,
      ...hint,
      required,
      ...(local ? { value: local.toPlainDate().toString() } : {}),
      input: { kind: 'date' },
    },
    {
      id: timeOf(field.id),
      label: `${label} ${labels.time[language]}`,
      required,
      ...(local ? { value: local.toPlainTime().toString({ smallestUnit: 'minute' }) } : {}),
      input: { kind: 'time' },
    },
  ];
};

const drawn = (field: FormField, answer: string | undefined, language: Language): readonly Field[] => {
  const { id, label, hint, required, input } = field;
  const value = answer || field.value;
  const common = {
    id,
    label: label[language],
    required,
    ...(hint ? { hint: hint[language] } : {}),
    ...(value ? { value } : {}),
  };
  switch (input.kind) {
    case 'moment':
      return moment(field, value, language);
    case 'text':
      return [{ ...common, input: { kind: 'text', multiline: input.multiline ?? false, maxLength: longestText } }];
    case 'day':
      return [{ ...common, input: { kind: 'date' } }];
    case 'number':
      return [{ ...common, input: { kind: 'number', min: 0 } }];
    case 'choice': {
      const options = input.options.map((option) => ({ value: option.value, label: option.label[language] }));
      return [{ ...common, input: { kind: 'choice', options, several: input.several ?? false } }];
    }
    case 'person': {
      const options = input.people.map((person) => ({ value: person.id, label: `${person.name}, ${person.title}` }));
      return [{ ...common, input: { kind: 'choice', options } }];
    }
  }
};

export interface Filled {
  /** Names this form, so that what comes of it takes its place. */
  readonly form: string;
  readonly given: Given;
  readonly problems: readonly Text[];
}

export const formKey = (form: string): string => `casework:${form}`;

export const formCard = (
  view: CaseView,
  action: CaseAction,
  { form, given, problems }: Filled,
  language: Language,
): Card => {
  const title = `${view.incident.number} · ${action.label[language]}`;
  const values = { ...buttonValues(view), form };
  return {
    title,
    fallback: title,
    parts: [
      ...problems.map((problem) => ({ kind: 'text' as const, text: problem[language], tone: 'danger' as const })),
      ...(action.form?.(view) ?? [])
        .flatMap((field) => drawn(field, given[field.id], language))
        .map((field) => ({ kind: 'field' as const, field })),
      {
        kind: 'buttons',
        buttons: [
          {
            label: labels.send[language],
            action: `${caseIntent}.${action.verb}.send`,
            values,
            style: 'primary',
            submits: true,
          },
          { label: labels.cancel[language], action: `${caseIntent}.cancel`, values },
        ],
      },
    ],
  };
};

/** A line or two in the place of a form that is done with. */
export const doneCard = (view: CaseView, ...lines: readonly string[]): Card => ({
  title: view.incident.number,
  fallback: [view.incident.number, ...lines].join(' · '),
  parts: lines.map((text) => ({ kind: 'text', text })),
});
