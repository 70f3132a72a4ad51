// What the store's tests keep: two small collections.
import { z } from 'zod';
import type { Actor, Collection } from '../../src/core/store.ts';

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
