// The service that a bot writes to in Teams, on this computer: it keeps what arrives and can be told to refuse.
import express from 'express';
import { listenLocally } from './local-server.ts';

export interface Arrived {
  readonly method: string;
  /** `/v3/conversations/...`, decoded. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly retryAfter?: string;
}

export interface Connector {
  readonly url: string;
  readonly arrived: readonly Arrived[];
  /** The next request is answered with this. */
  refuseNext(refusal: Refusal): void;
  /** The next request is never answered. */
  ignoreNext(): void;
  /** Resolves when that many requests have arrived. */
  count(requests: number): Promise<void>;
  close(): Promise<void>;
}

export const startConnector = async (): Promise<Connector> => {
  const arrived: Arrived[] = [];
  const next: (Refusal | 'ignore')[] = [];
  const waiting: { readonly requests: number; readonly resolve: () => void }[] = [];
  const app = express();
  app.use(express.json({ limit: '1mb' }), (request, response) => {
    arrived.push({
      method: request.method,
      path: decodeURIComponent(request.path),
      authorization: request.get('authorization'),
      body: request.body ?? {},
    });
    for (const { requests, resolve } of waiting) if (arrived.length >= requests) resolve();
    const instead = next.shift();
    if (instead === 'ignore') return;
    if (instead) {
      if (instead.retryAfter) response.set('retry-after', instead.retryAfter);
      response.status(instead.status).json({ error: { code: instead.code ?? 'Refused', message: 'no' } });
      return;
    }
    const created = request.path === '/v3/conversations' ? 'a:opened' : `sent-${arrived.length}`;
    response.status(201).json({ id: created });
  });
  const server = await listenLocally(app);
  return {
    url: `${server.url}/`,
    arrived,
    refuseNext: (refusal) => {
      next.push(refusal);
    },
    ignoreNext: () => {
      next.push('ignore');
    },
    count: (requests) =>
      new Promise((resolve) => {
        if (arrived.length >= requests) resolve();
        else waiting.push({ requests, resolve });
      }),
    close: server.close,
  };
};
