// Fetching a file that somebody else names the address of: from where it may, so much, for so long, and nothing else.
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocalServer, listenLocally } from '../../../test/teams/local-server.ts';
import { download, type MayAsk } from './download.ts';

const servers: LocalServer[] = [];
const serve = async (listener: RequestListener): Promise<string> => {
  const server = await listenLocally(listener);
  servers.push(server);
  return server.url;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const limits = (mostBytes = 1000, milliseconds = 5000) => ({ mostBytes, signal: AbortSignal.timeout(milliseconds) });
const anywhere: MayAsk = async () => ({ authorization: 'Bearer hemmelig' });
/** As a channel vouches for one of its hosts. */
const only =
  (...allowed: readonly string[]): MayAsk =>
  async ({ origin }) =>
    allowed.includes(origin) ? { authorization: 'Bearer hemmelig' } : undefined;
const text = (content: Uint8Array): string => Buffer.from(content).toString();
const unavailable = { code: 'file.unavailable' };

describe('a file', () => {
  it('is fetched whole, with the headers that belong to its address', async () => {
    const url = await serve(({ headers }, response) => response.end(`til ${headers.authorization}`));
    expect(text(await download(`${url}/fil`, anywhere, limits()))).toBe('til Bearer hemmelig');
  });

  it.each([404, 403, 500])('that is answered with %i is not there', async (status) => {
    const url = await serve((_, response) => response.writeHead(status).end('en side om fejlen'));
    await expect(download(url, anywhere, limits())).rejects.toMatchObject(unavailable);
  });

  it('is not the page on which one signs in', async () => {
    const url = await serve((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>'),
    );
    await expect(download(url, anywhere, limits())).rejects.toMatchObject(unavailable);
  });

  it('is not asked for at an address that nobody vouches for', async () => {
    const asked: string[] = [];
    const url = await serve(({ url: path = '' }, response) => {
      asked.push(path);
      response.end('hemmeligt');
    });
    for (const address of [url, 'file:///etc/passwd', 'http://169.254.169.254/', 'ikke en adresse', ''])
      await expect(download(address, only('https://elsewhere.example'), limits())).rejects.toMatchObject(unavailable);
    expect(asked).toEqual([]);
  });
});

describe('an address that passes on', () => {
  it('is followed where that is vouched for as well', async () => {
    const to = await serve((_, response) => response.end('fremme'));
    const from = await serve((_, response) => response.writeHead(302, { location: `${to}/ny` }).end());
    expect(text(await download(from, only(from, to), limits()))).toBe('fremme');
  });

  it('is not followed inside, and nothing there is asked', async () => {
    let asked = 0;
    const inside = await serve((_, response) => {
      asked += 1;
      response.end('hemmeligt');
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const from = await serve((_, response) => response.writeHead(status, { location: inside }).end());
      await expect(download(from, only(from), limits())).rejects.toMatchObject(unavailable);
    }
    expect(asked).toBe(0);
  });

  it('takes no token along to somebody else', async () => {
    const seen: (string | undefined)[] = [];
    const to = await serve(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end('fremme');
    });
    const from = await serve((_, response) => response.writeHead(302, { location: to }).end());
    const mayAsk: MayAsk = async ({ origin }) => (origin === from ? { authorization: 'Bearer hemmelig' } : {});
    await download(from, mayAsk, limits());
    expect(seen).toEqual([undefined]);
  });

  it('in a circle is given up', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: '/igen' }).end());
    await expect(download(url, anywhere, limits())).rejects.toMatchObject(unavailable);
  });
});

describe('what is too large', () => {
  it('is known by its length and not read', async () => {
    const url = await serve((_, response) => response.setHeader('content-length', 1001).end('a'.repeat(1001)));
    await expect(download(url, anywhere, limits())).rejects.toMatchObject({ code: 'file.too-large' });
  });

  it('is cut off where no length was said, however long it goes on', async () => {
    let written = 0;
    const url = await serve((_, response) => {
      const more = (): void => {
        if (response.destroyed) return;
        written += 64_000;
        response.write(Buffer.alloc(64_000), more);
      };
      more();
    });
    await expect(download(url, anywhere, limits(100_000))).rejects.toMatchObject({ code: 'file.too-large' });
    const stopped = written;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(written - stopped).toBeLessThan(10_000_000);
  });

  it('up to the last byte is not', async () => {
    const url = await serve((_, response) => response.end('a'.repeat(1000)));
    expect(await download(url, anywhere, limits())).toHaveLength(1000);
  });
});

describe('a server that keeps one waiting', () => {
  it.each([
    ['before it answers', (): void => {}],
    ['in the middle', (response: { write(text: string): unknown }): unknown => response.write('begyndt')],
  ])('%s is waited for so long and no longer', async (_, answer) => {
    const url = await serve((_request, response) => {
      answer(response);
    });
    await expect(download(url, anywhere, limits(1000, 100))).rejects.toMatchObject(unavailable);
  });

  it('that is not there is not there', async () => {
    await expect(download('http://127.0.0.1:9/', anywhere, limits())).rejects.toMatchObject(unavailable);
  });
});
