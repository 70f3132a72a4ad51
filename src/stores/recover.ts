// The start: the whole chain is checked, what the snapshot lacks is replayed, every record is held against its schema.
import { z } from 'zod';
import { parseBody } from './body.ts';
import { walkChain } from './chain.ts';
import type { Collections } from './collections.ts';
import { applyStep, recordsOf, type StoreData } from './data.ts';
import type { Disk, DiskFile } from './disk.ts';
import { type Entry, isBlank } from './entry.ts';
import type { JournalEnd } from './journal.ts';
import { corrupt, flawText, refusals } from './refusal.ts';

/** Blanked commits and redactions change no record. */
export const replay = (data: StoreData, entry: Entry): void => {
  data.head = entry.head;
  if (isBlank(entry)) return;
  const body = parseBody(entry.body);
  if (!body) throw refusals.unknownBody(entry.head.seq);
  if ('changes' in body) for (const step of body.changes) applyStep(data, step);
};

/** Brings the snapshot's data up to the journal's end. Rejects with `store.corrupt`. */
const catchUp = async (disk: Disk, journal: string, data: StoreData, genesis: string) => {
  const snapshot = data.head;
  const walk = await walkChain(disk.read(journal), (entry) => {
    const { seq, hash } = entry.head;
    if (seq === 1 && hash !== genesis) throw refusals.otherJournal(journal);
    if (seq === snapshot.seq && hash !== snapshot.hash) throw refusals.otherThanSnapshot(seq);
    if (seq > snapshot.seq) replay(data, entry);
  });
  if (walk.firstBad) throw corrupt(flawText(walk.firstBad));
  if (walk.head.seq === 0) throw refusals.journalLost(journal);
  if (walk.head.seq < snapshot.seq) throw refusals.shorterThanSnapshot(walk.head.seq, snapshot.seq);
  return walk;
};

/** A default in a schema is how an older record gets a newer field. Collections that this version lacks stay as they are. */
export const holdAgainstSchemas = (data: StoreData, collections: Collections): void => {
  for (const [name, { schema }] of collections) {
    const records = recordsOf(data, name);
    for (const { id, revision, value } of records.values()) {
      const parsed = schema.safeParse(value);
      if (!parsed.success) throw refusals.shape(name, id, z.prettifyError(parsed.error));
      records.set(id, { id, revision, value: parsed.data });
    }
  }
};

/** The journal may show what a killed process wrote and never synced: nothing is read before it is durable. */
const openEnd = async (disk: Disk, journal: string, size: number, torn: number): Promise<DiskFile> => {
  const file = await disk.append(journal);
  try {
    if (torn > 0) await file.truncate(size);
    await file.sync();
  } catch (error) {
    await file.close();
    throw error;
  }
  return file;
};

/** Fills `data`, cuts off what was never acknowledged, and resolves with the open end of the journal. */
export const recover = async (
  disk: Disk,
  journal: string,
  data: StoreData,
  genesis: string,
  collections: Collections,
): Promise<JournalEnd & { readonly file: DiskFile; readonly torn: number }> => {
  const { head, size, torn } = await catchUp(disk, journal, data, genesis);
  holdAgainstSchemas(data, collections);
  return { head, size, torn, file: await openEnd(disk, journal, size, torn) };
};
