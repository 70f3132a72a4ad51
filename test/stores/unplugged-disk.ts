// A disk that keeps only what was synced: when the plug is pulled, the rest is gone, or half of it, or none.
import { type Disk, type DiskFile, realDisk } from '../../src/stores/disk.ts';

/** What becomes of data and renames that nobody had synced. */
export type Unsynced = 'lost' | 'half' | 'kept';

const nothing = Buffer.alloc(0);
const share = { lost: 0, half: 0.5, kept: 1 } as const;

/** The plug is pulled at the nth operation; from then on there is no disk. */
export const unpluggedDisk = (pullAt: number, unsynced: Unsynced) => {
  const files = new Set<{ readonly file: DiskFile; waiting: Buffer }>();
  let renames: (readonly [from: string, to: string])[] = [];
  let operations = 0;

  const flush = async (each: { readonly file: DiskFile; waiting: Buffer }, part: number): Promise<void> => {
    const data = each.waiting.subarray(0, Math.floor(each.waiting.length * part));
    each.waiting = nothing;
    if (data.length > 0) await each.file.write(data);
  };
  const renameFirst = async (count: number): Promise<void> => {
    const now = renames.slice(0, count);
    renames = [];
    for (const [from, to] of now) await realDisk.rename(from, to);
  };
  const pull = async (): Promise<void> => {
    for (const each of files) await flush(each, share[unsynced]);
    await renameFirst(Math.floor(renames.length * share[unsynced]));
  };
  const step = async (): Promise<void> => {
    operations += 1;
    if (operations === pullAt) await pull();
    if (operations >= pullAt) throw new Error('no power');
  };

  const buffered = (file: DiskFile): DiskFile => {
    const each = { file, waiting: nothing };
    files.add(each);
    return {
      write: async (data) => {
        each.waiting = Buffer.concat([each.waiting, Buffer.from(data)]);
        await step();
      },
      sync: async () => {
        await step();
        await flush(each, 1);
      },
      truncate: async (size) => {
        await step();
        each.waiting = nothing;
        await file.truncate(size);
      },
      // What is closed unsynced may still be lost, so it stays in the set until the plug is pulled.
      close: async () => {},
    };
  };

  const disk: Disk = {
    ...realDisk,
    create: async (path) => buffered(await realDisk.create(path)),
    append: async (path) => buffered(await realDisk.append(path)),
    rename: async (from, to) => {
      renames.push([from, to]);
      await step();
    },
    syncDirectory: async () => {
      await step();
      await renameFirst(renames.length);
    },
  };
  const closeAll = () => Promise.all([...files].map(({ file }) => file.close()));
  return { disk, operations: () => operations, closeAll };
};
