// Which files were kept a moment ago: the commit that refers to them may still be under way.
import type { Clock } from '../core/clock.ts';
import type { FileHash } from '../core/file-store.ts';

/** Far longer than any commit takes. */
const aMoment = 60 * 60 * 1000;

export const createRecentlyKept = (clock: Clock) => {
  const times = new Map<FileHash, number>();
  const now = (): number => clock.now().epochMilliseconds;
  return {
    note: (hash: FileHash): void => {
      times.set(hash, now());
    },
    /** What is no longer recent is let go of. */
    has: (hash: FileHash): boolean => {
      const recent = now() - (times.get(hash) ?? Number.NEGATIVE_INFINITY) < aMoment;
      if (!recent) times.delete(hash);
      return recent;
    },
  };
};
