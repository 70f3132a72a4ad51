// Reads a message of Block Kit as a client of Slack shows it.
import { z } from 'zod';
import type { StandingMessage } from '../slack/slack.ts';
import type { Shown, ShownField } from './shown.ts';

const plain = z.object({ text: z.string() });
const option = z.object({ text: plain, value: z.string() });

const header = z.object({ type: z.literal('header'), text: plain });
const context = z.object({ type: z.literal('context'), elements: z.array(plain) });
const run = z.object({ text: z.string() });
const section = z.object({ elements: z.array(run) });
const list = z.object({
  type: z.literal('rich_text_list'),
  style: z.enum(['ordered', 'bullet']),
  elements: z.array(section),
});
const richText = z.object({ type: z.literal('rich_text'), elements: z.array(z.union([list, section])) });
const table = z.object({ type: z.literal('table'), rows: z.array(z.array(richText)) });
const actions = z.object({
  type: z.literal('actions'),
  elements: z.array(z.object({ text: plain, url: z.string().optional() })),
});
const input = z.object({
  type: z.literal('input'),
  label: plain,
  optional: z.boolean().default(false),
  element: z.object({
    action_id: z.string(),
    options: z.array(option).default([]),
    initial_value: z.string().optional(),
    initial_date: z.string().optional(),
    initial_time: z.string().optional(),
    initial_option: z.object({ value: z.string() }).optional(),
    initial_options: z.array(z.object({ value: z.string() })).optional(),
  }),
});

const block = z.discriminatedUnion('type', [header, context, richText, table, actions, input]);

const said = ({ elements }: z.infer<typeof section>): string => elements.map(({ text }) => text).join('');

const richLines = ({ elements }: z.infer<typeof richText>): readonly string[] =>
  elements.flatMap((one) => {
    if (!('style' in one)) return [said(one)];
    return one.elements.map((item, n) => (one.style === 'ordered' ? `${n + 1}. ${said(item)}` : `• ${said(item)}`));
  });

const linesOf = (one: z.infer<typeof block>): readonly string[] => {
  switch (one.type) {
    case 'header':
      return [one.text.text];
    case 'context':
      return one.elements.map(({ text }) => text);
    case 'rich_text':
      return richLines(one);
    case 'table':
      return one.rows.map((row) => row.map((cell) => richLines(cell).join(' ')).join(' | '));
    case 'actions':
    case 'input':
      return [];
  }
};

const fieldOf = ({ label, optional, element }: z.infer<typeof input>): ShownField => ({
  id: element.action_id,
  label: label.text,
  required: !optional,
  value:
    element.initial_value ??
    element.initial_date ??
    element.initial_time ??
    element.initial_option?.value ??
    element.initial_options?.map(({ value }) => value).join(',') ??
    '',
  options: new Map(element.options.map(({ text, value }) => [text.text, value])),
});

export const showMessage = (message: StandingMessage): Shown => {
  const blocks = (message.blocks ?? []).map((one) => block.parse(one));
  const elements = blocks.flatMap((one) => (one.type === 'actions' ? one.elements : []));
  const links = elements.flatMap(({ text, url }) => (url === undefined ? [] : [[text.text, url] as const]));
  return {
    id: message.ts,
    text: blocks.length > 0 ? blocks.flatMap(linesOf).join('\n') : message.text,
    fields: blocks.flatMap((one) => (one.type === 'input' ? [fieldOf(one)] : [])),
    buttons: elements.filter(({ url }) => url === undefined).map(({ text }) => text.text),
    links: Object.fromEntries(links),
    raw: message,
  };
};
