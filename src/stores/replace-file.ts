// A file is replaced whole or not at all, whatever happens on the way.
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';

type Piece = string | Uint8Array;
type Pieces = Iterable<Piece> | AsyncIterable<Piece>;

export const besideOf = (path: string): string => `${path}.tmp`;

/** Written beside the old one, made durable, then renamed over it; `beforeRename` may put the old one away first. */
export const replaceFile = async (
  disk: Disk,
  path: string,
  pieces: Pieces,
  beforeRename: () => Promise<void> = async () => {},
): Promise<void> => {
  const beside = besideOf(path);
  const file = await disk.create(beside);
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  await beforeRename();
  await disk.rename(beside, path);
  await disk.syncDirectory(dirname(path));
};
