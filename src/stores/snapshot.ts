// lowdb's adapter: a snapshot spares the next start most of the journal, and is never half written.
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Log } from '../core/log.ts';
import type { StoreData } from './data.ts';
import type { Disk } from './disk.ts';
import type { Files } from './files.ts';
import { replaceFile } from './replace-file.ts';
import { readSnapshot, snapshotPieces } from './snapshot-lines.ts';

export const createSnapshotAdapter = (disk: Disk, files: Files, log: Log): Adapter<StoreData> => {
  const directory = dirname(files.snapshot);

  return {
    /** The newest whole one. Without any the journal alone says everything, only more slowly. */
    read: async () => {
      const names = await disk.names(directory);
      for (const path of [files.snapshot, files.previousSnapshot]) {
        if (!names.includes(basename(path))) continue;
        const data = await readSnapshot(disk.read(path));
        if (data) return data;
        log.warn({ file: basename(path) }, 'snapshot damaged, reading an older one or the whole journal');
      }
      return null;
    },

    write: (data) =>
      replaceFile(disk, files.snapshot, snapshotPieces(data), async () => {
        const names = await disk.names(directory);
        if (names.includes(basename(files.snapshot))) await disk.rename(files.snapshot, files.previousSnapshot);
      }),
  };
};
