// The store that keeps its promises on one machine: the audit log is the journal, and lowdb is its view.
import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Actor, Store } from '../core/store.ts';
import { type AnyCollection, byName } from './collections.ts';
import { type Disk, realDisk } from './disk.ts';
import type { Head } from './entry.ts';
import { createForget } from './forget.ts';
import { createJournal } from './journal.ts';
import { openFiles } from './open-files.ts';
import { createQueue } from './queue.ts';
import { createRedact } from './redact.ts';
import { keepSnapshots, type SnapshotEvery, usualTimes } from './snapshot-times.ts';
import { type JournalReport, verifyJournal } from './verify.ts';
import { createView } from './view.ts';

export interface JournalStore extends Store {
  /** The last durable entry, for publishing: a journal that no longer holds it has been cut or replaced. */
  head(): Head;
  /** True once a write has failed or the lock was lost: nothing is accepted until it is opened again. */
  failed(): boolean;
  /** Reads the whole journal again from the disk. */
  verify(): Promise<JournalReport>;
  /**
   * Empties old entries for good and records who did it. Rejects with `input.invalid` when a record that is still in
   * use rests on one of them, and with `store.not-deleted` when the disk has no room for a second journal. Commits go
   * on meanwhile; it reads and writes everything, so it is for quiet hours.
   */
  redact(seqs: readonly number[], by: Actor): Promise<void>;
  /**
   * Empties every entry that holds an earlier version of these records; as they stand they stay. Rejects with
   * `store.conflict` when somebody wrote in between: try again. For quiet hours, like `redact`.
   */
  forgetEarlier(collection: string, ids: readonly string[], by: Actor): Promise<void>;
}

export interface JournalOptions {
  /** Made if it is not there; for this process alone. */
  readonly directory: string;
  readonly collections: readonly AnyCollection[];
  readonly clock: Clock;
  readonly snapshotEvery?: SnapshotEvery;
  readonly log?: Log;
  /** For tests that make it fail. */
  readonly disk?: Disk;
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Rejects with `store.locked`, `store.corrupt` or `store.failed`; each message says what to do. */
export const openJournalStore = async (options: JournalOptions): Promise<JournalStore> => {
  const { clock, disk = realDisk, log = silent } = options;
  const collections = byName(options.collections);
  const { directory, files, low, lockLost, release, snapshotSeq, file, ...end } = await openFiles(
    options.directory,
    collections,
    clock,
    disk,
    log,
  );
  const { revisionOf, apply, ...reader } = createView(low.data, collections);
  const journal = createJournal(file, end, clock, () => !lockLost.aborted);
  const snapshots = keepSnapshots(low, snapshotSeq, options.snapshotEvery ?? usualTimes, log);
  const queue = createQueue({
    collections,
    revisionOf,
    persist: async (batch) => {
      low.data.head = await journal.append(batch);
      for (const { steps } of batch) steps.forEach(apply);
    },
  });
  lockLost.addEventListener('abort', () => queue.fail(lockLost.reason));

  const { redact, idle } = createRedact({
    disk,
    path: files.journal,
    journal,
    clock,
    makeSnapshot: snapshots.make,
    alone: queue.alone,
    onHead: (head) => {
      low.data.head = head;
    },
  });
  const forgetEarlier = createForget({
    disk,
    journal: files.journal,
    end: () => journal.end().size,
    recordOf: (collection, id) => low.data.records.get(collection)?.get(id),
    commit: queue.commit,
    redact,
  });

  const close = async (): Promise<void> => {
    await queue.close();
    await idle();
    try {
      await (queue.hasFailed() ? snapshots.abandon() : snapshots.stop());
      await journal.close();
    } finally {
      if (!lockLost.aborted) await release();
    }
  };

  let closing: Promise<void> | undefined;
  return {
    ...reader,
    commit: queue.commit,
    head: () => low.data.head,
    failed: queue.hasFailed,
    verify: () => verifyJournal(directory),
    redact,
    forgetEarlier,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
};
