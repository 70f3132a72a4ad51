// Opening a data directory: taken for this process alone, checked, and read; or refused with nothing changed.
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import type { Clock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Collections } from './collections.ts';
import { emptyData } from './data.ts';
import type { Disk } from './disk.ts';
import { filesIn } from './files.ts';
import { openDirectory } from './founding.ts';
import { takeLock } from './lock.ts';
import { recover } from './recover.ts';
import { besideOf } from './replace-file.ts';
import { createSnapshotAdapter } from './snapshot.ts';

const asFailure = (directory: string, error: unknown): unknown =>
  error instanceof VogterError
    ? error
    : new VogterError(
        'store.failed',
        `The data directory ${directory} cannot be opened: ${error instanceof Error ? error.message : String(error)}. Check that it exists on a disk with free space and belongs to the user that Vogter runs as.`,
        { cause: error },
      );

const takenOver = (directory: string, cause: Error): VogterError =>
  new VogterError(
    'store.failed',
    `Another process has taken over the data directory ${directory}. Nothing more is saved by this one: stop one of them.`,
    { cause },
  );

const openLocked = async (directory: string, collections: Collections, clock: Clock, disk: Disk, log: Log) => {
  const files = filesIn(directory);
  const { genesis, isNew } = await openDirectory(disk, files, directory, clock);
  if (isNew) log.info({ directory }, 'new, empty data directory created');
  const low = new Low(createSnapshotAdapter(disk, files, log), emptyData());
  await low.read();
  const snapshotSeq = low.data.head.seq;
  const { torn, ...end } = await recover(disk, files.journal, low.data, genesis, collections);
  // A second journal that was not finished holds what is to be forgotten later.
  await disk.remove(besideOf(files.journal));
  if (torn > 0) log.warn({ bytes: torn }, 'cut off an unfinished write that was never acknowledged');
  const unknown = [...low.data.records.keys()].filter((name) => !collections.has(name));
  if (unknown.length > 0) log.warn({ collections: unknown }, 'kept records that this version does not know');
  log.info({ seq: end.head.seq, replayed: end.head.seq - snapshotSeq }, 'journal verified');
  return { files, low, snapshotSeq, ...end };
};

/** Rejects with `store.locked`, `store.corrupt` or `store.failed`; `lockLost` aborts when another process takes over. */
export const openFiles = async (path: string, collections: Collections, clock: Clock, disk: Disk, log: Log) => {
  try {
    await disk.makeDirectory(path);
    const directory = await realpath(path);
    await disk.syncDirectory(dirname(directory));
    const lost = new AbortController();
    const release = await takeLock(filesIn(directory), clock, (error) => lost.abort(takenOver(directory, error)));
    try {
      const opened = await openLocked(directory, collections, clock, disk, log);
      return { ...opened, directory, release, lockLost: lost.signal };
    } catch (error) {
      await release();
      throw error;
    }
  } catch (error) {
    throw asFailure(path, error);
  }
};
