// A field of a form as an input block. What is known already is filled in, or shown in the hint where it does not fit.
import type { types } from '@slack/bolt';
import type { Field, FieldInput } from '../../core/card.ts';
import { cannotDraw } from './cannot-draw.ts';
import { choiceElement } from './choices.ts';
import { limits } from './limits.ts';
import { isBlank, lengthOf, shorten } from './text-length.ts';

type TextInput = Extract<FieldInput, { kind: 'text' }>;
type NumberInput = Extract<FieldInput, { kind: 'number' }>;

interface Drawn {
  readonly element: types.InputBlock['element'];
  /** Whether the element shows what is known already. */
  readonly fits: boolean;
}

const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: shorten(text, most),
  emoji: false,
});

const textElement = (id: string, input: TextInput, value: string): Drawn => {
  const most = Math.max(1, Math.min(input.maxLength ?? limits.inputText, limits.inputText));
  const { placeholder } = input;
  const element: types.PlainTextInput = {
    type: 'plain_text_input',
    action_id: id,
    multiline: input.multiline ?? false,
    max_length: most,
    ...(value === '' ? {} : { initial_value: shorten(value, most) }),
    ...(placeholder === undefined || isBlank(placeholder)
      ? {}
      : { placeholder: plain(placeholder, limits.placeholder) }),
  };
  return { element, fits: lengthOf(value) <= most };
};

const numberElement = (id: string, { min, max }: NumberInput, value: string): Drawn => {
  const inRange = Number(value) >= (min ?? -Infinity) && Number(value) <= (max ?? Infinity);
  const fits = value === '' || (/^-?\d+(\.\d+)?$/.test(value) && inRange);
  const element: types.NumberInput = {
    type: 'number_input',
    action_id: id,
    is_decimal_allowed: true,
    ...(min === undefined ? {} : { min_value: String(min) }),
    ...(max === undefined ? {} : { max_value: String(max) }),
    ...(fits && value !== '' ? { initial_value: value } : {}),
  };
  return { element, fits };
};

const isDate = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest;
};
const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

const draw = ({ id, input, value = '' }: Field): Drawn => {
  switch (input.kind) {
    case 'text':
      return textElement(id, input, value);
    case 'number':
      return numberElement(id, input, value);
    case 'date': {
      const initial = isDate(value) ? { initial_date: value } : {};
      return { element: { type: 'datepicker', action_id: id, ...initial }, fits: value === '' || isDate(value) };
    }
    case 'time': {
      const initial = isTime(value) ? { initial_time: value } : {};
      return { element: { type: 'timepicker', action_id: id, ...initial }, fits: value === '' || isTime(value) };
    }
    case 'choice':
      return input.options.length === 0 ? textElement(id, { kind: 'text' }, value) : choiceElement(id, input, value);
  }
};

export const fieldBlock = (field: Field): types.InputBlock => {
  if (isBlank(field.id) || lengthOf(field.id) > limits.actionId)
    throw cannotDraw(
      `a field has the id "${field.id.slice(0, 40)}". Give it one of 1 to ${limits.actionId} characters.`,
    );
  const { element, fits } = draw(field);
  const hint = [field.hint ?? '', fits ? '' : (field.value ?? '')].filter((text) => !isBlank(text)).join(' · ');
  return {
    type: 'input',
    label: plain(isBlank(field.label) ? field.id : field.label, limits.label),
    ...(hint === '' ? {} : { hint: plain(hint, limits.label) }),
    optional: !field.required,
    element,
  };
};
