// Port: the few things the journal asks of a disk, so that tests can make each of them fail; and the real disk.
import { constants, createReadStream } from 'node:fs';
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';

export interface DiskFile {
  /** Adds at the end. Resolves when the operating system has taken all of it, which need not be durable yet. */
  write(data: string | Uint8Array): Promise<void>;
  /** Resolves when everything written is durable. */
  sync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

export interface Part {
  readonly from: number;
  /** The first byte that no longer belongs to it. */
  readonly to: number;
}

export interface Disk {
  /** With everything above it, for its owner alone. */
  makeDirectory(path: string): Promise<void>;
  names(directory: string): Promise<readonly string[]>;
  /** The whole file, or the bytes from `from` up to `to`. */
  read(path: string, part?: Part): AsyncIterable<Buffer>;
  /** A new, empty file in place of any there was, for its owner alone. */
  create(path: string): Promise<DiskFile>;
  append(path: string): Promise<DiskFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes renames and new files in a directory durable. */
  syncDirectory(path: string): Promise<void>;
}

const openFile = async (path: string, flags: string | number, writesThrough = false): Promise<DiskFile> => {
  const file = await open(path, flags, 0o600);
  await file.chmod(0o600);
  return {
    write: (data) => file.writeFile(data),
    sync: async () => {
      if (!writesThrough) await file.datasync();
    },
    truncate: (size) => file.truncate(size),
    close: () => file.close(),
  };
};

const { O_APPEND, O_CREAT, O_WRONLY, O_DSYNC } = constants;
/** Where the system can, a write is durable when it returns: one wait for the disk where there were two. */
const appending: readonly [string | number, boolean] =
  // Windows has no such flag, whatever the types say.
  typeof O_DSYNC === 'number' ? [O_APPEND | O_CREAT | O_WRONLY | O_DSYNC, true] : ['a', false];

/** A start wants to be quick; whoever reads a part does so while messages are answered in between. */
const [wholePiece, partPiece] = [1 << 20, 1 << 18];

async function* chunksOf(path: string, part?: Part): AsyncGenerator<Buffer> {
  if (part && part.from >= part.to) return;
  yield* part
    ? createReadStream(path, { highWaterMark: partPiece, start: part.from, end: part.to - 1 })
    : createReadStream(path, { highWaterMark: wholePiece });
}

export const realDisk: Disk = {
  makeDirectory: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(path, 0o700);
  },
  names: (directory) => readdir(directory),
  read: chunksOf,
  create: (path) => openFile(path, 'w'),
  append: (path) => openFile(path, ...appending),
  rename,
  remove: (path) => rm(path, { force: true }),
  syncDirectory: async (path) => {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  },
};
