// Where what is for somebody goes: to where they last wrote, to a channel, or kept until they are found.
import { describe, expect, it } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { anna, by, direct, down, givenUp, left, open, room, soon, text } from '../../test/outbox/sending.ts';
import { contacts, coordinatorChannels, coreCollections } from '../core/records.ts';
import type { Recipient } from '../core/reply.ts';
import { put } from '../core/store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';

describe('the outbox', () => {
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
