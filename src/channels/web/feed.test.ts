// The feed: what is kept of each conversation, in which order, and how much of it nobody has seen.
import { describe, expect, it } from 'vitest';
import { createFakeLog } from '../../../test/fakes/log.ts';
import type { Store } from '../../core/store.ts';
import { createMemoryStore } from '../../stores/memory-store.ts';
import { createFeed, type Draft, entriesPerThread } from './feed.ts';
import { openTranscript, pageEntries } from './transcript.ts';

const opened = (store: Store) => openTranscript(store, (text) => text.replaceAll(/\d/gu, '*'), createFakeLog());

const blank = { earlier: [], keep: () => {} };

const says = (id: string, text: string, at = '2026-11-30T08:00:00Z'): Draft => ({
  id,
  at,
  from: 'vogter',
  state: 'arrived',
  content: { kind: 'text', text },
});

describe('what is kept', () => {
  it('replaces an entry where it stands, at the time it had', () => {
    const feed = createFeed(blank);
    feed.put('a', says('1', 'first'));
    feed.put('a', says('2', 'second'));
    feed.put('a', says('1', 'first, mended', '2026-12-01T08:00:00Z'));

    const entries = feed.since(0, ['a']).map(({ entry }) => entry);
    expect(entries.map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'first, mended' },
      { kind: 'text', text: 'second' },
    ]);
    expect(entries[0]?.at).toBe('2026-11-30T08:00:00Z');
  });

  it('lets the oldest go when a conversation has grown long, and no other conversation suffers', () => {
    const feed = createFeed(blank);
    feed.put('b', says('kept', 'kept'));
    for (let n = 0; n <= entriesPerThread; n += 1) feed.put('a', says(String(n), 'again'));

    expect(feed.since(0, ['a'])).toHaveLength(entriesPerThread);
    expect(feed.find('a', '0')).toBeUndefined();
    expect(feed.find('b', 'kept')).toBeDefined();
  });

  it('tells only what came or changed after a point, in the asked conversations', () => {
    const feed = createFeed(blank);
    feed.put('a', says('1', 'first'));
    feed.put('a', says('2', 'second'));
    const point = feed.latest();
    feed.put('b', says('3', 'elsewhere'));
    feed.put('a', says('1', 'mended'));

    expect(feed.since(point, ['a']).map(({ entry }) => entry.id)).toEqual(['1']);
  });
});

describe('what nobody has seen', () => {
  it('counts what Vogter said since somebody looked, not what the person said', () => {
    const feed = createFeed(blank);
    feed.put('a', says('1', 'seen'));
    feed.markSeen('a');
    feed.put('a', says('2', 'unseen'));
    feed.put('a', { ...says('3', 'mine'), from: 'person' });

    expect(feed.unseen('a')).toBe(1);
  });

  it('tells listeners until they have heard enough', () => {
    const feed = createFeed(blank);
    const heard: string[] = [];
    const stop = feed.subscribe(({ entry }) => heard.push(entry.id));
    feed.put('a', says('1', 'heard'));
    stop();
    feed.put('a', says('2', 'not heard'));

    expect(heard).toEqual(['1']);
  });
});

describe('after a restart', () => {
  it('stands what stood there, in its order, with what was replaced in its place', async () => {
    const store = createMemoryStore([pageEntries]);
    const before = createFeed(opened(store));
    before.put('a', says('1', 'first'));
    before.put('b', says('1', 'elsewhere'));
    before.put('a', says('2', 'second'));
    before.put('a', says('1', 'first, mended'));
    await store.close();

    const after = createFeed(opened(store));
    expect(after.since(0, ['a']).map(({ entry }) => entry.content)).toEqual([
      { kind: 'text', text: 'first, mended' },
      { kind: 'text', text: 'second' },
    ]);
    after.put('a', says('3', 'third'));
    expect(after.since(4, ['a', 'b']).map(({ entry }) => entry.id)).toEqual(['3']);
  });

  it('what was still on its way has failed, so that it can be sent again', async () => {
    const store = createMemoryStore([pageEntries]);
    createFeed(opened(store)).put('a', {
      ...says('1', 'hej'),
      from: 'person',
      state: 'sending',
    });
    await store.close();

    expect(createFeed(opened(store)).find('a', '1')?.state).toBe('failed');
  });

  it('what somebody typed is masked, and Vogter is quoted as before', async () => {
    const store = createMemoryStore([pageEntries]);
    const feed = createFeed(opened(store));
    const typed = { kind: 'text', text: 'det er 123', files: ['123.pdf'] } as const;
    feed.put('a', { ...says('1', ''), from: 'person', content: typed });
    feed.put('a', says('2', 'klokken 12'));
    expect(feed.find('a', '1')?.content).toEqual(typed);
    await store.close();

    const after = createFeed(opened(store));
    expect(after.find('a', '1')?.content).toEqual({ kind: 'text', text: 'det er ***', files: ['***.pdf'] });
    expect(after.find('a', '2')?.content).toEqual({ kind: 'text', text: 'klokken 12' });
  });

  it('what was to be seen only is gone', async () => {
    const store = createMemoryStore([pageEntries]);
    const feed = createFeed(opened(store));
    feed.put('a', says('1', 'et navn'), { fleeting: true });
    expect(feed.find('a', '1')).toBeDefined();
    await store.close();
    expect([...store.all(pageEntries)]).toEqual([]);
  });

  it('is as long as it was before: what is let go is forgotten', async () => {
    const store = createMemoryStore([pageEntries]);
    const feed = createFeed(opened(store));
    for (let n = 0; n <= entriesPerThread; n += 1) feed.put('a', says(String(n), 'again'));
    await store.close();

    expect([...store.all(pageEntries)]).toHaveLength(entriesPerThread);
  });
});
