// The page on its own server with a small scripted Vogter behind it: for its own tests, and for trying it by hand.
import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { coordinatorThread, personThread } from '../../src/channels/web/threads.ts';
import type { DemoTime } from '../../src/channels/web/time-route.ts';
import { pageEntries } from '../../src/channels/web/transcript.ts';
import { createWebChannel, type WebChannel } from '../../src/channels/web/web-channel.ts';
import type { ChatChannel, Dispatch } from '../../src/core/channel.ts';
import { VogterError } from '../../src/core/errors.ts';
import type { IncomingMessage, MessageRef } from '../../src/core/message.ts';
import type { Reply } from '../../src/core/reply.ts';
import { maskCpr } from '../../src/language/cpr.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import * as cards from './sample-cards.ts';
import { samplePersonas } from './sample-personas.ts';
import { serve } from './serve.ts';

const startOfTrial = Temporal.Instant.from('2026-11-30T08:00:00Z');

export interface Demo {
  readonly address: string;
  readonly web: WebChannel;
  readonly received: readonly IncomingMessage[];
  /** The id of everything that came, kept or refused, as often as it came. */
  readonly attempts: readonly string[];
  /** The next messages are refused, as when the disk is full. */
  failNext(count: number): void;
  close(): Promise<void>;
}

/** Answers late enough that the page has to show that it waits, when asked to. */
const thinking = (text: string): number => (text.includes('langsomt') ? 900 : 20);

const answerTo = (message: IncomingMessage): readonly Reply[] => {
  const { body } = message;
  if (body.kind === 'action') {
    const key = 'case-1';
    if (body.action === 'report.submit') return [{ kind: 'card', card: cards.receipt, key }];
    if (body.action.startsWith('case.')) return [{ kind: 'card', card: cards.caseCard('Karen Dahl har sagen'), key }];
    return [{ kind: 'text', text: `Du trykkede: ${body.action}` }];
  }
  if (body.text.includes('tabt')) return [{ kind: 'card', card: cards.reportForm, key: 'case-1' }];
  if (body.text.includes('besked')) return [{ kind: 'card', card: cards.policyQuote }];
  if (body.text.includes('statistik')) return [{ kind: 'card', card: cards.yearlyFigures }];
  if (body.text.includes('mærkeligt')) return [{ kind: 'card', card: cards.hostile }];
  return [{ kind: 'text', text: 'Nexus ejes af Lars Brandt, leder af Hjemmeplejen Nord.' }];
};

export const startDemo = async (port = 0): Promise<Demo> => {
  const received: IncomingMessage[] = [];
  const attempts: string[] = [];
  const done = new Set<string>();
  const placed = new Map<string, MessageRef>();
  let failures = 0;
  let now = startOfTrial;

  const deliver = async (channel: ChatChannel, thread: IncomingMessage['thread'], reply: Reply): Promise<void> => {
    const key = reply.kind === 'card' && reply.key ? `${thread.key}|${reply.key}` : undefined;
    const earlier = key === undefined ? undefined : placed.get(key);
    const stands = earlier ? await channel.update(earlier, reply) : await channel.send(thread, reply);
    if (key !== undefined) placed.set(key, stands);
  };

  const answer = async (message: IncomingMessage): Promise<void> => {
    const { body, sender } = message;
    await wait(body.kind === 'text' ? thinking(body.text) : 300);
    for (const reply of answerTo(message)) await deliver(web.channel, message.thread, reply);
    const municipalityId = sender.tenant.slice('demo-'.length);
    if (body.kind === 'text' && body.text.includes('tabt')) {
      const card = cards.caseCard('Ny');
      await deliver(web.channel, coordinatorThread(municipalityId), { kind: 'card', card, key: 'case-1' });
    }
  };

  const dispatch: Dispatch = async (message) => {
    attempts.push(message.id);
    if (failures > 0) {
      failures -= 1;
      throw new VogterError('store.failed', 'The disk is full.');
    }
    if (done.has(message.id)) return [];
    done.add(message.id);
    received.push(message);
    void answer(message);
    return [];
  };

  const demoTime: DemoTime = {
    now: () => now,
    moveBy: async (duration) => {
      now = now.toZonedDateTimeISO('Europe/Copenhagen').add(duration).toInstant();
      await web.channel.send(coordinatorThread('ishoj'), { kind: 'card', card: cards.digest });
      await web.channel.send(personThread('demo-ishoj-leder'), {
        kind: 'text',
        text: 'To af dine medarbejdere mangler årets kursus.',
      });
      await web.channel.send(personThread('demo-ishoj-top'), { kind: 'text', text: 'Ugens overblik er klar.' });
    },
    moveToNextDeadline: async () => undefined,
  };

  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const web = createWebChannel({
    store: createMemoryStore([pageEntries]),
    dispatch,
    personas: samplePersonas,
    demoTime,
    mask: maskCpr,
    log: quiet,
  });
  const served = await serve(web, port);
  return {
    address: served.address,
    web,
    received,
    attempts,
    failNext: (count) => {
      failures = count;
    },
    close: served.close,
  };
};
