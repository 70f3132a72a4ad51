// What the Teams channel has to be told, and what is wrong with it when something is missing.
import { VogterError } from '../../core/errors.ts';

/** Where tokens come from and go to, when it is not Microsoft's public cloud: a private cloud, or a test. */
export interface TeamsAuthority {
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  readonly loginUrl: string;
  readonly scope: string;
}

export type AppType = 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';

export interface TeamsSettings {
  /** The bot's app registration in Entra ID; without one nothing is verified. */
  readonly appId?: string;
  readonly appPassword?: string;
  /** Left out, it is `SingleTenant` when a tenant is given and `MultiTenant` when not. */
  readonly appType?: AppType;
  /** The tenant of the app registration; needed for `SingleTenant` and `UserAssignedMSI`. */
  readonly tenantId?: string;
  /** Take messages from anybody who can reach the port. Only for a machine that talks to itself. */
  readonly open?: boolean;
  /** Where conversations are opened with people who have not written yet. */
  readonly serviceUrl?: string;
  readonly authority?: TeamsAuthority;
  /** How long Teams may take to accept one message; 15 s unless set. */
  readonly timeoutMs?: number;
}

export const appTypeOf = ({ appType, tenantId }: TeamsSettings): AppType =>
  appType ?? (tenantId ? 'SingleTenant' : 'MultiTenant');

/** Throws `config.missing` with the variables to set, or `config.invalid` with the one to leave out. */
export const checkSettings = (settings: TeamsSettings): void => {
  const missing = (names: string, why: string): VogterError =>
    new VogterError('config.missing', `Set ${names}: ${why}. manifests/teams/README.md shows where to find them.`);
  if (!settings.appId) {
    if (settings.open) return;
    throw missing(
      'TEAMS_APP_ID and TEAMS_APP_PASSWORD',
      'without them anybody could write as anybody; only a development machine that listens on loopback may do without',
    );
  }
  const appType = appTypeOf(settings);
  const managed = appType === 'UserAssignedMSI';
  if (managed && settings.appPassword) {
    throw new VogterError('config.invalid', 'Leave out TEAMS_APP_PASSWORD: a managed identity has no client secret.');
  }
  if (!managed && !settings.appPassword) {
    throw missing('TEAMS_APP_PASSWORD', 'the bot needs a client secret to answer in Teams');
  }
  if (appType !== 'MultiTenant' && !settings.tenantId) {
    throw missing('TEAMS_TENANT_ID', `an app of type ${appType} belongs to one tenant`);
  }
};
