// Servers on ports of their own: an app's router, a Slack in trouble, and a front that renames what goes through it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Router } from 'express';

export interface Served {
  /** `http://127.0.0.1:41234` */
  readonly url: string;
  close(): Promise<void>;
}

const listen = async (server: Server): Promise<Served> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export const serve = (router: Router): Promise<Served> => listen(createServer(express().use(router)));

export interface Trouble {
  /** 0: never answers. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export const serveTrouble = (trouble: (path: string) => Trouble): Promise<Served> =>
  listen(
    createServer((req, res) => {
      const { status, headers = {}, body } = trouble(req.url ?? '');
      if (status === 0) return;
      res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body ?? {}));
    }),
  );

/** Passes everything on, with the names that are known in front in place of those behind. */
export const serveRenamed = (behind: string, names: ReadonlyMap<string, string>): Promise<Served> => {
  const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
    pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text);
  const inward = [...names];
  const outward = inward.map(([front, back]) => [back, front] as const);
  const app = express().use(express.text({ type: () => true, limit: '5mb' }), async (req, res) => {
    const { authorization = '', 'content-type': type = 'application/x-www-form-urlencoded' } = req.headers;
    const body = req.method === 'GET' ? {} : { body: replaced(typeof req.body === 'string' ? req.body : '', inward) };
    const headers = { authorization, 'content-type': type };
    const response = await fetch(behind + replaced(req.originalUrl, inward), { method: req.method, headers, ...body });
    const answer = replaced(await response.text(), outward);
    res
      .status(response.status)
      .type(response.headers.get('content-type') ?? 'json')
      .send(answer);
  });
  return listen(createServer(app));
};
