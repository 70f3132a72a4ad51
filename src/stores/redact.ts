// Deletion for good: the contents of old entries are blanked, the chain still holds, and an entry says who did it.
import { dirname } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import type { Actor } from '../core/store.ts';
import { createBlankedCopy } from './blanked-copy.ts';
import type { Disk } from './disk.ts';
import { type Head, seal } from './entry.ts';
import type { Journal } from './journal.ts';
import { toPlain } from './plain.ts';

interface RedactParts {
  readonly disk: Disk;
  readonly path: string;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly makeSnapshot: () => Promise<void>;
  /** Runs while nothing is being saved. */
  readonly alone: (task: () => Promise<void>) => Promise<void>;
  readonly onHead: (head: Head) => void;
}

/** Up to the renaming nothing has happened to the journal, so its writing goes on. */
const notDeleted = (cause: unknown): VogterError =>
  cause instanceof VogterError
    ? cause
    : new VogterError(
        'store.not-deleted',
        'Nothing was deleted, and everything is as it was: the disk refused a second copy of the journal. Check that it has room for one.',
        { cause },
      );

const orNotDeleted = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw notDeleted(error);
  });

/** One after the other. Rejects with `input.invalid` or `store.not-deleted` while nothing has been touched. */
export const createRedact = ({ disk, path, journal, clock, makeSnapshot, alone, onHead }: RedactParts) => {
  const redactOnce = async (seqs: ReadonlySet<number>, by: object): Promise<void> => {
    const copy = await orNotDeleted(createBlankedCopy(disk, path, seqs, journal.end().size));
    let renaming = false;

    const finish = async (): Promise<void> => {
      const end = journal.end();
      const { head, line } = seal(end.head, clock.now(), by, { redacted: [...seqs].sort((a, b) => a - b) });
      await orNotDeleted(copy.catchUp(end.size));
      const size = await orNotDeleted(copy.end(line));
      renaming = true;
      await disk.rename(copy.path, path);
      await disk.syncDirectory(dirname(path));
      await journal.continueIn(await disk.append(path), { head, size });
      onHead(head);
    };

    try {
      // Snapshots may hold what is to be deleted: they are made without it, and twice, for one earlier is kept.
      await orNotDeleted(makeSnapshot().then(makeSnapshot));
      // What came while the whole was copied takes a moment itself, and so little comes meanwhile that commits can wait for it.
      await orNotDeleted(copy.catchUp(journal.end().size));
      await alone(finish);
    } catch (error) {
      if (!renaming) await copy.abandon();
      throw error;
    }
  };

  let running: Promise<void> = Promise.resolve();
  return {
    redact: (seqs: readonly number[], by: Actor): Promise<void> => {
      const mine = running.then(() => redactOnce(new Set(seqs), toPlain(by)));
      running = mine.catch(() => {});
      return mine;
    },
    /** Resolves when nothing is being copied any more. */
    idle: (): Promise<void> => running,
  };
};
