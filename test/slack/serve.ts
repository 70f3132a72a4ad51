// An app's router on a port of its own, and a web server that answers everything the same: a Slack in trouble.
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
