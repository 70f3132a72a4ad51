// What a commit amounts to: its changes checked against the collections' shapes and the revisions they were based on.
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import type { Change } from '../core/store.ts';
import type { Step } from './body.ts';
import type { AnyCollection, Collections } from './collections.ts';
import { toPlain } from './plain.ts';

export type RevisionOf = (collection: string, id: string) => number;

export const recordKey = (collection: string, id: string): string => `${collection}\n${id}`;

const shapeError = (change: Change, what: string): VogterError =>
  new VogterError('store.shape', `${change.collection} ${change.id} was not saved: ${what}`);

const checkedValue = (collection: AnyCollection, change: Change & { kind: 'put' }): object => {
  const parsed = collection.schema.safeParse(change.value);
  if (!parsed.success) throw shapeError(change, z.prettifyError(parsed.error));
  return toPlain(parsed.data);
};

const checkExpected = (change: Change, revision: number): void => {
  if (change.expected === undefined || change.expected === revision) return;
  throw new VogterError(
    'store.conflict',
    `${change.collection} ${change.id} is at revision ${revision}, not ${change.expected}. Read it again and retry.`,
  );
};

/** Throws `store.shape` or `store.conflict`; later changes of one commit see the earlier ones. */
export const planSteps = (changes: readonly Change[], collections: Collections, revisionOf: RevisionOf) => {
  const planned = new Map<string, number>();
  return changes.map((change): Step => {
    const collection = collections.get(change.collection);
    if (!collection) throw shapeError(change, 'the store does not know this collection.');
    if (!change.id.isWellFormed()) throw shapeError(change, 'its id has no UTF-8 form.');
    const key = recordKey(change.collection, change.id);
    const revision = planned.get(key) ?? revisionOf(change.collection, change.id);
    checkExpected(change, revision);
    const place = { collection: change.collection, id: change.id };
    if (change.kind === 'remove') {
      planned.set(key, 0);
      return { kind: 'remove', ...place };
    }
    planned.set(key, revision + 1);
    return { kind: 'put', ...place, revision: revision + 1, value: checkedValue(collection, change) };
  });
};
