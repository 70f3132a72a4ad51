// Deletion for good: the contents of old entries are blanked, the chain still holds, and an entry says who did it.
import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { parseBody } from './body.ts';
import { walkChain } from './chain.ts';
import { emptyData, type StoreData } from './data.ts';
import type { Disk } from './disk.ts';
import { blankLine, type Entry, isBlank, readEntry, seal } from './entry.ts';
import type { Files } from './files.ts';
import type { JournalEnd } from './journal.ts';
import { groupsOfLines } from './lines.ts';
import { replay } from './recover.ts';
import { replaceFile } from './replace-file.ts';

const refuse = (what: string): never => {
  throw new VogterError('input.invalid', `Nothing was deleted: ${what}`);
};

const living = (data: StoreData) => [...data.records].filter(([, records]) => records.size > 0);

const holdsChanges = (entry: Entry): boolean => {
  const body = isBlank(entry) ? undefined : parseBody(entry.body);
  return body !== undefined && 'changes' in body;
};

/** Only entries that hold changes, and on which nothing rests that is still there. */
const check = async (disk: Disk, journal: string, seqs: ReadonlySet<number>): Promise<void> => {
  const now = emptyData();
  const without = emptyData();
  const found = new Set<number>();
  const visit = (entry: Entry): void => {
    replay(now, entry);
    if (!seqs.has(entry.head.seq)) replay(without, entry);
    else if (holdsChanges(entry)) found.add(entry.head.seq);
  };
  await walkChain(disk.read(journal), visit);
  if (found.size < seqs.size) refuse('an entry does not exist, is empty already, or tells of an earlier deletion.');
  if (!isDeepStrictEqual(new Map(living(now)), new Map(living(without)))) {
    refuse('a record that is still in use rests on one of these entries. Remove the record first.');
  }
};

async function* withBlanks(disk: Disk, journal: string, seqs: ReadonlySet<number>): AsyncGenerator<string> {
  for await (const lines of groupsOfLines(disk.read(journal))) {
    const kept = lines.map((line) => {
      const entry = readEntry(line);
      return entry && seqs.has(entry.head.seq) ? blankLine(entry) : `${line.toString()}\n`;
    });
    yield kept.join('');
  }
}

/** Writes the journal anew. Rejects with `input.invalid` before anything is touched. */
export const blankEntries = async (
  disk: Disk,
  files: Files,
  seqs: ReadonlySet<number>,
  by: object,
  clock: Clock,
  end: JournalEnd,
): Promise<JournalEnd> => {
  await check(disk, files.journal, seqs);
  const { head, line } = seal(end.head, clock.now(), by, { redacted: [...seqs].sort((a, b) => a - b) });
  let size = 0;
  const pieces = async function* () {
    for await (const piece of withBlanks(disk, files.journal, seqs)) {
      size += Buffer.byteLength(piece);
      yield piece;
    }
    size += Buffer.byteLength(line);
    yield line;
  };
  await replaceFile(disk, files.journal, pieces());
  return { head, size };
};
