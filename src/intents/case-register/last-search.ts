// What somebody searched for last in a conversation, so that "vis flere" goes on with it; the log keeps who looked for what.
import { z } from 'zod';
import type { Collection } from '../../core/store.ts';
import { type Query, querySchema } from './query.ts';

export interface LastSearch {
  readonly query: Query;
  readonly page: number;
  readonly person: string;
}

/** By the conversation's thread. */
export const lastSearches: Collection<LastSearch> = {
  name: 'lastSearches',
  schema: z.object({ query: querySchema, page: z.number().int().min(0), person: z.string() }),
  indexes: [],
};
