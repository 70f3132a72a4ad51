// Where the store's tests keep things: a directory that goes away, and a standing clock.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/core/clock.ts';
import { type JournalOptions, openJournalStore } from '../../src/stores/journal-store.ts';
import { collections } from './kept.ts';

export const standingClock: Clock = { now: () => Temporal.Instant.from('2026-11-23T08:00:00Z') };

export const newDirectory = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-store-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
};

export const openNotes = (directory: string, more: Partial<JournalOptions> = {}) =>
  openJournalStore({ directory, collections, clock: standingClock, ...more });
