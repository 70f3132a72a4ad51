// Files that are forgotten with the process, for tests and for answers that keep nothing.
import { hash as digest } from 'node:crypto';
import type { Clock } from '../core/clock.ts';
import type { FileHash, FileStore } from '../core/file-store.ts';
import { createRecentlyKept } from './recently-kept.ts';

export const createMemoryFiles = (clock: Clock): FileStore => {
  const contents = new Map<FileHash, Uint8Array>();
  const recent = createRecentlyKept(clock);
  return {
    keep: async (content) => {
      const hash = digest('sha256', content, 'hex');
      recent.note(hash);
      contents.set(hash, Uint8Array.from(content));
      return hash;
    },
    read: async (hash) => {
      const content = contents.get(hash);
      return content && Uint8Array.from(content);
    },
    forget: async (isNeeded) => {
      const unneeded = [...contents.keys()].filter((hash) => !recent.has(hash) && !isNeeded(hash));
      for (const hash of unneeded) contents.delete(hash);
      return unneeded.length;
    },
  };
};
