// Fetches a file from a platform: only from addresses that the channel vouches for, so much and for so long at most.
import { VogterError } from '../../core/errors.ts';
import type { ReadLimits } from '../../core/message.ts';

/**
 * The headers to ask an address with, or nothing where it must not be asked. What people send names the address, so a
 * wrong answer here lets them make this server ask whatever it can reach.
 */
export type MayAsk = (address: URL) => Promise<Readonly<Record<string, string>> | undefined>;

const mostRedirects = 3;

const unavailable = (why: string, cause?: unknown): VogterError =>
  new VogterError('file.unavailable', `The file could not be fetched: ${why}.`, { cause });

const tooLarge = (): VogterError => new VogterError('file.too-large', 'The file is larger than files may be.');

/** Asks, and follows where it is sent to, each address judged anew: a vouched-for one may point anywhere. */
const ask = async (address: string, mayAsk: MayAsk, signal: AbortSignal): Promise<Response> => {
  let next = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const url = URL.canParse(next) ? new URL(next) : undefined;
    const headers = url && (await mayAsk(url));
    if (!url || !headers) throw unavailable('its address is not one of the platform');
    const response = await fetch(url.href, { headers, signal, redirect: 'manual' });
    const to = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || to === null) return response;
    await response.body?.cancel();
    next = URL.canParse(to, url.href) ? new URL(to, url.href).href : '';
  }
  throw unavailable('it was passed on too many times');
};

/** What is more than wanted is not read to its end, whatever its length was said to be. */
const contentOf = async (response: Response, mostBytes: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > mostBytes) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** A platform that does not know us answers with its page for signing in. */
const isPage = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/html') ?? false;

/** Rejects with `file.too-large` or `file.unavailable`, and with nothing else. */
export const download = async (
  address: string,
  mayAsk: MayAsk,
  { mostBytes, signal }: ReadLimits,
): Promise<Uint8Array> => {
  try {
    const response = await ask(address, mayAsk, signal);
    if (!response.ok || isPage(response)) {
      await response.body?.cancel();
      throw unavailable(response.ok ? 'a page came instead' : `the answer was ${response.status}`);
    }
    if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
      await response.body?.cancel();
      throw tooLarge();
    }
    return await contentOf(response, mostBytes);
  } catch (error) {
    throw error instanceof VogterError ? error : unavailable('there was no connection, or no time left', error);
  }
};
