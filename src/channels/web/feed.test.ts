// The feed: what is kept of each conversation, in which order, and how much of it nobody has seen.
import { describe, expect, it } from 'vitest';
import { createFeed, type Draft, entriesPerThread } from './feed.ts';

const says = (id: string, text: string, at = '2026-11-30T08:00:00Z'): Draft => ({
  id,
  at,
  from: 'vogter',
  state: 'arrived',
  content: { kind: 'text', text },
});

describe('what is kept', () => {
  it('replaces an entry where it stands, at the time it had', () => {
    const feed = createFeed();
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
    const feed = createFeed();
    feed.put('b', says('kept', 'kept'));
    for (let n = 0; n <= entriesPerThread; n += 1) feed.put('a', says(String(n), 'again'));

    expect(feed.since(0, ['a'])).toHaveLength(entriesPerThread);
    expect(feed.find('a', '0')).toBeUndefined();
    expect(feed.find('b', 'kept')).toBeDefined();
  });

  it('tells only what came or changed after a point, in the asked conversations', () => {
    const feed = createFeed();
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
    const feed = createFeed();
    feed.put('a', says('1', 'seen'));
    feed.markSeen('a');
    feed.put('a', says('2', 'unseen'));
    feed.put('a', { ...says('3', 'mine'), from: 'person' });

    expect(feed.unseen('a')).toBe(1);
  });

  it('tells listeners until they have heard enough', () => {
    const feed = createFeed();
    const heard: string[] = [];
    const stop = feed.subscribe(({ entry }) => heard.push(entry.id));
    feed.put('a', says('1', 'heard'));
    stop();
    feed.put('a', says('2', 'not heard'));

    expect(heard).toEqual(['1']);
  });
});
