// Slack's documented limits on a message, checked on finished blocks: what the emulator takes, Slack might not.

const count = (text: unknown): number => (typeof text === 'string' ? [...text].length : 0);

/** Name, where it stands, fewest, most: from the Block Kit reference; strings in code points, lists in items. */
type Rule = readonly [path: string, fewest: number, most: number];

const rules: Readonly<Record<string, readonly Rule[]>> = {
  header: [['text.text', 1, 150]],
  section: [
    ['text.text', 1, 3000],
    ['fields', 0, 10],
  ],
  context: [['elements', 1, 10]],
  actions: [['elements', 1, 25]],
  input: [
    ['label.text', 1, 2000],
    ['hint.text', 1, 2000],
  ],
  table: [
    ['rows', 1, 100],
    ['column_settings', 0, 20],
  ],
  button: [
    ['text.text', 1, 75],
    ['value', 1, 2000],
    ['url', 1, 3000],
  ],
  plain_text: [['text', 1, 3000]],
  mrkdwn: [['text', 1, 3000]],
  /** An element of rich text. */
  text: [['text', 1, 3000]],
  plain_text_input: [
    ['placeholder.text', 1, 150],
    ['initial_value', 1, 3000],
  ],
  radio_buttons: [['options', 1, 10]],
  checkboxes: [['options', 1, 10]],
  static_select: [
    ['options', 1, 100],
    ['option_groups', 1, 100],
  ],
  multi_static_select: [
    ['options', 1, 100],
    ['option_groups', 1, 100],
  ],
  rich_text_list: [['elements', 1, Number.POSITIVE_INFINITY]],
  rich_text_section: [['elements', 1, Number.POSITIVE_INFINITY]],
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const within = (value: unknown): readonly Record<string, unknown>[] => {
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(within);
  return Array.isArray(value) ? inner : [value, ...inner];
};

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : count(value));

const byRule = (thing: Record<string, unknown>): readonly string[] => {
  const type = String(thing['type']);
  return (rules[type] ?? []).flatMap(([path, fewest, most]) => {
    const value = at(thing, path);
    if (value === undefined) return [];
    const size = sizeOf(value);
    return size < fewest || size > most ? [`${type}.${path} is ${size}, not ${fewest} to ${most}`] : [];
  });
};

const optionBreaches = (thing: Record<string, unknown>): readonly string[] => {
  const listed = Array.isArray(thing['options']) ? thing['options'] : [];
  const tooMany = listed.length > 100 ? ['more than 100 options'] : [];
  return tooMany.concat(
    listed.flatMap((option) => [
      ...(count(at(option, 'text.text')) > 75 ? ['an option text over 75'] : []),
      ...(count(at(option, 'value')) > 150 || count(at(option, 'value')) === 0 ? ['an option value not 1 to 150'] : []),
    ]),
  );
};

const idBreaches = (thing: Record<string, unknown>): readonly string[] =>
  ['action_id', 'block_id'].flatMap((id) => {
    const value = thing[id];
    return value !== undefined && (count(value) === 0 || count(value) > 255) ? [`${id} not 1 to 255`] : [];
  });

const contextTexts = (thing: Record<string, unknown>): readonly string[] =>
  thing['type'] === 'context' && within(thing).some((inner) => inner !== thing && count(inner['text']) > 2000)
    ? ['a context text over 2000']
    : [];

const repeatedIds = (thing: Record<string, unknown>): readonly string[] => {
  if (thing['type'] !== 'actions' || !Array.isArray(thing['elements'])) return [];
  const ids = thing['elements'].map((element) => at(element, 'action_id'));
  return new Set(ids).size === ids.length ? [] : ['two elements of one block with the same action_id'];
};

const tableBreaches = (thing: Record<string, unknown>): readonly string[] => {
  if (thing['type'] !== 'table' || !Array.isArray(thing['rows'])) return [];
  const widths = thing['rows'].map((row) => (Array.isArray(row) ? row.length : 0));
  const narrow = widths.every((width) => width >= 1 && width <= 20) ? [] : ['a table row not of 1 to 20 cells'];
  return new Set(widths).size <= 1 ? narrow : [...narrow, 'table rows of different widths'];
};

const emptyTexts = (thing: Record<string, unknown>): readonly string[] =>
  typeof thing['text'] === 'string' && thing['type'] !== 'text' && thing['text'].trim() === '' ? ['a blank text'] : [];

/** What Slack would refuse about the blocks of one message; empty when it would take them. */
export const limitBreaches = (blocks: readonly unknown[]): readonly string[] => {
  const things = within(blocks);
  const text = things.reduce((sum, thing) => sum + count(thing['text']) + count(thing['initial_value']), 0);
  const tables = things.filter(({ type }) => type === 'table').length;
  return [
    ...(blocks.length > 50 ? [`${blocks.length} blocks`] : []),
    ...(text > 10_000 ? [`${text} code points of text`] : []),
    ...(tables > 1 ? [`${tables} tables`] : []),
    ...things.flatMap((thing) => [
      ...byRule(thing),
      ...optionBreaches(thing),
      ...idBreaches(thing),
      ...contextTexts(thing),
      ...repeatedIds(thing),
      ...tableBreaches(thing),
      ...emptyTexts(thing),
    ]),
  ];
};

/** Every text of the blocks, in the order in which it is read. */
export const textsIn = (json: unknown): readonly string[] => {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'text' && typeof value === 'string' ? [value] : textsIn(value),
  );
};
