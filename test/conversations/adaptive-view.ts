// Reads an Adaptive Card as a client of Teams shows it.
import { z } from 'zod';
import { unescapeMarkdown } from '../../src/channels/adaptive-cards/escape.ts';
import type { Shown, ShownField } from './shown.ts';

interface View {
  readonly lines: string[];
  readonly fields: ShownField[];
  readonly buttons: AdaptiveButton[];
  readonly links: Record<string, string>;
}

export interface AdaptiveButton {
  readonly label: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly sendsFields: boolean;
}

const element = z.looseObject({ type: z.string() });
const elements = z.array(element);

const textBlock = z.object({ text: z.string() });
const richText = z.object({ inlines: z.array(z.object({ text: z.string() })) });
const columnSet = z.object({ columns: z.array(z.object({ items: elements })) });
const container = z.object({ items: elements });
const factSet = z.object({ facts: z.array(z.object({ title: z.string(), value: z.string() })) });
const table = z.object({ rows: z.array(z.object({ cells: z.array(z.object({ items: elements })) })) });
const chart = z.object({ data: z.array(z.object({ x: z.string(), y: z.number() })) });
const actionSet = z.object({ actions: elements });
const execute = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.string()),
  associatedInputs: z.enum(['auto', 'none']),
});
const opensAddress = z.object({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.string() });
const input = z.object({
  id: z.string(),
  label: z.string(),
  isRequired: z.boolean().default(false),
  value: z.union([z.string(), z.number().transform(String)]).default(''),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).default([]),
});

const linesOf = (items: z.infer<typeof elements>): readonly string[] => {
  const view: View = { lines: [], fields: [], buttons: [], links: {} };
  for (const item of items) look(item, view);
  return view.lines;
};

const look = (item: z.infer<typeof element>, view: View): void => {
  const { lines, fields, buttons } = view;
  switch (item.type) {
    case 'TextBlock':
      lines.push(unescapeMarkdown(textBlock.parse(item).text));
      return;
    case 'RichTextBlock':
      lines.push(
        richText
          .parse(item)
          .inlines.map(({ text }) => text)
          .join(''),
      );
      return;
    case 'ColumnSet':
      lines.push(
        columnSet
          .parse(item)
          .columns.map(({ items }) => linesOf(items).join('\n'))
          .join(' '),
      );
      return;
    case 'FactSet':
      for (const { title, value } of factSet.parse(item).facts)
        lines.push(`${unescapeMarkdown(title)}: ${unescapeMarkdown(value)}`);
      return;
    case 'Container':
      for (const inner of container.parse(item).items) look(inner, view);
      return;
    case 'Table':
      for (const { cells } of table.parse(item).rows)
        lines.push(cells.map(({ items }) => linesOf(items).join(' ')).join(' | '));
      return;
    case 'Chart.HorizontalBar':
    case 'Chart.VerticalBar':
      for (const { x, y } of chart.parse(item).data) lines.push(`${x} ${y}`);
      return;
    case 'ActionSet':
      for (const action of actionSet.parse(item).actions) {
        const button = execute.safeParse(action).data;
        const link = opensAddress.safeParse(action).data;
        if (link) view.links[unescapeMarkdown(link.title)] = link.url;
        if (!button) continue;
        const { title: label, verb, data, associatedInputs } = button;
        buttons.push({ label, verb, data, sendsFields: associatedInputs === 'auto' });
      }
      return;
    default: {
      if (!item.type.startsWith('Input.')) throw new Error(`No client shows an element of type ${item.type}.`);
      const { id, label, isRequired: required, value, choices } = input.parse(item);
      const options = new Map(choices.map((choice) => [unescapeMarkdown(choice.title), choice.value]));
      fields.push({ id, label, required, value, options });
    }
  }
};

const cardSchema = z.object({ type: z.literal('AdaptiveCard'), body: elements });

const viewOf = (card: unknown): View => {
  const view: View = { lines: [], fields: [], buttons: [], links: {} };
  for (const item of cardSchema.parse(card).body) look(item, view);
  return view;
};

export const showCard = (id: string, card: object): Shown => {
  const { lines, fields, buttons, links } = viewOf(card);
  return { id, text: lines.join('\n'), fields, buttons: buttons.map(({ label }) => label), links, raw: card };
};

/** The button that a person reads this on. */
export const buttonOn = (card: unknown, label: string): AdaptiveButton => {
  const found = viewOf(card).buttons.find((button) => button.label === label);
  if (!found) throw new Error(`The card has no button "${label}".`);
  return found;
};
