// Port: records that survive, changed by commits that are durable, all or nothing, and traceable to an actor.
import type { ZodType } from 'zod';
import type { PersonId } from './person.ts';

/** A kind of record. Each room declares its own; the store checks shapes on the way in and indexes the named fields. */
export interface Collection<T extends object> {
  readonly name: string;
  readonly schema: ZodType<T>;
  /** Fields that `find` may ask by: text, number, boolean or absent. A field holding a list is found by each of its items. */
  readonly indexes: readonly (keyof T & string)[];
}

export interface Stored<T> {
  readonly id: string;
  /** Grows by one with every change of this record; starts at 1. */
  readonly revision: number;
  readonly value: T;
}

/** Who did it, as the log keeps it. */
export type Actor =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'stranger'; readonly tenant: string; readonly userId: string }
  | { readonly kind: 'system'; readonly part: string };

/**
 * One step of a commit. `expected` is the revision the change was based on; 0 says the record must not exist.
 * Left out, the change applies whatever is there.
 */
export type Change =
  | {
      readonly kind: 'put';
      readonly collection: string;
      readonly id: string;
      readonly value: object;
      readonly expected?: number;
    }
  | { readonly kind: 'remove'; readonly collection: string; readonly id: string; readonly expected?: number };

/** Reading sees only what is durable. */
export interface StoreReader {
  get<T extends object>(collection: Collection<T>, id: string): Stored<T> | undefined;
  /** All records whose indexed field has the value, in the order of their ids. Costs what it returns, not what is stored. */
  find<T extends object, K extends keyof T & string>(
    collection: Collection<T>,
    field: K,
    value: T[K] extends readonly (infer I)[] ? I : T[K],
  ): readonly Stored<T>[];
  /** Every record of a collection. Not for the path of a message. */
  all<T extends object>(collection: Collection<T>): Iterable<Stored<T>>;
}

export interface Store extends StoreReader {
  /**
   * Resolves when the changes are durable and readable.
   * Rejects with `store.conflict` when an `expected` revision no longer holds, `store.shape` when a value does not fit
   * its collection, `store.failed` when the disk failed: after that nothing is accepted until the store is reopened.
   */
  commit(changes: readonly Change[], by: Actor): Promise<void>;
  close(): Promise<void>;
}

export const put = <T extends object>(collection: Collection<T>, id: string, value: T, expected?: number): Change => ({
  kind: 'put',
  collection: collection.name,
  id,
  value,
  ...(expected === undefined ? {} : { expected }),
});

export const remove = <T extends object>(collection: Collection<T>, id: string, expected?: number): Change => ({
  kind: 'remove',
  collection: collection.name,
  id,
  ...(expected === undefined ? {} : { expected }),
});
