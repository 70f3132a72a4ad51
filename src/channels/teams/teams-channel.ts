// Writes to Teams: into a conversation that the bot has been part of, or one that it opens with a person.
import type { TurnContext } from 'botbuilder';
import type { ChatChannel } from '../../core/channel.ts';
import { hasCode } from '../../core/errors.ts';
import type { MessageRef } from '../../core/message.ts';
import type { Person } from '../../core/person.ts';
import type { Store } from '../../core/store.ts';
import { personalKey, referenceTo } from './conversations.ts';
import { asChannelError, refused } from './failure.ts';
import { channelName, threadTo } from './incoming.ts';
import { openConversation } from './open-conversation.ts';
import { toActivity } from './outgoing.ts';
import type { Sdk } from './sdk.ts';
import type { TeamsSettings } from './settings.ts';

export interface TeamsChannelParts {
  readonly store: Store;
  readonly settings: TeamsSettings;
  readonly sdk: Promise<Sdk>;
  /** The Entra tenant of a municipality; without it, only the tenant of the settings is written to first. */
  readonly tenantOf?: (municipality: string) => string | undefined;
}

export const createChannel = ({ store, settings, sdk, tenantOf }: TeamsChannelParts): ChatChannel => {
  const appId = settings.appId ?? '';

  const within = async <T>(key: string, write: (context: TurnContext) => Promise<T>): Promise<T> => {
    const reference = referenceTo(store, key);
    if (!reference) throw refused({ status: 404, reason: 'conversation not known' });
    const { adapter } = await sdk;
    const written: T[] = [];
    try {
      await adapter.continueConversationAsync(appId, reference, async (context) => {
        // The SDK makes up an id for an activity that never was, and would answer to it.
        delete context.activity.id;
        written.push(await write(context));
      });
    } catch (error) {
      throw asChannelError(error);
    }
    const [result] = written;
    if (result === undefined) throw refused({ status: 0, reason: 'nothing was written' });
    return result;
  };

  return {
    name: channelName,

    openDirect: async (person: Person) => {
      if (!person.teamsId) return undefined;
      const known = personalKey(store, person.teamsId);
      if (known) return threadTo(known);
      const tenant = tenantOf?.(person.municipality) ?? settings.tenantId;
      if (!appId || !tenant) return undefined;
      try {
        return threadTo(await openConversation({ store, settings, sdk }, person.teamsId, tenant));
      } catch (error) {
        if (hasCode(error, 'channel.unreachable')) return undefined;
        throw error;
      }
    },

    send: async (to, reply): Promise<MessageRef> => {
      const accepted = await within(
        to.key,
        async (context) => (await context.sendActivity(toActivity(reply)))?.id ?? '',
      );
      return { thread: to, key: accepted };
    },

    update: async (message, reply) => {
      await within(message.thread.key, async (context) => {
        await context.updateActivity({ ...toActivity(reply), id: message.key });
        return true;
      });
    },
  };
};
