// Looking into a data directory without taking it: the journal read from its first entry, the bot may go on writing.
import type { StoreReader } from '../core/store.ts';
import { walkChain } from './chain.ts';
import { type AnyCollection, byName } from './collections.ts';
import { emptyData } from './data.ts';
import { realDisk } from './disk.ts';
import { filesIn } from './files.ts';
import { holdAgainstSchemas, replay } from './recover.ts';
import { corrupt, flawText } from './refusal.ts';
import { createView } from './view.ts';

/** As it stood when it was read. Rejects with `store.corrupt`, or the file system's error when there is no journal. */
export const readStore = async (directory: string, collections: readonly AnyCollection[]): Promise<StoreReader> => {
  const data = emptyData();
  const { firstBad } = await walkChain(realDisk.read(filesIn(directory).journal), (entry) => replay(data, entry));
  if (firstBad) throw corrupt(flawText(firstBad));
  const known = byName(collections);
  holdAgainstSchemas(data, known);
  return createView(data, known);
};
