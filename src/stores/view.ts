// Reading: records by id and by indexed field, over the data that the journal has made durable.
import { VogterError } from '../core/errors.ts';
import type { Collection, Stored, StoreReader } from '../core/store.ts';
import type { Step } from './body.ts';
import type { AnyCollection, Collections } from './collections.ts';
import { applyStep, recordsOf, type StoreData } from './data.ts';
import { createFieldIndex, type FieldIndex } from './field-index.ts';
import { freeze } from './plain.ts';

interface Table {
  readonly collection: AnyCollection;
  readonly records: ReadonlyMap<string, Stored<object>>;
  readonly indexes: readonly FieldIndex[];
}

export interface View extends StoreReader {
  /** 0 when there is no such record. */
  revisionOf(collection: string, id: string): number;
  apply(step: Step): void;
}

/** Every record was checked by its collection's schema when it came in, so whoever holds that schema knows its type. */
const isOf = <T extends object>(
  record: Stored<object> | undefined,
  table: Table,
  collection: Collection<T>,
): record is Stored<T> => record !== undefined && table.collection.schema === collection.schema;

const createTable = (data: StoreData, collection: AnyCollection): Table => {
  const records = recordsOf(data, collection.name);
  const indexes = collection.indexes.map(createFieldIndex);
  for (const { id, value } of records.values()) for (const index of indexes) index.add(id, value);
  return { collection, records, indexes };
};

export const createView = (data: StoreData, collections: Collections): View => {
  const tables = new Map([...collections].map(([name, collection]) => [name, createTable(data, collection)]));

  const tableOf = <T extends object>(collection: Collection<T>): Table => {
    const table = tables.get(collection.name);
    if (table && table.collection.schema === collection.schema) return table;
    throw new VogterError(
      'store.shape',
      `The store does not know the collection ${collection.name}. Name it where the store is opened.`,
    );
  };

  // Frozen when it is first read: freezing everything at the start would double its time.
  return {
    get: (collection, id) => {
      const table = tableOf(collection);
      const record = table.records.get(id);
      return isOf(record, table, collection) ? freeze(record) : undefined;
    },

    find: (collection, field, value) => {
      const table = tableOf(collection);
      const index = table.indexes.find((each) => each.field === field);
      if (!index) {
        throw new VogterError('store.shape', `${collection.name} has no index on ${field}. Add it to its indexes.`);
      }
      return index
        .find(value)
        .map((id) => table.records.get(id))
        .filter((record) => isOf(record, table, collection))
        .map(freeze);
    },

    *all(collection) {
      const table = tableOf(collection);
      for (const id of [...table.records.keys()].sort()) {
        const record = table.records.get(id);
        if (isOf(record, table, collection)) yield freeze(record);
      }
    },

    revisionOf: (collection, id) => data.records.get(collection)?.get(id)?.revision ?? 0,

    apply: (step) => {
      const indexes = tables.get(step.collection)?.indexes ?? [];
      const before = data.records.get(step.collection)?.get(step.id);
      if (before) for (const index of indexes) index.remove(step.id, before.value);
      applyStep(data, step);
      if (step.kind === 'put') for (const index of indexes) index.add(step.id, step.value);
    },
  };
};
