// Removes files that nothing refers to: their report was cancelled, or the process was killed before its commit.
import type { FileHash, FileStore } from '../core/file-store.ts';
import type { Log } from '../core/log.ts';

/** Every case is looked through, so not while the first messages of a start are waiting. */
const firstMilliseconds = 60 * 1000;
const everyMilliseconds = 60 * 60 * 1000;

export interface ForgetFilesParts {
  readonly files: FileStore;
  readonly needed: () => ReadonlySet<FileHash>;
  readonly log: Log;
}

export const createForgetFiles = ({ files, needed, log }: ForgetFilesParts) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  /** What fails is tried again the next hour, and stops nothing else. */
  const look = async (): Promise<void> => {
    try {
      const still = needed();
      const removed = await files.forget((hash) => still.has(hash));
      if (removed > 0) log.info({ removed }, 'files that nothing refers to were removed');
    } catch (error) {
      log.error({ err: error }, 'files could not be cleared up');
    }
  };
  const lookAfter = (milliseconds: number): void => {
    if (stopped) return;
    timer = setTimeout(() => void look().finally(() => lookAfter(everyMilliseconds)), milliseconds);
    timer.unref();
  };
  return {
    look,
    start: (): void => lookAfter(firstMilliseconds),
    stop: (): void => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
