// What is kept is sent: in order, once, after a restart too, and a card that changes stands where it stood.
import { describe, expect, it } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { card, down, left, open, refused, room, text, toRoom } from '../../test/outbox/sending.ts';
import { coreCollections } from '../core/records.ts';
import type { Reply } from '../core/reply.ts';
import { createMemoryStore } from '../stores/memory-store.ts';

describe('the outbox', () => {
  it('sends in the order in which things were said', async () => {
    const store = createMemoryStore(coreCollections);
    const channel = createFakeChannel();
    const { deliver } = open(store, channel);
    await deliver(...['b', 'a', 'c'].map((id) => ({ id, to: toRoom, reply: text(id) })));
    expect(channel.shows(room)).toEqual(['b', 'a', 'c']);
    expect(left(store)).toBe(0);
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
});
