// The collections a store is opened with, by name.
import type { ZodType } from 'zod';
import { VogterError } from '../core/errors.ts';

/** Any `Collection<T>`, with its type of record left open. */
export interface AnyCollection {
  readonly name: string;
  readonly schema: ZodType<object>;
  readonly indexes: readonly string[];
}

export type Collections = ReadonlyMap<string, AnyCollection>;

export const byName = (collections: readonly AnyCollection[]): Collections => {
  const named = new Map(collections.map((collection) => [collection.name, collection]));
  if (named.size === collections.length) return named;
  throw new VogterError('store.shape', 'Two collections have the same name. Give each its own.');
};
