// What the store's tests keep and where: two small collections, a standing clock, a directory that goes away.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Clock } from '../../src/core/clock.ts';
import type { Actor, Collection } from '../../src/core/store.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';

export interface Note {
  readonly text: string;
  readonly owner?: string | undefined;
  readonly tags: readonly string[];
  readonly done: boolean;
}
export const notes: Collection<Note> = {
  name: 'notes',
  schema: z.strictObject({
    text: z.string(),
    owner: z.string().optional(),
    tags: z.array(z.string()),
    done: z.boolean(),
  }),
  indexes: ['owner', 'tags', 'done'],
};

export interface Counter {
  readonly value: number;
}
export const counters: Collection<Counter> = {
  name: 'counters',
  schema: z.strictObject({ value: z.number() }),
  indexes: ['value'],
};

export const collections = [notes, counters] as const;

export const note = (text: string, more: Partial<Note> = {}): Note => ({ text, tags: [], done: false, ...more });

export const by: Actor = { kind: 'system', part: 'test' };

export const standingClock: Clock = { now: () => Temporal.Instant.from('2026-11-23T08:00:00Z') };

export const newDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-store-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
};

export const openNotes = (directory: string, more: Partial<Parameters<typeof openJournalStore>[0]> = {}) =>
  openJournalStore({ directory, collections, clock: standingClock, ...more });
