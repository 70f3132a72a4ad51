// Which files are still referred to: by a case, or by a conversation in which one may yet become of them.
import type { FileHash } from './core/file-store.ts';
import { conversations } from './core/records.ts';
import type { StoreReader } from './core/store.ts';
import { incidents } from './incidents/record.ts';

/** Only the intent knows the shape of what it keeps, but a hash looks like nothing else. */
const hashes = /\b[0-9a-f]{64}\b/g;

export const neededFiles = (store: StoreReader): ReadonlySet<FileHash> => {
  const needed = new Set<FileHash>();
  for (const { value } of store.all(incidents)) for (const { hash } of value.files) needed.add(hash);
  for (const { value } of store.all(conversations)) {
    for (const [hash] of JSON.stringify(value.state ?? null).matchAll(hashes)) needed.add(hash);
  }
  return needed;
};
