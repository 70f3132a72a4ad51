// The Teams channel: the route that Microsoft posts to, and the channel that the outbox sends through.
import type { Router } from 'express';
import type { ChatChannel, Dispatch } from '../../core/channel.ts';
import type { Log } from '../../core/log.ts';
import type { Store } from '../../core/store.ts';
import { createRouter } from './router.ts';
import { checkSettings, type TeamsSettings } from './settings.ts';
import { createChannel } from './teams-channel.ts';

export interface TeamsParts {
  readonly dispatch: Dispatch;
  /** Holds `teamsConversations` among its collections. */
  readonly store: Store;
  readonly settings: TeamsSettings;
  readonly log: Log;
  /** The Entra tenants of a municipality; without it, only people of the settings' tenant can be written to first. */
  readonly tenantsOf?: (municipality: string) => readonly string[];
  /** Whether the tenant belongs to somebody who is served; of others no conversation is kept. All do, where left out. */
  readonly knownTenant?: (tenant: string) => boolean;
}

export interface TeamsChannel {
  readonly channel: ChatChannel;
  /** Requests that come before the SDKs are loaded wait for them. */
  readonly router: Router;
  /** Resolves when the SDKs are loaded. */
  readonly ready: Promise<void>;
}

/** Begins to load the SDKs at once. Throws `config.missing` when the settings would let anybody in, or nobody. */
export const createTeamsChannel = (parts: TeamsParts): TeamsChannel => {
  const { settings, store, tenantsOf } = parts;
  checkSettings(settings);
  const open = !settings.appId;
  const loading = import('./bot.ts');
  const sdk = loading.then(({ createAdapter }) => createAdapter(settings));
  const channel = createChannel({ store, settings, sdk, ...(tenantsOf ? { tenantsOf } : {}) });
  const bot = Promise.all([loading, sdk]).then(([{ createBot }, loaded]) =>
    createBot({ ...parts, channel, open, serviceUrl: settings.serviceUrl }, loaded),
  );
  return { channel, router: createRouter(bot, open), ready: bot.then(() => undefined) };
};
