// A button that a person pressed, read from an interaction, with what they filled in when the button sends a form.
import { z } from 'zod';
import { VogterError } from '../../core/errors.ts';
import type { IncomingMessage } from '../../core/message.ts';
import { answersOf, formState, missingIn } from './answers.ts';
import { pressedBy } from './button-id.ts';
import { readShape } from './read-shape.ts';
import type { AskSender } from './sender.ts';
import { tenantOf } from './tenant.ts';
import { isDirect, type Place, threadRef } from './thread-key.ts';
import { timestamp } from './timestamp.ts';

const action = z.object({
  type: z.string(),
  action_id: z.string(),
  action_ts: timestamp,
  value: z.string().nullish(),
});

const interaction = z.object({
  /** Absent where the app is installed for a whole Enterprise Grid. */
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().nullish(), name: z.string().nullish() }),
  channel: z.object({ id: z.string() }).nullish(),
  message: z
    .object({ ts: timestamp, thread_ts: timestamp.nullish(), blocks: z.array(z.unknown()).nullish() })
    .nullish(),
  state: formState.nullish(),
  actions: z.array(action),
});

const buttonValues = z.record(z.string(), z.string());

export type Press =
  | { readonly kind: 'complete'; readonly message: IncomingMessage }
  /** The labels of the required fields without an answer, and whom to tell, where. */
  | {
      readonly kind: 'incomplete';
      readonly missing: readonly string[];
      readonly place: Place;
      readonly userId: string;
    };

const valuesOf = (value: string | null | undefined): Readonly<Record<string, string>> => {
  try {
    return buttonValues.parse(JSON.parse(value ?? '{}'));
  } catch (cause) {
    throw new VogterError('input.invalid', 'Slack sent a button whose value this app did not write.', { cause });
  }
};

/** A message at the top of a thread has its own timestamp as the thread's, and yet stands in the channel itself. */
const placeIn = (channel: string, ts: string, threadTs: string | null | undefined): Place =>
  threadTs && threadTs !== ts && !isDirect(channel) ? { channel, threadTs } : { channel };

/** The presses of buttons in messages; none for opened links. Rejects with `input.invalid` when they cannot be read. */
export const readPresses = async (body: unknown, askSender: AskSender): Promise<readonly Press[]> => {
  const { team, enterprise, user, channel, message, state, actions } = readShape(interaction, body);
  const here = team?.id ?? user.team_id ?? enterprise?.id;
  if (!channel || !message || !here) return [];
  const place = placeIn(channel.id, message.ts, message.thread_ts);
  const tenant = tenantOf({ here, own: user.team_id, shared: !enterprise });
  const presses: Press[] = [];
  for (const { type, action_id, action_ts, value } of actions) {
    const pressed = type === 'button' ? pressedBy(action_id) : undefined;
    if (!pressed) continue;
    const answers = pressed.submits ? answersOf(state) : {};
    const missing = pressed.submits ? missingIn(message.blocks ?? [], answers) : [];
    if (missing.length > 0) {
      presses.push({ kind: 'incomplete', missing, place, userId: user.id });
      continue;
    }
    presses.push({
      kind: 'complete',
      message: {
        id: `${here}/${channel.id}/${message.ts}/${user.id}/${action_ts}`,
        thread: threadRef(place),
        sender: await askSender({ tenant, userId: user.id, name: user.name ?? undefined }),
        direct: isDirect(channel.id),
        // What the card says itself cannot be changed by what is typed into a field of the same name.
        body: { kind: 'action', action: pressed.action, values: { ...answers, ...valuesOf(value) } },
      },
    });
  }
  return presses;
};
