// Opens the conversation with a person alone, so that Vogter can write first.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { ChatChannel } from '../../core/channel.ts';
import { hasCode } from '../../core/errors.ts';
import type { Person } from '../../core/person.ts';
import { asVogterError } from './errors.ts';
import { threadRef } from './thread-key.ts';

const found = z.object({
  user: z.object({
    id: z.string(),
    deleted: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    /** From another organisation, met in a shared channel. */
    is_stranger: z.boolean().optional(),
  }),
});

/** Few registers know Slack ids; the address of a person is known, and the workspace says whose account has it. */
const accountOf = async (client: webApi.WebClient, { slackId, email }: Person): Promise<string | undefined> => {
  if (slackId !== undefined) return slackId;
  const { user } = found.parse(await client.users.lookupByEmail({ email }));
  const colleague = !user.deleted && !user.is_bot && !user.is_stranger;
  return colleague ? user.id : undefined;
};

export const createOpenDirect =
  (client: webApi.WebClient): ChatChannel['openDirect'] =>
  async (person) => {
    try {
      const account = await accountOf(client, person);
      if (account === undefined) return undefined;
      const { channel } = await client.conversations.open({ users: account });
      return channel?.id === undefined ? undefined : threadRef({ channel: channel.id });
    } catch (error) {
      const failure = asVogterError(error);
      if (hasCode(failure, 'channel.unreachable')) return undefined;
      throw failure;
    }
  };
