// Microsoft's SDKs, loaded only when Teams is on (about a second and 150 MB), and the adapter set up from the settings.

// Not the package's index, which pulls in planners and tokenizers that nothing here uses and takes twice as long.
export { Application } from '@microsoft/teams-ai/lib/Application.js';
export { INVOKE_RESPONSE_KEY } from 'botbuilder';

import { CloudAdapter, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { createAskToken } from './bot-token.ts';
import { ReusingAuthentication } from './reusing-authentication.ts';
import { appTypeOf, type TeamsAuthority, type TeamsSettings } from './settings.ts';
import { createTransport } from './transport.ts';

const usualTimeoutMs = 15_000;

/** All of these or none: the SDK takes a single one to mean that the others are empty on purpose. */
const authorityOptions = (authority: TeamsAuthority) => ({
  ValidateAuthority: 'false',
  ToChannelFromBotLoginUrl: authority.loginUrl,
  ToChannelFromBotOAuthScope: authority.scope,
  ToBotFromChannelTokenIssuer: authority.issuer,
  ToBotFromChannelOpenIdMetadataUrl: authority.openIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: authority.openIdMetadataUrl,
  OAuthUrl: authority.loginUrl,
  CallerId: '',
});

export const createAdapter = (settings: TeamsSettings) => {
  const app = {
    MicrosoftAppId: settings.appId ?? '',
    MicrosoftAppPassword: settings.appPassword ?? '',
    MicrosoftAppType: appTypeOf(settings),
    MicrosoftAppTenantId: settings.tenantId ?? '',
  };
  const credentials = new ConfigurationServiceClientCredentialFactory(app);
  const authentication = new ReusingAuthentication(
    { ...app, ...(settings.authority ? authorityOptions(settings.authority) : {}) },
    credentials,
    undefined,
    undefined,
    { httpClient: createTransport(settings.timeoutMs ?? usualTimeoutMs) },
  );
  return {
    authentication,
    adapter: new CloudAdapter(authentication),
    askToken: createAskToken(settings, credentials),
  };
};

export type Sdk = ReturnType<typeof createAdapter>;
