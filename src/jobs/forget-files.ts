// Removes files that nothing refers to: their report was cancelled, or the process was killed before its commit.
import type { FileHash, FileStore } from '../core/file-store.ts';
import type { Log } from '../core/log.ts';

const everyMilliseconds = 60 * 60 * 1000;

export interface ForgetFilesParts {
  readonly files: FileStore;
  readonly needed: () => ReadonlySet<FileHash>;
  readonly log: Log;
}

export const createForgetFiles = ({ files, needed, log }: ForgetFilesParts) => {
  let timer: NodeJS.Timeout | undefined;
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
  return {
    look,
    start: (): void => {
      timer = setInterval(() => void look(), everyMilliseconds);
      timer.unref();
      void look();
    },
    stop: (): void => clearInterval(timer),
  };
};
