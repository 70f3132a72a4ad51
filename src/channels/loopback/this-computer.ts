// Whether a request comes from this computer itself, for what only its own user may reach: the try-out page, unverified bots.
import type { IncomingMessage } from 'node:http';

const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const localAddress = /^(127\.|::1$|::ffff:127\.)/;

/** `http://localhost:56150/...` and the like. */
export const isLocalUrl = (url: string): boolean => URL.canParse(url) && localNames.has(new URL(url).hostname);

/** What proxies and tunnels add. They stand on this computer themselves, and those they speak for do not. */
const forwarding = /^(x-forwarded(-.+)?|x-real-ip|forwarded|via)$/;

/** The Host is looked at so that another site's name cannot be pointed at this computer (DNS rebinding). */
export const isFromThisComputer = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean =>
  localAddress.test(socket.remoteAddress ?? '') &&
  isLocalUrl(`http://${headers.host ?? ''}`) &&
  !Object.keys(headers).some((name) => forwarding.test(name));
