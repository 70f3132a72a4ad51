// What the server says where no channel answers: a code for programs and a sentence for people, like the channels' own.
import { Router } from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFakeLog } from '../../test/fakes/log.ts';
import { type RunningServer, startHttp } from './http.ts';

const log = createFakeLog();
let server: RunningServer;
beforeAll(async () => {
  const broken = Router().get('/broken', () => {
    throw new RangeError('not for the reader');
  });
  broken.get('/files/:token', () => undefined);
  const ready = () => ({ ready: false, waitingFor: ['teams'] });
  server = await startHttp({ host: '127.0.0.1', port: 0, routers: [broken], ready, log });
});
afterAll(() => server.close());

const ask = async (path: string) => {
  const response = await fetch(server.address + path);
  return { status: response.status, body: await response.json() };
};

it('nothing there', async () => {
  expect(await ask('/nowhere')).toEqual({
    status: 404,
    body: { error: 'page.unknown', message: 'There is nothing here.' },
  });
});

it('something broke: the operator hears what, the reader what to do', async () => {
  expect(await ask('/broken')).toEqual({
    status: 500,
    body: { error: 'request.failed', message: 'Something went wrong here. Nothing was kept; send it again.' },
  });
  expect(log.events).toEqual([{ level: 'error', event: 'request failed' }]);
});

it('not ready yet, and what it waits for', async () => {
  expect(await ask('/readyz')).toEqual({ status: 503, body: { ready: false, waitingFor: ['teams'] } });
  expect((await ask('/healthz')).status).toBe(200);
});

it('an address that is none: the reader hears so, and the operator is not woken', async () => {
  const before = log.events.length;
  expect(await ask('/files/%ff')).toEqual({
    status: 400,
    body: { error: 'request.unreadable', message: 'This cannot be read.' },
  });
  expect(log.events).toHaveLength(before);
});
