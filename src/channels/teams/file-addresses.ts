// Which addresses Teams keeps files at, and which of them are given the bot's token.
import { isLocalUrl } from '../loopback/this-computer.ts';

export interface AddressRules {
  /** Nobody is verified: only this computer writes here, and only this computer is asked. */
  readonly open: boolean;
  /** The service of a private cloud, from the settings. */
  readonly serviceUrl?: string | undefined;
}

/** Pictures pasted into a message lie with the service itself. Whoever likes can have a name below trafficmanager.net. */
const serviceHost = 'smba.trafficmanager.net';
const serviceDomains = ['.asm.skype.com'] as const;

/** Files sent in a chat lie in the sender's OneDrive, whose address carries its own permission. */
const fileDomains = ['.sharepoint.com'] as const;

const isPlainHttps = ({ protocol, port, username, password }: URL): boolean =>
  protocol === 'https:' && port === '' && username === '' && password === '';

const isBelow = ({ hostname }: URL, domains: readonly string[]): boolean =>
  domains.some((domain) => hostname.endsWith(domain));

const isPrivateService = ({ origin, username, password }: URL, serviceUrl: string | undefined): boolean =>
  serviceUrl !== undefined && username === '' && password === '' && origin === new URL(serviceUrl).origin;

export type Keeper = 'service' | 'files' | 'nobody';

/** Who keeps what lies at the address, as far as we trust it. */
export const keeperOf = (address: URL, { open, serviceUrl }: AddressRules): Keeper => {
  if (isPrivateService(address, serviceUrl)) return 'service';
  if (open && isLocalUrl(address.href)) return 'files';
  if (!isPlainHttps(address)) return 'nobody';
  if (address.hostname === serviceHost || isBelow(address, serviceDomains)) return 'service';
  return isBelow(address, fileDomains) ? 'files' : 'nobody';
};
