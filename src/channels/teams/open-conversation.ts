// Opens the conversation with a person who has not written yet; the app must be installed for them.
import type { ConversationParameters } from 'botbuilder';
import { z } from 'zod';
import type { Store } from '../../core/store.ts';
import { usualScope } from './bot-token.ts';
import { keepConversation } from './conversations.ts';
import { asChannelError, refused } from './failure.ts';
import type { Sdk } from './sdk.ts';
import type { TeamsSettings } from './settings.ts';

/** Microsoft's address for conversations that have not told their own yet. */
const usualServiceUrl = 'https://smba.trafficmanager.net/teams/';

/** The SDK's type asks for a first message too; Teams opens the conversation without one. */
const parametersSchema = z.custom<ConversationParameters>();

export interface OpenParts {
  readonly store: Store;
  readonly settings: TeamsSettings;
  readonly sdk: Promise<Sdk>;
}

/** The id of the conversation, which is kept before it is given out. */
export const openConversation = async (
  { store, settings, sdk }: OpenParts,
  userId: string,
  tenant: string,
): Promise<string> => {
  const { adapter } = await sdk;
  const appId = settings.appId ?? '';
  const serviceUrl = settings.serviceUrl ?? usualServiceUrl;
  const botId = `28:${appId}`;
  const parameters = parametersSchema.parse({
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: userId, name: '' }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  });
  const opened: string[] = [];
  try {
    const scope = settings.authority?.scope ?? usualScope;
    await adapter.createConversationAsync(appId, 'msteams', serviceUrl, scope, parameters, async (context) => {
      opened.push(context.activity.conversation.id);
    });
  } catch (error) {
    throw asChannelError(error);
  }
  const [id] = opened;
  if (!id) throw refused({ status: 0, reason: 'no conversation was opened' });
  const conversation = {
    tenant,
    serviceUrl,
    platform: 'msteams',
    botId,
    conversationType: 'personal',
    userId: userId.toLowerCase(),
  };
  await keepConversation(store, id, conversation);
  return id;
};
