// A message as a person sees it, whatever the platform: its lines of text, and what can be filled in and pressed.

export interface ShownField {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** What stands in it, as a platform sends it back. */
  readonly value: string;
  /** By label; empty where anything can be typed. */
  readonly options: ReadonlyMap<string, string>;
}

export interface Shown {
  /** The same for as long as the message stands, also when it is changed. */
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly fields: readonly ShownField[];
  /** The addresses that its buttons open, by label. */
  readonly links?: Readonly<Record<string, string>>;
  /** As the platform holds it. */
  readonly raw: object;
}

const sayField = ({ label, value, options }: ShownField): string => {
  const chosen = [...options].filter(([, option]) => value.split(',').includes(option)).map(([name]) => name);
  return `   ${label}: ${options.size > 0 ? chosen.join(', ') : value}`;
};

/** The whole message for the eye of whoever reads a failed test. */
export const sketch = ({ text, buttons, fields }: Shown): string =>
  [text, ...fields.map(sayField), ...(buttons.length > 0 ? [buttons.map((label) => `[${label}]`).join(' ')] : [])].join(
    '\n',
  );

/** The field whose label begins with these words. */
const fieldOf = (form: Shown, words: string): ShownField | undefined =>
  form.fields.find(({ label }) => label.startsWith(words));

const valueFor = (field: ShownField, answer: string): string => {
  if (field.options.size === 0) return answer;
  const whole = field.options.get(answer);
  if (whole !== undefined) return whole;
  const values = answer.split(', ').map((label) => field.options.get(label));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length)
    throw new Error(`"${field.label}" has no "${answer}", only ${[...field.options.keys()].join(', ')}.`);
  return known.join(',');
};

/** Answers by the first words of their question become values by field, with what stood there already. */
export const fillIn = (
  form: Shown,
  answers: Readonly<Record<string, string>>,
  mustBeWhole: boolean,
): Readonly<Record<string, string>> => {
  const stray = Object.keys(answers).find((words) => fieldOf(form, words) === undefined);
  if (stray !== undefined) throw new Error(`The form does not ask "${stray}":\n${sketch(form)}`);
  const filled = form.fields.map((field) => {
    const [, answer] = Object.entries(answers).find(([words]) => fieldOf(form, words) === field) ?? [];
    return { field, value: answer === undefined ? field.value : valueFor(field, answer) };
  });
  const empty = filled.find(({ field, value }) => field.required && value === '');
  if (empty && mustBeWhole) throw new Error(`The client asks to fill in "${empty.field.label}" first.`);
  return Object.fromEntries(filled.map(({ field, value }) => [field.id, value]));
};
