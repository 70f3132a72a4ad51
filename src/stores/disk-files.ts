// Files on the disk beside the journal, each under the hash of its content: durable before a commit can refer to it.
import { hash as digest } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Clock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import type { FileHash, FileStore } from '../core/file-store.ts';
import { createTurns } from '../core/turns.ts';
import { type Disk, realDisk } from './disk.ts';
import { filesIn } from './files.ts';
import { createRecentlyKept } from './recently-kept.ts';
import { replaceFile } from './replace-file.ts';

const hashPattern = /^[0-9a-f]{64}$/;

const notKept = (cause: unknown): VogterError =>
  new VogterError(
    'store.failed',
    'The disk refused to save a file. Check that it is not full and that the data directory can be written to.',
    { cause },
  );

const altered = (path: string): VogterError =>
  new VogterError('store.corrupt', `${path} is not what was kept there. Restore this one file from a backup.`);

export interface DiskFilesOptions {
  /** The data directory. It must be this process's alone, as an open journal store makes it. */
  readonly directory: string;
  readonly clock: Clock;
  /** For tests that make it fail. */
  readonly disk?: Disk;
}

/** Rejects with `store.failed` when there can be no directory for them. */
export const openDiskFiles = async ({ directory, clock, disk = realDisk }: DiskFilesOptions): Promise<FileStore> => {
  const folder = filesIn(directory).sent;
  const inTurn = createTurns();
  const recent = createRecentlyKept(clock);
  const pathOf = (hash: FileHash): string => join(folder, hash);
  try {
    await disk.makeDirectory(folder);
    await disk.syncDirectory(dirname(folder));
  } catch (error) {
    throw notKept(error);
  }

  const contentOf = async (path: string): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    for await (const piece of disk.read(path)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  return {
    keep: (content) => {
      const hash = digest('sha256', content, 'hex');
      return inTurn(hash, async () => {
        recent.note(hash);
        try {
          // Also where it stands already: whoever wrote it may have been killed before it was durable.
          await replaceFile(disk, pathOf(hash), [content]);
        } catch (error) {
          throw notKept(error);
        }
        return hash;
      });
    },

    read: async (hash) => {
      if (!hashPattern.test(hash) || !(await disk.names(folder)).includes(hash)) return undefined;
      const content = await contentOf(pathOf(hash));
      if (digest('sha256', content, 'hex') !== hash) throw altered(pathOf(hash));
      return content;
    },

    forget: async (isNeeded) => {
      let removed = 0;
      for (const name of await disk.names(folder)) {
        // What was being written when the process was killed has another name.
        const hash = name.slice(0, 64);
        await inTurn(hash, async () => {
          if (recent.has(hash) || (name === hash && isNeeded(hash))) return;
          await disk.remove(join(folder, name));
          removed += 1;
        });
      }
      return removed;
    },
  };
};
