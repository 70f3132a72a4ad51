// The outbox: sends what has been committed, in order for each recipient, again and again until it arrives.
import type { ChatChannel } from '../core/channel.ts';
import type { Clock } from '../core/clock.ts';
import { hasCode, VogterError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Outbox, Reveal } from '../core/outbox.ts';
import { chance } from '../core/random.ts';
import { type Outgoing, outgoing, threadId, undeliverable } from '../core/records.ts';
import type { Recipient } from '../core/reply.ts';
import { type Change, put, remove, type Store } from '../core/store.ts';
import { type AddressBook, locate, spread } from './address.ts';
import { isHopeless } from './give-up.ts';
import { namelessId } from './nameless-id.ts';
import { place } from './place.ts';

export interface OutboxParts {
  readonly store: Store;
  readonly book: AddressBook;
  readonly clock: Clock;
  readonly log: Log;
  /** Left out, nothing is revealed. */
  readonly reveal?: Reveal;
  /** Milliseconds before the nth retry of one message; the first is 1. */
  readonly patience?: (retry: number) => number;
}

export interface SendingOutbox extends Outbox {
  /** Sends what was left from before, and from now on whatever is kept. Called once, when the channels are there. */
  start(channels: readonly ChatChannel[]): void;
  /** Resolves when nothing is being sent right now; what waits for a retry stays in the store. */
  idle(): Promise<void>;
  stop(): void;
}

/** The longest pause, whatever is asked for: a timer that is told to wait for weeks goes off at once. */
const anHour = 3_600_000;
const hourly = 13;

/** 1 s, doubling to an hour; a quarter of it at random so that many do not return at once. */
const doublingPatience = (retry: number): number => {
  const base = Math.min(anHour, 1000 * 2 ** Math.min(retry - 1, 12));
  return base * (0.875 + chance() / 4);
};

const keyOf = (to: Recipient): string =>
  to.kind === 'thread' ? threadId(to.thread) : to.kind === 'person' ? to.person : to.municipality;

export const createOutbox = (parts: OutboxParts): SendingOutbox => {
  const { store, book, log, clock } = parts;
  const patience = parts.patience ?? doublingPatience;
  const channels = new Map<string, ChatChannel>();
  const lines = new Map<string, string[]>();
  const working = new Map<string, Promise<void>>();
  const waiting = new Set<NodeJS.Timeout>();
  let stopped = false;

  const earlier = [...store.all(outgoing)].sort((a, b) => a.value.order - b.value.order);
  let order = earlier.at(-1)?.value.order ?? 0;

  const send = async ({ to, reply, reveals }: Outgoing): Promise<readonly Change[]> => {
    const thread = await locate(to, store, book, channels);
    if (!thread) throw new VogterError('channel.unreachable', 'The recipient has no conversation on any platform yet.');
    const channel = channels.get(thread.channel);
    if (!channel) throw new VogterError('channel.unreachable', `No channel named ${thread.channel} is switched on.`);
    return place(channel, thread, (reveals && parts.reveal?.(reveals, to)) || reply, store);
  };

  const giveUp = (id: string, delivery: Outgoing, error: unknown): readonly Change[] => {
    const now = clock.now();
    if (!(error instanceof VogterError) || !isHopeless(error, delivery, now)) throw error;
    log.error({ delivery: namelessId(id), err: error }, 'delivery given up');
    return [put(undeliverable, id, { ...delivery, why: error.code, at: now.toString() })];
  };

  const deliver = async (id: string, delivery: Outgoing): Promise<void> => {
    const changes = await send(delivery).catch((error: unknown) => giveUp(id, delivery, error));
    await store.commit([remove(outgoing, id), ...changes], { kind: 'system', part: 'outbox' });
  };

  const wait = (milliseconds: number, then: () => void): void => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      then();
    }, milliseconds);
    timer.unref();
    waiting.add(timer);
  };

  /** A platform that is down holds up its line, so that order is kept; one bad message does not hold up the others. */
  const work = async (key: string, line: string[], retry = 0): Promise<void> => {
    for (let id = line[0]; id !== undefined && !stopped; id = line[0]) {
      const record = store.get(outgoing, id);
      try {
        if (record) await deliver(id, record.value);
        line.shift();
      } catch (error) {
        if (hasCode(error, 'store.failed')) return;
        const held = hasCode(error, 'channel.unavailable');
        log.warn({ delivery: namelessId(id), retry, held, err: error }, 'delivery postponed');
        if (!held) line.shift();
        const again = held ? () => resume(key, line, retry + 1) : () => queue(key, id);
        const asked = error instanceof VogterError ? 1000 * (error.retryAfter ?? 0) : 0;
        wait(Math.max(Math.min(asked, anHour), patience(held ? retry + 1 : hourly)), again);
        if (held) return;
      }
    }
    if (lines.get(key) === line) lines.delete(key);
  };

  const resume = (key: string, line: string[], retry: number): void => {
    const running = work(key, line, retry).finally(() => {
      if (working.get(key) === running) working.delete(key);
    });
    working.set(key, running);
  };

  const queue = (key: string, id: string): void => {
    const line = lines.get(key);
    if (line) {
      line.push(id);
      return;
    }
    const fresh = [id];
    lines.set(key, fresh);
    resume(key, fresh, 0);
  };

  return {
    start: (all) => {
      for (const channel of all) channels.set(channel.name, channel);
      const lost = [...store.all(undeliverable)].length;
      if (lost > 0) log.warn({ undeliverable: lost }, 'deliveries that were given up are kept');
      for (const { id, value } of earlier) queue(keyOf(value.to), id);
    },
    keep: (deliveries) =>
      deliveries.flatMap(({ id, to, ...said }) =>
        spread(to, store, book).map((recipient): Change => {
          order += 1;
          const since = clock.now().toString();
          return put(outgoing, `${id}@${keyOf(recipient)}`, { to: recipient, ...said, order, since });
        }),
      ),
    wake: (kept) => {
      for (const { id } of kept) {
        const record = store.get(outgoing, id);
        if (record) queue(keyOf(record.value.to), id);
      }
    },
    idle: async () => {
      while (working.size > 0) await Promise.all(working.values());
    },
    stop: () => {
      stopped = true;
      for (const timer of waiting) clearTimeout(timer);
    },
  };
};
