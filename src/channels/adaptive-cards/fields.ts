// A field of a form as the input element that people fill in.
import type { Field, FieldInput } from '../../core/card.ts';
import { escapePlain } from './escape.ts';
import { remark } from './rich-text.ts';
import { firstOf, type Limits, shorten } from './shorten.ts';
import { texts } from './texts.ts';
import type { CardElement, InputElement } from './types.ts';

type ChoiceInput = Extract<FieldInput, { kind: 'choice' }>;

/** So few that they are best seen all at once. */
const fewOptions = 5;

const matching = (value: string | undefined, shape: RegExp): { value?: string } =>
  value !== undefined && shape.test(value) ? { value } : {};

const numeric = (value: string | undefined): { value?: number } => {
  const number = Number(value);
  return value === undefined || value.trim() === '' || !Number.isFinite(number) ? {} : { value: number };
};

const shared = (field: Field, limits: Limits) => ({
  id: field.id,
  label: escapePlain(shorten(field.label, limits)),
  spacing: 'medium' as const,
  ...(field.required ? { isRequired: true as const, errorMessage: texts.fillIn[limits.language] } : {}),
});

const choice = (field: Field, input: ChoiceInput, limits: Limits): readonly CardElement[] => {
  const { shown, note } = firstOf(input.options, limits, texts.optionsLeftOut);
  const expanded = input.several === true || input.options.length <= fewOptions;
  return [
    {
      type: 'Input.ChoiceSet',
      ...shared(field, limits),
      choices: shown.map((option) => ({ title: escapePlain(shorten(option.label, limits)), value: option.value })),
      style: expanded ? 'expanded' : 'compact',
      wrap: true,
      ...(input.several ? { isMultiSelect: true } : {}),
      ...(field.value === undefined ? {} : { value: field.value }),
    },
    ...(note === undefined ? [] : remark(note, limits)),
  ];
};

const simple = (field: Field, input: Exclude<FieldInput, ChoiceInput>, limits: Limits): InputElement => {
  const base = shared(field, limits);
  switch (input.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...base,
        ...(field.value === undefined ? {} : { value: field.value }),
        ...(input.multiline ? { isMultiline: true } : {}),
        ...(input.maxLength === undefined ? {} : { maxLength: input.maxLength }),
        ...(input.placeholder === undefined ? {} : { placeholder: escapePlain(shorten(input.placeholder, limits)) }),
      };
    case 'number':
      return {
        type: 'Input.Number',
        ...base,
        ...numeric(field.value),
        ...(input.min === undefined ? {} : { min: input.min }),
        ...(input.max === undefined ? {} : { max: input.max }),
      };
    case 'date':
      return { type: 'Input.Date', ...base, ...matching(field.value, /^\d{4}-\d\d-\d\d$/) };
    case 'time':
      return { type: 'Input.Time', ...base, ...matching(field.value, /^\d\d:\d\d$/) };
  }
};

/** What is known already is never shortened: it is sent back when the form is. */
export const fieldElements = (field: Field, limits: Limits): readonly CardElement[] => [
  ...(field.input.kind === 'choice' ? choice(field, field.input, limits) : [simple(field, field.input, limits)]),
  ...(field.hint === undefined ? [] : remark(field.hint, limits)),
];
