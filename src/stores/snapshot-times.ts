// When to make a snapshot: in a quiet moment, at the latest after a while, and at the end; never by the number of commits.
import type { Low } from 'lowdb';
import type { Log } from '../core/log.ts';
import type { StoreData } from './data.ts';

export interface SnapshotEvery {
  /** After so many milliseconds the next quiet moment is taken. */
  readonly quietMs: number;
  /** After so many it is made even if it never gets quiet. */
  readonly busyMs: number;
}

export const usualTimes: SnapshotEvery = { quietMs: 5 * 60_000, busyMs: 60 * 60_000 };

/** Looks this often in `quietMs`. Without a commit between two looks, it is quiet. */
const looks = 4;

export const keepSnapshots = (low: Low<StoreData>, savedSeq: number, every: SnapshotEvery, log: Log) => {
  const step = every.quietMs / looks;
  let saved = savedSeq;
  let seen = savedSeq;
  let waited = 0;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const { seq } = low.data.head;
    await low.write();
    saved = seq;
  };

  /** One after the other: each writes the same file. */
  const make = (): Promise<void> => {
    waited = 0;
    writing = writing.catch(() => {}).then(write);
    return writing;
  };

  /** A snapshot only spares time at the next start: when it fails, everything is still in the journal. */
  const tryToMake = (): Promise<void> =>
    make().catch((error: unknown) => log.warn({ err: error }, 'snapshot not written'));

  const timer = setInterval(() => {
    const { seq } = low.data.head;
    const isQuiet = seq === seen;
    seen = seq;
    waited += step;
    if (seq !== saved && (waited >= every.busyMs || (isQuiet && waited >= every.quietMs))) void tryToMake();
  }, step);
  timer.unref();

  return {
    make,
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await writing.catch(() => {});
      if (low.data.head.seq !== saved) await tryToMake();
    },
    /** Without a last one. */
    abandon: async (): Promise<void> => {
      clearInterval(timer);
      await writing.catch(() => {});
    },
  };
};
