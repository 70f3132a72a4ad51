// A question of the form as the fields in which it is answered.
import type { Field } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { notKnown } from '../../incidents/answers.ts';
import { isRequired } from '../../incidents/relevant.ts';
import type { AskedQuestion } from '../../incidents/types.ts';
import { texts } from './texts.ts';

export const longestAnswer = 2000;

/** A time is asked for in two fields: the day, and the clock for those who know it. */
export const dateField = (question: string): string => `${question}_date`;
export const timeField = (question: string): string => `${question}_time`;

export const optionsOf = (question: AskedQuestion, language: Language) =>
  question.kind === 'choice' || question.kind === 'choices'
    ? question.options.map(({ value, label }) => ({ value, label: label[language] }))
    : [];

const filled = (value: string | undefined) => (value ? { value } : {});

const labelOf = (question: AskedQuestion, language: Language): string => {
  const mayBeLeftOut = question.kind !== 'time' && !isRequired(question, {});
  return mayBeLeftOut ? `${question.label[language]} ${texts.optional[language]}` : question.label[language];
};

/**
 * No field is marked as required: a client that insists would keep people from correcting the rest, and what is missing
 * is asked for when the form is sent.
 */
export const fieldsOf = (question: AskedQuestion, value: string | undefined, language: Language): readonly Field[] => {
  const { id, kind, hint } = question;
  const label = labelOf(question, language);
  const hinted = hint ? { hint: hint[language] } : {};
  const common = { id, label, ...hinted, ...filled(value) };
  switch (kind) {
    case 'text':
      return [{ ...common, input: { kind: 'text', maxLength: longestAnswer } }];
    case 'longText':
      return [{ ...common, input: { kind: 'text', multiline: true, maxLength: longestAnswer } }];
    case 'number':
      return [{ id, label, ...hinted, ...filled(value === notKnown ? '' : value), input: { kind: 'number', min: 1 } }];
    case 'choice':
      return [{ ...common, input: { kind: 'choice', options: optionsOf(question, language) } }];
    case 'choices':
      return [{ ...common, input: { kind: 'choice', options: optionsOf(question, language), several: true } }];
    case 'time': {
      const [date, time] = value === notKnown ? [] : (value?.split('T') ?? []);
      return [
        {
          id: dateField(id),
          label: `${label} ${texts.dateOf[language]}`,
          ...hinted,
          ...filled(date),
          input: { kind: 'date' },
        },
        { id: timeField(id), label: texts.timeOf[language], ...filled(time), input: { kind: 'time' } },
      ];
    }
  }
};
