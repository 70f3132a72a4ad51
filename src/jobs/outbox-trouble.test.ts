// What cannot be sent: again until it arrives, in plain words where a card is refused, and put aside in the end.
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { card, down, givenUp, left, open, refused, room, soon, text, toRoom } from '../../test/outbox/sending.ts';
import { VogterError } from '../core/errors.ts';
import { coreCollections } from '../core/records.ts';
import { createMemoryStore } from '../stores/memory-store.ts';

describe('the outbox', () => {
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
});
