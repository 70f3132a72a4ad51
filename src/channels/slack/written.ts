// A message that a person wrote, read from an event: a direct message, or one that mentions the bot in a channel.
import { z } from 'zod';
import type { IncomingMessage } from '../../core/message.ts';
import { attachmentOf, type FileAccess, file } from './files.ts';
import { readShape } from './read-shape.ts';
import type { AskSender } from './sender.ts';
import { tenantOf } from './tenant.ts';
import { threadRef } from './thread-key.ts';
import { timestamp } from './timestamp.ts';
import { plainTextOf } from './written-text.ts';

const envelope = z.object({
  team_id: z.string(),
  is_ext_shared_channel: z.boolean().nullish(),
  authorizations: z.array(z.object({ user_id: z.string().nullish(), is_bot: z.boolean().nullish() })).nullish(),
});

/** Enough to tell what is not for us: the bot's own messages, edits, deletions, people joining. */
const origin = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().nullish(),
  channel_type: z.string().nullish(),
  bot_id: z.string().nullish(),
  user: z.string().nullish(),
});

const message = z.object({
  user: z.string(),
  channel: z.string(),
  ts: timestamp,
  thread_ts: timestamp.nullish(),
  text: z.string().nullish(),
  files: z.array(file).nullish(),
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  team: z.string().nullish(),
});

const writtenByPeople: ReadonlySet<string> = new Set(['file_share', 'me_message', 'thread_broadcast']);

const botOf = ({ authorizations }: z.infer<typeof envelope>): string | undefined =>
  authorizations?.find(({ is_bot }) => is_bot === true)?.user_id ?? undefined;

const isForUs = (event: z.infer<typeof origin>, bot: string | undefined): boolean => {
  if (!event.user || event.user === bot || event.bot_id) return false;
  if (event.subtype && !writtenByPeople.has(event.subtype)) return false;
  return event.type === 'app_mention' || event.channel_type === 'im';
};

/** Slack resends under other event ids; where and when a message was written never changes. */
const idOf = (team: string, channel: string, ts: string): string => `${team}/${channel}/${ts}`;

/** The message, or nothing when the event is not for us. Rejects with `input.invalid` when it cannot be read. */
export const readWritten = async (
  body: unknown,
  event: unknown,
  askSender: AskSender,
  access: FileAccess,
): Promise<IncomingMessage | undefined> => {
  const { team_id: here, is_ext_shared_channel, ...outer } = readShape(envelope, body);
  const bot = botOf({ team_id: here, ...outer });
  const from = readShape(origin, event);
  if (!isForUs(from, bot)) return undefined;

  const { user, channel, ts, thread_ts, text, files, user_team, source_team, team } = readShape(message, event);
  const direct = from.type === 'message';
  const tenant = tenantOf({ here, own: user_team ?? source_team ?? team, shared: is_ext_shared_channel === true });
  return {
    id: idOf(here, channel, ts),
    // Alone with the bot there is one conversation; in a channel each mention starts one of its own, in a thread.
    thread: threadRef(direct ? { channel } : { channel, threadTs: thread_ts ?? ts }),
    room: threadRef({ channel }),
    sender: await askSender({ tenant, userId: user }),
    direct,
    body: {
      kind: 'text',
      text: plainTextOf(text ?? '', bot),
      attachments: (files ?? []).map(attachmentOf(access)),
    },
  };
};
