// A disk that counts what is asked of it, and refuses at a chosen moment, once or from then on.
// Files are real; syncs are only counted, as nobody pulls the plug here and they would take nearly all the time.
import { type Disk, type DiskFile, realDisk } from '../../src/stores/disk.ts';

export type Operation = 'write' | 'sync' | 'rename' | 'truncate' | 'syncDirectory';

export interface Fault {
  readonly operation: Operation;
  /** The first is 1. */
  readonly nth: number;
  /** A disk that is full stays full; a bad sector may fail once. */
  readonly lasting: boolean;
  /** How much of a refused write reaches the disk all the same. */
  readonly written?: 'nothing' | 'half' | 'all';
}

export const countingDisk = (fault?: Fault) => {
  const counts = new Map<Operation, number>();
  const count = (operation: Operation): number => counts.get(operation) ?? 0;

  const fails = (operation: Operation): boolean => {
    counts.set(operation, count(operation) + 1);
    if (fault?.operation !== operation) return false;
    return fault.lasting ? count(operation) >= fault.nth : count(operation) === fault.nth;
  };
  const refuse = (operation: Operation): never => {
    throw Object.assign(new Error(`EIO: ${operation} refused`), { code: 'EIO' });
  };

  const failing = (file: DiskFile): DiskFile => ({
    write: async (data) => {
      if (!fails('write')) return file.write(data);
      const share = { nothing: 0, half: 0.5, all: 1 }[fault?.written ?? 'nothing'];
      await file.write(data.slice(0, Math.floor(data.length * share)));
      return refuse('write');
    },
    sync: async () => {
      if (fails('sync')) refuse('sync');
    },
    truncate: async (size) => (fails('truncate') ? refuse('truncate') : file.truncate(size)),
    close: () => file.close(),
  });

  const disk: Disk = {
    ...realDisk,
    create: async (path) => failing(await realDisk.create(path)),
    append: async (path) => failing(await realDisk.append(path)),
    rename: async (from, to) => (fails('rename') ? refuse('rename') : realDisk.rename(from, to)),
    syncDirectory: async () => {
      if (fails('syncDirectory')) refuse('syncDirectory');
    },
  };
  return { disk, count };
};
