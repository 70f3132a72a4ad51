// What Slack sends when somebody fills in the fields of a standing message and presses one of its buttons.
import { z } from 'zod';
import type { StandingMessage } from './slack.ts';

const option = z.object({ value: z.string() });
const input = z.object({
  type: z.literal('input'),
  element: z.object({
    type: z.string(),
    action_id: z.string(),
    initial_value: z.string().optional(),
    initial_date: z.string().optional(),
    initial_time: z.string().optional(),
    initial_option: option.optional(),
    initial_options: z.array(option).optional(),
  }),
});
const button = z.looseObject({
  type: z.literal('button'),
  action_id: z.string(),
  text: z.object({ text: z.string() }),
});
const actions = z.object({ type: z.literal('actions'), elements: z.array(button) });

type Element = z.infer<typeof input>['element'];

const chosen = (value: string | undefined): object | undefined => (value === undefined ? undefined : { value });

/** The state of one element: what is typed now, else what was filled in already. */
const stateOf = (element: Element, typed: string | undefined): object => {
  const { type, initial_value, initial_date, initial_time, initial_option, initial_options = [] } = element;
  switch (type) {
    case 'datepicker':
      return { type, selected_date: typed ?? initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: typed ?? initial_time ?? null };
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: chosen(typed ?? initial_option?.value) ?? null };
    case 'checkboxes':
    case 'multi_static_select': {
      const values = typed?.split(',') ?? initial_options.map(({ value }) => value);
      return { type, selected_options: values.map((value) => ({ value })) };
    }
    default:
      return { type, value: typed ?? initial_value ?? null };
  }
};

export interface PressedBy {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  /** When: also what tells one press from the next. */
  readonly ts: string;
}

/** The button is found by its label. `answers` are by field id; several choices are joined by commas. */
export const press = (
  message: StandingMessage,
  label: string,
  { team, user, channel, ts }: PressedBy,
  answers: Readonly<Record<string, string>> = {},
) => {
  const blocks = message.blocks ?? [];
  const buttons = blocks.flatMap((block) => actions.safeParse(block).data?.elements ?? []);
  const pressed = buttons.find(({ text }) => text.text === label);
  if (!pressed) throw new Error(`No button "${label}", only ${buttons.map(({ text }) => text.text).join(', ')}.`);
  const fields = blocks.flatMap((block) => input.safeParse(block).data ?? []);
  const values = fields.map(({ element }, n) => [
    `block${n}`,
    { [element.action_id]: stateOf(element, answers[element.action_id]) },
  ]);
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  return {
    type: 'block_actions',
    api_app_id: 'A0VOGTER',
    token: 'unused',
    team: { id: team, domain: 'test' },
    enterprise: null,
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: team },
    channel: { id: channel, name: 'somewhere' },
    container: { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: false, ...thread },
    trigger_id: `${ts}.trigger`,
    message: { type: 'message', user: message.user, ts: message.ts, text: message.text, blocks, ...thread },
    state: { values: Object.fromEntries(values) },
    response_url: 'https://hooks.slack.example/unused',
    actions: [{ ...pressed, block_id: 'a', action_ts: ts }],
  };
};
