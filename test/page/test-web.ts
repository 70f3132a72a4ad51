// The page's server alone, over HTTP: the test is the browser, and says what Vogter answers.
import { Temporal } from 'temporal-polyfill';
import type { DemoTime } from '../../src/channels/web/time-route.ts';
import { pageEntries } from '../../src/channels/web/transcript.ts';
import { createWebChannel, type WebChannel } from '../../src/channels/web/web-channel.ts';
import type { Dispatch } from '../../src/core/channel.ts';
import type { IncomingMessage } from '../../src/core/message.ts';
import { maskCpr } from '../../src/language/cpr.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { type EventStream, openStream } from './event-stream.ts';
import { samplePersonas } from './sample-personas.ts';
import { type Served, serve } from './serve.ts';

export const mette = { municipality: 'ishoj', person: 'demo-ishoj-medarbejder' } as const;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface TestWeb extends Served {
  readonly web: WebChannel;
  /** What was dispatched. */
  readonly received: readonly IncomingMessage[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The stream of Mette in Ishøj, or of somebody else. */
  stream(seen?: { municipality: string; person: string }, headers?: Record<string, string>): Promise<EventStream>;
}

const monday = Temporal.Instant.from('2026-11-30T08:00:00Z');

export const startTestWeb = async (
  answer: Dispatch = async () => [],
  time: Partial<DemoTime> = {},
): Promise<TestWeb> => {
  const received: IncomingMessage[] = [];
  const dispatch: Dispatch = async (message) => {
    received.push(message);
    return answer(message);
  };
  const demoTime: DemoTime = {
    now: () => monday,
    moveBy: async () => {},
    moveToNextDeadline: async () => undefined,
    ...time,
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const web = createWebChannel({
    store: createMemoryStore([pageEntries]),
    dispatch,
    personas: samplePersonas,
    demoTime,
    mask: maskCpr,
    log,
  });
  const served = await serve(web);
  const opened: EventStream[] = [];
  return {
    ...served,
    web,
    received,
    post: async (path, body, headers = {}) => {
      const response = await fetch(`${served.address}/web/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    },
    stream: async (seen = mette, headers = {}) => {
      const stream = await openStream(`${served.address}/web/stream?${new URLSearchParams({ ...seen })}`, headers);
      opened.push(stream);
      return stream;
    },
    close: async () => {
      for (const stream of opened) stream.close();
      await served.close();
    },
  };
};
