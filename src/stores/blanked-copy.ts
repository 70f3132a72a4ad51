// The journal with some entries emptied, made beside it while commits go on: only a short end is left to copy when they wait.
import { VogterError } from '../core/errors.ts';
import type { Disk } from './disk.ts';
import { blankLine, readEntry } from './entry.ts';
import { groupsOfLines } from './lines.ts';
import { besideOf } from './replace-file.ts';
import { createRestsOn } from './rests-on.ts';

const refuse = (what: string): never => {
  throw new VogterError('input.invalid', `Nothing was deleted: ${what}`);
};

/** So many bytes are made durable at a time: a commit's own sync must not wait for hundreds of megabytes of the copy. */
const syncEvery = 4 << 20;

const lineEnd = Buffer.from('\n');

/** Emptied in the part of the journal up to `size` bytes. Rejects with `input.invalid`, and leaves nothing behind then. */
export const createBlankedCopy = async (disk: Disk, journal: string, seqs: ReadonlySet<number>, size: number) => {
  const path = besideOf(journal);
  const rest = await createRestsOn(disk.read(journal, { from: 0, to: size }), seqs);
  if (!rest.allHoldChanges) refuse('an entry does not exist, is empty already, or tells of an earlier deletion.');

  // A file of its own, whoever may still be writing in the one before.
  await disk.remove(path);
  const file = await disk.create(path);
  let copied = 0;
  let written = 0;
  let synced = 0;

  const write = async (piece: Uint8Array): Promise<void> => {
    await file.write(piece);
    written += piece.length;
    if (written - synced < syncEvery) return;
    await file.sync();
    synced = written;
  };

  const blanked = (line: Buffer): readonly Uint8Array[] => {
    const entry = readEntry(line);
    if (entry) rest.follow(entry);
    return entry && seqs.has(entry.head.seq) ? [Buffer.from(blankLine(entry))] : [line, lineEnd];
  };

  /** What cannot be taken away now is taken away at the next start. */
  const abandon = async (): Promise<void> => {
    await file.close().catch(() => {});
    await disk.remove(path).catch(() => {});
  };

  try {
    for await (const lines of groupsOfLines(disk.read(journal, { from: 0, to: size }))) {
      await write(Buffer.concat(lines.flatMap(blanked)));
    }
    copied = size;
    if (rest.anything())
      refuse('a record that is still in use rests on one of these entries. Remove the record first.');
  } catch (error) {
    await abandon();
    throw error;
  }

  return {
    path,
    abandon,
    /** Copies what the journal has got since, up to so many bytes, and makes it durable. */
    catchUp: async (until: number): Promise<void> => {
      for await (const chunk of disk.read(journal, { from: copied, to: until })) await write(chunk);
      copied = until;
      await file.sync();
    },
    /** Adds the last line, makes all of it durable, and resolves with its size. */
    end: async (line: string): Promise<number> => {
      await file.write(line);
      await file.sync();
      await file.close();
      return written + Buffer.byteLength(line);
    },
  };
};
