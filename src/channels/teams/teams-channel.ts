// Writes to Teams: into a conversation that the bot has been part of, or one that it opens with a person.
import type { TurnContext } from 'botbuilder';
import type { ChatChannel } from '../../core/channel.ts';
import { hasCode } from '../../core/errors.ts';
import type { MessageRef, ThreadRef } from '../../core/message.ts';
import type { Person } from '../../core/person.ts';
import type { Reply } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import { personalKey, referenceTo, threadKeyUnder } from './conversations.ts';
import { asChannelError, isGone, refused } from './failure.ts';
import { channelName, threadTo } from './incoming.ts';
import { openConversation } from './open-conversation.ts';
import { toActivity } from './outgoing.ts';
import type { Sdk } from './sdk.ts';
import type { TeamsSettings } from './settings.ts';

export interface TeamsChannelParts {
  readonly store: Store;
  readonly settings: TeamsSettings;
  readonly sdk: Promise<Sdk>;
  /** The Entra tenants of a municipality; the tenant of the settings where none is known. */
  readonly tenantsOf?: (municipality: string) => readonly string[];
}

export const createChannel = ({ store, settings, sdk, tenantsOf }: TeamsChannelParts): ChatChannel => {
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

  const tenantsFor = (municipality: string): readonly string[] => {
    const known = tenantsOf?.(municipality) ?? [];
    return known.length > 0 || settings.tenantId === undefined ? known : [settings.tenantId];
  };

  const send = async (to: ThreadRef, reply: Reply): Promise<MessageRef> => {
    const accepted = await within(to.key, async (context) => (await context.sendActivity(toActivity(reply)))?.id ?? '');
    return { thread: to, key: accepted };
  };

  return {
    name: channelName,

    openDirect: async (person: Person) => {
      if (!person.teamsId) return undefined;
      const tenants = tenantsFor(person.municipality);
      const known = personalKey(store, person.teamsId, tenants);
      if (known) return threadTo(known);
      const [tenant] = tenants;
      if (!appId || !tenant) return undefined;
      try {
        return threadTo(await openConversation({ store, settings, sdk }, person.teamsId, tenant));
      } catch (error) {
        if (hasCode(error, 'channel.unreachable')) return undefined;
        throw error;
      }
    },

    threadUnder: ({ thread, key }) => threadTo(threadKeyUnder(store, thread.key, key)),

    send,

    update: async (message, reply) => {
      try {
        return await within(message.thread.key, async (context) => {
          await context.updateActivity({ ...toActivity(reply), id: message.key });
          return message;
        });
      } catch (error) {
        if (isGone(error)) return send(message.thread, reply);
        throw error;
      }
    },
  };
};
