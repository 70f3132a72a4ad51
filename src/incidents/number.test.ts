// Case numbers: one after the other, for each municipality and Danish year.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { hasCode } from '../core/errors.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { nextCaseNumber } from './number.ts';
import { caseCounters } from './record.ts';

const by = { kind: 'system', part: 'test' } as const;
const at = (text: string) => Temporal.Instant.from(text);

describe('case numbers', () => {
  it('count on from commit to commit, each municipality for itself', async () => {
    const store = createMemoryStore([caseCounters]);
    const first = nextCaseNumber(store, 'ishoj', at('2026-11-23T09:00:00Z'));
    await store.commit([first.change], by);
    const second = nextCaseNumber(store, 'ishoj', at('2026-11-23T09:01:00Z'));
    expect([first.number, second.number]).toEqual(['ISH-2026-0001', 'ISH-2026-0002']);
    expect(nextCaseNumber(store, 'egedal', at('2026-11-23T09:01:00Z')).number).toBe('EGE-2026-0001');
  });

  it('begin anew with the Danish year, an hour before it is New Year in UTC', async () => {
    const store = createMemoryStore([caseCounters]);
    await store.commit([nextCaseNumber(store, 'ishoj', at('2026-12-31T22:59:00Z')).change], by);
    expect(nextCaseNumber(store, 'ishoj', at('2026-12-31T23:00:00Z')).number).toBe('ISH-2027-0001');
  });

  it('are taken by one of two who reach for the same', async () => {
    const store = createMemoryStore([caseCounters]);
    const now = at('2026-11-23T09:00:00Z');
    const both = [nextCaseNumber(store, 'ishoj', now), nextCaseNumber(store, 'ishoj', now)];
    const results = await Promise.allSettled(both.map(({ change }) => store.commit([change], by)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]?.status === 'rejected' && hasCode(results[1].reason, 'store.conflict')).toBe(true);
  });
});
