// A choice among options as radio buttons, checkboxes or a menu, whichever Slack can show it in.
import type { types } from '@slack/bolt';
import type { FieldInput, Option } from '../../core/card.ts';
import { cannotDraw } from './cannot-draw.ts';
import { limits } from './limits.ts';
import { isBlank, lengthOf, shorten } from './text-length.ts';

type ChoiceInput = Extract<FieldInput, { kind: 'choice' }>;
type Element = types.RadioButtons | types.Checkboxes | types.StaticSelect | types.MultiStaticSelect;

/** So few that they are best seen all at once. */
const fewOptions = 5;

const toOption = ({ value, label }: Option): types.PlainTextOption => {
  if (isBlank(value) || lengthOf(value) > limits.optionValue)
    throw cannotDraw(
      `an option has the value "${value.slice(0, 40)}". Give it one of 1 to ${limits.optionValue} characters.`,
    );
  const text = shorten(isBlank(label) ? value : label, limits.optionText);
  return { text: { type: 'plain_text', text, emoji: false }, value };
};

/** A menu holds 100 options, or 100 groups of 100. */
const menu = (options: types.PlainTextOption[]) => {
  const size = limits.optionsInGroup;
  if (options.length <= size) return { options };
  if (options.length > size * limits.optionGroups) throw cannotDraw(`a choice has ${options.length} options.`);
  const groups = Array.from({ length: Math.ceil(options.length / size) }, (_, n) => {
    const members = options.slice(n * size, (n + 1) * size);
    const text = `${n * size + 1}–${n * size + members.length}`;
    return { label: { type: 'plain_text' as const, text, emoji: false }, options: members };
  });
  return { option_groups: groups };
};

/** The element, and whether it shows everything that was chosen before. */
export const choiceElement = (
  id: string,
  input: ChoiceInput,
  value: string | undefined,
): { readonly element: Element; readonly fits: boolean } => {
  const options = input.options.map(toOption);
  const chosen = value === undefined || value === '' ? [] : input.several ? value.split(',') : [value];
  const initial = options.filter((option) => option.value !== undefined && chosen.includes(option.value));
  const fits = initial.length === chosen.length;
  if (input.several) {
    const several = { action_id: id, ...(initial.length > 0 ? { initial_options: initial } : {}) };
    return options.length <= limits.checkboxes
      ? { element: { type: 'checkboxes', ...several, options }, fits }
      : { element: { type: 'multi_static_select', ...several, ...menu(options) }, fits };
  }
  const [first] = initial;
  const single = { action_id: id, ...(first ? { initial_option: first } : {}) };
  return options.length <= fewOptions
    ? { element: { type: 'radio_buttons', ...single, options }, fits }
    : { element: { type: 'static_select', ...single, ...menu(options) }, fits };
};
