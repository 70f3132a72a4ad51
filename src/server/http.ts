// The one HTTP server: health for operators, then whatever routes the channels bring.
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Router } from 'express';
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';

/** An address or a body that is none, as express tells of it: nothing of ours has failed. */
const theirFault = z.object({ status: z.number().min(400).max(499) });

/** Requests under way may end; one that never would does not hold up the stop. */
const graceMilliseconds = 3000;

export interface HttpParts {
  readonly host: string;
  readonly port: number;
  readonly routers: readonly Router[];
  /** Whether the product can take messages, and what it waits for when not. */
  readonly ready: () => { readonly ready: boolean; readonly waitingFor: readonly string[] };
  readonly log: Log;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is in use. Stop the other program, or set PORT to another number.`;
      const refused = `It is not possible to listen on ${host} port ${port} (${cause.code}). Set HOST to an address of this machine, and PORT to a number that may be used.`;
      reject(
        cause.code === 'EADDRINUSE'
          ? new VogterError('port.in-use', taken, { cause })
          : new VogterError('config.invalid', refused, { cause }),
      );
    });
    server.listen(port, host, resolve);
  });

export const startHttp = async ({ host, port, routers, ready, log }: HttpParts): Promise<RunningServer> => {
  const app = express();
  app.disable('x-powered-by');
  // Answers to messages are never asked for twice; files of the page keep marks of their own.
  app.disable('etag');
  app.get('/healthz', (_, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', (_, response) => {
    const state = ready();
    response.status(state.ready ? 200 : 503).json(state);
  });
  for (const router of routers) app.use(router);
  app.use((_, response) => {
    response.status(404).json({ error: 'page.unknown', message: 'There is nothing here.' });
  });
  const failed: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const unreadable = theirFault.safeParse(error);
    if (unreadable.success) {
      response.status(unreadable.data.status).json({ error: 'request.unreadable', message: 'This cannot be read.' });
      return;
    }
    log.error({ err: error }, 'request failed');
    const message = 'Something went wrong here. Nothing was kept; send it again.';
    response.status(500).json({ error: 'request.failed', message });
  };
  app.use(failed);

  const server = createServer(app);
  await listen(server, host, port);
  const bound = server.address();
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${typeof bound === 'object' ? bound?.port : port}`,
    close: () =>
      new Promise((resolve, reject) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
        server.close((error) => {
          clearTimeout(cut);
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      }),
  };
};
