// The form: one card with every question that makes sense, what is known filled in.
import type { Card, Field } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { IncidentType } from '../../incidents/types.ts';
import { type AskedQuestion, questionsOf } from './prefill.ts';
import type { OpenReport } from './state.ts';
import { name } from './state.ts';
import { texts } from './texts.ts';

export const longestAnswer = 2000;

/** A time is asked for in two fields: the day, and the clock for those who know it. */
export const dateField = (question: string): string => `${question}_date`;
export const timeField = (question: string): string => `${question}_time`;

const options = (question: AskedQuestion, language: Language) =>
  question.kind === 'choice' || question.kind === 'choices'
    ? question.options.map(({ value, label }) => ({ value, label: label[language] }))
    : [];

const filled = (value: string | undefined) => (value ? { value } : {});

const fieldsOf = (question: AskedQuestion, value: string | undefined, language: Language): readonly Field[] => {
  const { id, kind, hint } = question;
  const label = question.label[language];
  const common = {
    id,
    label,
    required: question.required,
    ...(hint ? { hint: hint[language] } : {}),
    ...filled(value),
  };
  switch (kind) {
    case 'text':
      return [{ ...common, input: { kind: 'text', maxLength: longestAnswer } }];
    case 'longText':
      return [{ ...common, input: { kind: 'text', multiline: true, maxLength: longestAnswer } }];
    case 'number':
      return [{ ...common, input: { kind: 'number', min: 0 } }];
    case 'choice':
      return [{ ...common, input: { kind: 'choice', options: options(question, language) } }];
    case 'choices':
      return [{ ...common, input: { kind: 'choice', options: options(question, language), several: true } }];
    case 'time': {
      const [date, time] = value?.split('T') ?? [];
      return [
        {
          id: dateField(id),
          label: `${label} ${texts.dateOf[language]}`,
          required: question.required,
          ...filled(date),
          input: { kind: 'date' },
        },
        { id: timeField(id), label: texts.timeOf[language], ...filled(time), input: { kind: 'time' } },
      ];
    }
  }
};

export const formCard = (
  type: IncidentType,
  report: OpenReport,
  language: Language,
  problems: readonly string[] = [],
): Card => {
  const questions = questionsOf(type, report.answers);
  const values = { report: report.report };
  return {
    title: `${texts.formTitle[language]}: ${type.name[language].toLocaleLowerCase('da')}`,
    fallback: [texts.formTitle[language], ...questions.map(({ label }) => label[language])].join(' · '),
    parts: [
      ...problems.map((text) => ({ kind: 'text' as const, text, tone: 'danger' as const })),
      { kind: 'text', text: texts.known[language] },
      { kind: 'text', text: texts.unknownIsFine[language], tone: 'subtle' },
      ...questions
        .flatMap((question) => fieldsOf(question, report.answers[question.id], language))
        .map((field) => ({ kind: 'field' as const, field })),
      {
        kind: 'buttons',
        buttons: [
          { label: texts.send[language], action: `${name}.send`, values, style: 'primary', submits: true },
          { label: texts.cancel[language], action: `${name}.cancel`, values },
        ],
      },
    ],
  };
};
