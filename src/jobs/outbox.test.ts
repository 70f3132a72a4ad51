// What is kept is sent: in order, again after a failure and after a restart, and once.
import { describe, expect, it } from 'vitest';
import { createFakeChannel, type FakeChannel } from '../../test/fakes/channel.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { VogterError } from '../core/errors.ts';
import type { Person } from '../core/person.ts';
import { contacts, coordinatorChannels, coreCollections, outgoing } from '../core/records.ts';
import type { Delivery, Recipient, Reply } from '../core/reply.ts';
import { put, type Store } from '../core/store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createOutbox } from './outbox.ts';

const by = { kind: 'system', part: 'test' } as const;
const anna: Person = {
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
const room = { channel: 'fake', key: 'room' };
const direct = { channel: 'fake', key: 'anna-dm' };
const toRoom: Recipient = { kind: 'thread', thread: room };
const text = (words: string): Reply => ({ kind: 'text', text: words });
const down = () => new VogterError('channel.unavailable', 'down');

const open = (store: Store, channel: FakeChannel) => {
  const book = {
    person: (id: string) => (id === anna.id ? anna : undefined),
    coordinators: (municipality: string) => (municipality === 'ishoj' ? [anna] : []),
    coordinatorThreads: () => [],
  };
  const log = createFakeLog();
  const outbox = createOutbox({ store, book, clock: createFakeClock(), log, patience: () => 5 });
  outbox.start([channel]);
  const deliver = async (...deliveries: readonly Delivery[]) => {
    const kept = outbox.keep(deliveries);
    await store.commit(kept, by);
    outbox.wake(kept);
    await outbox.idle();
  };
  return { outbox, deliver, log };
};

const left = (store: Store) => [...store.all(outgoing)].length;
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('the outbox', () => {
  it('sends in the order in which things were said', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    const { deliver } = open(store, channel);
    await deliver(...['b', 'a', 'c'].map((id) => ({ id, to: toRoom, reply: text(id) })));
    expect(channel.shows(room)).toEqual(['b', 'a', 'c']);
    expect(left(store)).toBe(0);
  });

  it('waits for a platform that is down, and keeps the order', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    channel.failWith(down(), down());
    const { deliver } = open(store, channel);
    await deliver({ id: '1', to: toRoom, reply: text('først') }, { id: '2', to: toRoom, reply: text('så') });
    await soon();
    expect(channel.shows(room)).toEqual(['først', 'så']);
  });

  it('does not let one message that is refused hold up the others, and does not lose it', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    channel.failWith(new VogterError('channel.rejected', 'no'));
    const { deliver, log } = open(store, channel);
    await deliver({ id: '1', to: toRoom, reply: text('først') }, { id: '2', to: toRoom, reply: text('så') });
    expect(channel.shows(room)).toEqual(['så']);
    expect(log.events).toContainEqual({ level: 'warn', event: 'delivery postponed' });
    await soon();
    expect(channel.shows(room)).toEqual(['så', 'først']);
  });

  it('sends after a restart what was left', async () => {
    const store = createMemoryStore(coreCollections);
    const dead = createFakeChannel();
    dead.failWith(down());
    const before = open(store, dead);
    await before.deliver({ id: '1', to: toRoom, reply: text('husk mig') });
    before.outbox.stop();
    const channel = createFakeChannel();
    await open(store, channel).outbox.idle();
    expect(channel.shows(room)).toEqual(['husk mig']);
  });

  it('puts a card with the same key in the place of the earlier one', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    const { deliver } = open(store, channel);
    const card = (title: string): Reply => ({ kind: 'card', key: 'sag', card: { title, fallback: title, parts: [] } });
    await deliver({ id: '1', to: toRoom, reply: card('åben') });
    await deliver({ id: '2', to: toRoom, reply: card('lukket') });
    expect(channel.shows(room)).toEqual(['lukket']);
  });

  it('finds a person where they last wrote, else opens a conversation', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    const { deliver } = open(store, channel);
    const to: Recipient = { kind: 'person', person: anna.id };
    await deliver({ id: '1', to, reply: text('hej') });
    await store.commit([put(contacts, anna.id, { thread: room, language: 'da' as const })], by);
    await deliver({ id: '2', to, reply: text('igen') });
    expect(channel.shows(direct)).toEqual(['hej']);
    expect(channel.shows(room)).toEqual(['igen']);
  });

  it('writes to every channel that the coordinator chose, else to the coordinators themselves', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    const { deliver } = open(store, channel);
    const to: Recipient = { kind: 'coordinatorChannel', municipality: 'ishoj' };
    await deliver({ id: '1', to, reply: text('ingen kanal') });
    await store.commit([put(coordinatorChannels, 'ishoj/fake', { municipality: 'ishoj', thread: room })], by);
    await deliver({ id: '2', to, reply: text('kanalen') });
    expect(channel.shows(direct)).toEqual(['ingen kanal']);
    expect(channel.shows(room)).toEqual(['kanalen']);
  });

  it('keeps what nobody can be found for, until they can', async () => {
    const store = createMemoryStore(coreCollections);
    const { deliver } = open(store, createFakeChannel());
    await deliver({ id: '1', to: { kind: 'person', person: 'ishoj/ukendt' }, reply: text('hej') });
    expect(left(store)).toBe(1);
  });
});
