// What the view holds in memory: every record by collection and id, and the place in the journal where that was true.
import type { Stored } from '../core/store.ts';
import type { Step } from './body.ts';
import { beginning, type Head } from './entry.ts';

export interface StoreData {
  head: Head;
  readonly records: Map<string, Map<string, Stored<object>>>;
}

export const emptyData = (): StoreData => ({ head: beginning, records: new Map() });

export const recordsOf = (data: StoreData, collection: string): Map<string, Stored<object>> => {
  const records = data.records.get(collection) ?? new Map<string, Stored<object>>();
  data.records.set(collection, records);
  return records;
};

export const applyStep = (data: StoreData, step: Step): void => {
  const records = recordsOf(data, step.collection);
  if (step.kind === 'remove') records.delete(step.id);
  else records.set(step.id, { id: step.id, revision: step.revision, value: step.value });
};
