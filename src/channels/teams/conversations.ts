// The conversations that the bot has been part of, kept so that it can write there again after a restart.
import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { type Collection, put, remove, type Store, type StoreReader } from '../../core/store.ts';
import type { TeamsActivity } from './activity.ts';
import { isDirect, roomKey, tenantOf, userIdOf } from './incoming.ts';

export interface TeamsConversation {
  readonly tenant: string;
  readonly serviceUrl: string;
  readonly platform: string;
  readonly botId: string;
  readonly botName?: string | undefined;
  readonly conversationType?: string | undefined;
  /** The person in lower case, where the conversation is with one person alone. */
  readonly userId?: string | undefined;
}

/** By conversation id; the threads of a channel share the channel's. */
export const teamsConversations: Collection<TeamsConversation> = {
  name: 'teamsConversations',
  schema: z.object({
    tenant: z.string(),
    serviceUrl: z.string(),
    platform: z.string(),
    botId: z.string(),
    botName: z.string().optional(),
    conversationType: z.string().optional(),
    userId: z.string().optional(),
  }),
  indexes: ['userId'],
};

const by = { kind: 'system', part: 'teams' } as const;

const described = (activity: TeamsActivity): TeamsConversation => ({
  tenant: tenantOf(activity),
  serviceUrl: activity.serviceUrl,
  platform: activity.channelId,
  botId: activity.recipient.id,
  ...(activity.recipient.name ? { botName: activity.recipient.name } : {}),
  ...(activity.conversation.conversationType ? { conversationType: activity.conversation.conversationType } : {}),
  ...(isDirect(activity) ? { userId: userIdOf(activity).toLowerCase() } : {}),
});

const same = (a: TeamsConversation, b: TeamsConversation): boolean =>
  a.tenant === b.tenant &&
  a.serviceUrl === b.serviceUrl &&
  a.platform === b.platform &&
  a.botId === b.botId &&
  a.botName === b.botName &&
  a.conversationType === b.conversationType &&
  a.userId === b.userId;

/** Resolves when the conversation can be found again; writes only what is new. */
export const keepConversation = async (store: Store, id: string, conversation: TeamsConversation): Promise<void> => {
  const before = store.get(teamsConversations, id);
  if (before && same(before.value, conversation)) return;
  await store.commit([put(teamsConversations, id, conversation)], by);
};

/** Remembers where the activity came from, or forgets it when the app was removed from there. */
export const followConversation = async (store: Store, activity: TeamsActivity): Promise<void> => {
  const id = roomKey(activity.conversation.id);
  const removed = activity.type === 'installationUpdate' && activity.action?.startsWith('remove') === true;
  if (!removed) return keepConversation(store, id, described(activity));
  if (store.get(teamsConversations, id)) await store.commit([remove(teamsConversations, id)], by);
};

/** What the SDK needs to write there; undefined where the bot is not, or no longer, part of the conversation. */
export const referenceTo = (store: StoreReader, key: string): Partial<ConversationReference> | undefined => {
  const found = store.get(teamsConversations, roomKey(key))?.value;
  if (!found) return undefined;
  const isGroup = found.userId === undefined;
  return {
    channelId: found.platform,
    serviceUrl: found.serviceUrl,
    bot: { id: found.botId, name: found.botName ?? '' },
    conversation: {
      id: key,
      name: '',
      isGroup,
      tenantId: found.tenant,
      conversationType: found.conversationType ?? (isGroup ? 'channel' : 'personal'),
    },
  };
};

/** Only channels have threads; group chats and conversations with one person have none. */
export const threadKeyUnder = (store: StoreReader, key: string, message: string): string => {
  const inChannel = store.get(teamsConversations, roomKey(key))?.value.conversationType === 'channel';
  return inChannel && roomKey(key) === key ? `${key};messageid=${message}` : key;
};

/** The conversation with one person alone. Ids and tenants are GUIDs, which people write in either case. */
export const personalKey = (store: StoreReader, userId: string, tenants: readonly string[]): string | undefined => {
  const known = new Set(tenants.map((tenant) => tenant.toLowerCase()));
  const found = store.find(teamsConversations, 'userId', userId.toLowerCase());
  return found.find(({ value }) => known.has(value.tenant.toLowerCase()))?.id;
};
