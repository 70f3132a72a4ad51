// The bot's own token for Teams' service, where pictures that were pasted into a message lie.
import type { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { z } from 'zod';
import type { TeamsSettings } from './settings.ts';

/** Microsoft's public cloud. */
export const usualScope = 'https://api.botframework.com';
const usualLoginUrl = 'https://login.microsoftonline.com/botframework.com';

/** Made once: the credentials keep their token until it expires. Undefined where the bot has no app id. */
export const createAskToken = (
  { appId, authority }: TeamsSettings,
  factory: ConfigurationServiceClientCredentialFactory,
): (() => Promise<string | undefined>) => {
  let made: ReturnType<typeof factory.createCredentials> | undefined;
  return async () => {
    if (!appId) return undefined;
    made ??= factory.createCredentials(
      appId,
      authority?.scope ?? usualScope,
      authority?.loginUrl ?? usualLoginUrl,
      authority === undefined,
    );
    const credentials = await made;
    // The SDK's type of credentials knows only how to sign a request of its own kind.
    const ask = 'getToken' in credentials ? credentials.getToken : undefined;
    if (typeof ask !== 'function') return undefined;
    return z.string().parse(await ask.call(credentials));
  };
};
