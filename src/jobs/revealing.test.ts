// What lies in one place alone is put into the message as it is sent, and is kept neither before nor after, however it ends.
import { expect, it } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { VogterError } from '../core/errors.ts';
import { coreCollections, outgoing, undeliverable } from '../core/records.ts';
import type { Delivery } from '../core/reply.ts';
import type { Change, Store } from '../core/store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createOutbox } from './outbox.ts';

const secret = '010190-1234';
const room = { channel: 'fake', key: 'room' };
const delivery: Delivery = {
  id: '1',
  to: { kind: 'thread', thread: room },
  reply: { kind: 'text', text: 'Det kan ikke vises længere.' },
  reveals: 'sag#3',
};

const open = (allowed: boolean, crash = false) => {
  const memory = createMemoryStore(coreCollections);
  const committed: (readonly Change[])[] = [];
  const store: Store = {
    ...memory,
    commit: async (changes, by) => {
      committed.push(changes);
      // Between the platform's acceptance and the note of it the process dies.
      if (crash && committed.length > 1) throw new VogterError('store.failed', 'gone');
      await memory.commit(changes, by);
    },
  };
  const channel = createFakeChannel();
  const book = { person: () => undefined, coordinators: () => [], coordinatorThreads: () => [] };
  const reveal = (what: string) => (allowed ? ({ kind: 'text', text: `${what}: ${secret}` } as const) : undefined);
  const outbox = createOutbox({ store, book, clock: createFakeClock(), log: createFakeLog(), reveal });
  const deliver = async () => {
    outbox.start([channel]);
    const kept = outbox.keep([delivery]);
    await store.commit(kept, { kind: 'system', part: 'test' });
    outbox.wake(kept);
    await outbox.idle();
  };
  return { memory, channel, committed, deliver, book, reveal };
};

it('is sent, and nothing of it is kept', async () => {
  const { channel, committed, deliver, memory } = open(true);
  await deliver();
  expect(channel.shows(room)).toEqual([`sag#3: ${secret}`]);
  expect([...memory.all(outgoing)]).toEqual([]);
  expect(JSON.stringify(committed)).not.toContain(secret);
});

it('is sent again after a crash, and again nothing of it is kept', async () => {
  const { channel, committed, deliver, memory, book, reveal } = open(true, true);
  await deliver();
  expect(channel.shows(room)).toHaveLength(1);
  const again = createOutbox({ store: memory, book, clock: createFakeClock(), log: createFakeLog(), reveal });
  again.start([channel]);
  await again.idle();
  expect(channel.shows(room)).toEqual([`sag#3: ${secret}`, `sag#3: ${secret}`]);
  expect([...memory.all(outgoing)]).toEqual([]);
  expect(JSON.stringify(committed)).not.toContain(secret);
});

it('is not kept where it can never be delivered', async () => {
  const { channel, committed, deliver, memory } = open(true);
  channel.failWith(new VogterError('channel.rejected', 'no'), new VogterError('channel.rejected', 'no'));
  await deliver();
  expect([...memory.all(undeliverable)].map(({ value }) => value)).toMatchObject([
    { reply: delivery.reply, reveals: 'sag#3', why: 'channel.rejected' },
  ]);
  expect(JSON.stringify(committed)).not.toContain(secret);
});

it('gives its place to the reply where it may no longer be shown', async () => {
  const { channel, deliver } = open(false);
  await deliver();
  expect(channel.shows(room)).toEqual(['Det kan ikke vises længere.']);
});
