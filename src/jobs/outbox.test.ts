// What is kept is sent: in order, again after a failure and after a restart, and once.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeChannel, type FakeChannel } from '../../test/fakes/channel.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { VogterError } from '../core/errors.ts';
import type { Person } from '../core/person.ts';
import { contacts, coordinatorChannels, coreCollections, outgoing, undeliverable } from '../core/records.ts';
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
const card = (title: string, fallback = title): Reply => ({
  kind: 'card',
  key: 'sag',
  card: { title, fallback, parts: [] },
});
const down = (retryAfter?: number) => new VogterError('channel.unavailable', 'down', { retryAfter });
const refused = () => new VogterError('channel.rejected', 'no');

const open = (store: Store, channel: FakeChannel) => {
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

const left = (store: Store) => [...store.all(outgoing)].length;
const givenUp = (store: Store) => [...store.all(undeliverable)].map(({ value }) => value);
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

  it('does not let one person who cannot be reached hold up the others, and does not forget them', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    channel.failWith(new VogterError('channel.unreachable', 'no'));
    const { deliver, log } = open(store, channel);
    await deliver({ id: '1', to: toRoom, reply: text('først') }, { id: '2', to: toRoom, reply: text('så') });
    expect(channel.shows(room)).toEqual(['så']);
    expect(log.events).toContainEqual({ level: 'warn', event: 'delivery postponed' });
    await soon();
    expect(channel.shows(room)).toEqual(['så', 'først']);
  });

  it('never waits longer than an hour, whatever a platform asks: a timer of months would go off at once', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const channel = createFakeChannel();
    const aMonth = 31 * 24 * 3600;
    channel.failWith(down(aMonth), down(aMonth));
    const { deliver } = open(createMemoryStore(coreCollections), channel);
    await deliver({ id: '1', to: toRoom, reply: text('hej') });
    await vi.advanceTimersByTimeAsync(3_599_000);
    expect(channel.sends).toBe(1);
    await vi.advanceTimersByTimeAsync(3_601_000);
    expect(channel.shows(room)).toEqual(['hej']);
  });

  it('says in plain words what a platform does not take as a card', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    channel.failWith(refused());
    const { deliver } = open(store, channel);
    await deliver(
      { id: '1', to: toRoom, reply: card('Sagen', 'Sagen er åben') },
      { id: '2', to: toRoom, reply: text('så') },
    );
    expect(channel.shows(room)).toEqual(['Sagen er åben', 'så']);
    expect(givenUp(store)).toEqual([]);
  });

  it('puts aside what a platform takes neither as a card nor in plain words, and says so at every start', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    channel.failWith(refused(), refused());
    const { deliver, log } = open(store, channel);
    await deliver({ id: '1', to: toRoom, reply: card('Sagen') }, { id: '2', to: toRoom, reply: text('så') });
    await soon();
    expect(channel.sends).toBe(3);
    expect(channel.shows(room)).toEqual(['så']);
    expect(left(store)).toBe(0);
    expect(givenUp(store)).toMatchObject([
      { to: toRoom, reply: { card: { title: 'Sagen' } }, why: 'channel.rejected', at: '2026-11-23T09:00:00Z' },
    ]);
    expect(log.events).toEqual([{ level: 'error', event: 'delivery given up' }]);
    const { log: later } = open(store, createFakeChannel());
    expect(later.events).toEqual([{ level: 'warn', event: 'deliveries that were given up are kept' }]);
    expect(later.fields).toEqual([{ undeliverable: 1 }]);
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
    await deliver({ id: '1', to: toRoom, reply: card('åben') });
    await deliver({ id: '2', to: toRoom, reply: card('lukket') });
    expect(channel.shows(room)).toEqual(['lukket']);
  });

  it('sends a card anew, once, where somebody deleted the earlier one', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    const { deliver } = open(store, channel);
    await deliver({ id: '1', to: toRoom, reply: card('åben') });
    channel.forget('åben');
    await deliver({ id: '2', to: toRoom, reply: card('taget') });
    await deliver({ id: '3', to: toRoom, reply: card('lukket') });
    expect(channel.shows(room)).toEqual(['lukket']);
  });

  describe('what belongs to a card', () => {
    const thread = { channel: 'fake', key: 'room>m1' };
    const under = 'sag';

    it('goes into its thread, and what has a key of its own is replaced there', async () => {
      const channel = createFakeChannel();
      const { deliver } = open(createMemoryStore(coreCollections), channel);
      const form = (title: string): Reply => ({
        kind: 'card',
        key: 'form',
        under,
        card: { title, fallback: title, parts: [] },
      });
      await deliver({ id: '1', to: toRoom, reply: card('sagen') });
      await deliver({ id: '2', to: toRoom, reply: { ...text('svar'), under } });
      await deliver({ id: '3', to: toRoom, reply: form('formular') });
      // Pressed within the thread, the answer is for the thread.
      await deliver({ id: '4', to: { kind: 'thread', thread }, reply: form('gemt') });
      await deliver({ id: '5', to: toRoom, reply: card('sagen, taget') });
      expect(channel.shows(room)).toEqual(['sagen, taget']);
      expect(channel.shows(thread)).toEqual(['svar', 'gemt']);
    });

    it('goes where the card would have been, when that does not stand there', async () => {
      const channel = createFakeChannel();
      const { deliver } = open(createMemoryStore(coreCollections), channel);
      await deliver({ id: '1', to: toRoom, reply: { ...text('svar'), under } });
      expect(channel.shows(room)).toEqual(['svar']);
    });

    it('is said in plain words in the thread, too', async () => {
      const channel = createFakeChannel();
      const { deliver } = open(createMemoryStore(coreCollections), channel);
      await deliver({ id: '1', to: toRoom, reply: card('sagen') });
      channel.failWith(refused());
      await deliver({
        id: '2',
        to: toRoom,
        reply: { kind: 'card', under, card: { title: 'x', fallback: 'svar', parts: [] } },
      });
      expect(channel.shows(thread)).toEqual(['svar']);
    });
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

  it('looks for somebody for fourteen days, and then puts aside what was for them', async () => {
    const store = createMemoryStore(coreCollections);
    const { deliver, clock } = open(store, createFakeChannel());
    await deliver({ id: '1', to: { kind: 'person', person: 'ishoj/ukendt' }, reply: text('hej') });
    clock.set('2026-12-07T08:59:00Z');
    await soon();
    expect(left(store)).toBe(1);
    clock.set('2026-12-07T09:01:00Z');
    await soon();
    expect(left(store)).toBe(0);
    expect(givenUp(store)).toMatchObject([{ reply: text('hej'), why: 'channel.unreachable' }]);
  });

  it('names nobody in the log, and yet tells one delivery from another', async () => {
    const channel = createFakeChannel();
    channel.failWith(down(), down());
    const { deliver, log } = open(createMemoryStore(coreCollections), channel);
    await deliver({ id: 'reminder:ishoj/anna/gdpr', to: { kind: 'person', person: anna.id }, reply: text('hej') });
    await soon();
    const [first, again] = log.fields;
    expect(first).toMatchObject({ delivery: expect.stringMatching(/^reminder:[0-9a-f]{8}$/) });
    expect(again).toMatchObject({ delivery: new Map(Object.entries(first ?? {})).get('delivery') });
    expect(JSON.stringify(log.fields)).not.toContain('anna');
  });
});
