// Serves the page on this computer, on any free port, for as long as a test needs it.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { WebChannel } from '../../src/channels/web/web-channel.ts';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

export const serve = async (web: WebChannel, port = 0): Promise<Served> => {
  const app = express().use(web.router);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(port, '127.0.0.1', () => resolve(listening));
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        web.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
