// An outbox with a channel of its own, and what is sent through it.
import { VogterError } from '../../src/core/errors.ts';
import type { Person } from '../../src/core/person.ts';
import { outgoing, undeliverable } from '../../src/core/records.ts';
import type { Delivery, Recipient, Reply } from '../../src/core/reply.ts';
import type { Store } from '../../src/core/store.ts';
import { createOutbox } from '../../src/jobs/outbox.ts';
import type { FakeChannel } from '../fakes/channel.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';

export const by = { kind: 'system', part: 'test' } as const;
export const anna: Person = {
  id: 'ishoj/anna',
  municipality: 'ishoj',
  name: 'Anna',
  title: '',
  unit: '',
  email: '',
  roles: [],
  handlesPersonalData: true,
  teamsId: 'anna-dm',
};
export const room = { channel: 'fake', key: 'room' };
export const direct = { channel: 'fake', key: 'anna-dm' };
export const toRoom: Recipient = { kind: 'thread', thread: room };
export const text = (words: string): Reply => ({ kind: 'text', text: words });
export const card = (title: string, fallback = title): Reply => ({
  kind: 'card',
  key: 'sag',
  card: { title, fallback, parts: [] },
});
export const down = (retryAfter?: number) => new VogterError('channel.unavailable', 'down', { retryAfter });
export const refused = () => new VogterError('channel.rejected', 'no');

export const open = (store: Store, channel: FakeChannel) => {
  const book = {
    person: (id: string) => (id === anna.id ? anna : undefined),
    coordinators: (municipality: string) => (municipality === 'ishoj' ? [anna] : []),
    coordinatorThreads: () => [],
  };
  const log = createFakeLog();
  const clock = createFakeClock();
  const outbox = createOutbox({ store, book, clock, log, patience: () => 5 });
  outbox.start([channel]);
  const deliver = async (...deliveries: readonly Delivery[]) => {
    const kept = outbox.keep(deliveries);
    await store.commit(kept, by);
    outbox.wake(kept);
    await outbox.idle();
  };
  return { outbox, deliver, log, clock };
};

export const left = (store: Store) => [...store.all(outgoing)].length;
export const givenUp = (store: Store) => [...store.all(undeliverable)].map(({ value }) => value);
export const soon = () => new Promise((resolve) => setTimeout(resolve, 60));
