// A data directory's first day, and the check on every later one that it is still whole: never empty by accident.
import { basename } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../core/clock.ts';
import type { Disk } from './disk.ts';
import { beginning, seal } from './entry.ts';
import type { Files } from './files.ts';
import { forEachLine } from './lines.ts';
import { refusals } from './refusal.ts';
import { replaceFile } from './replace-file.ts';

const marker = z.object({ format: z.literal(1), genesis: z.string() });

const found = async (disk: Disk, files: Files, clock: Clock): Promise<string> => {
  const first = seal(beginning, clock.now(), { kind: 'system', part: 'store' }, { changes: [] });
  await replaceFile(disk, files.journal, [first.line]);
  await replaceFile(disk, files.marker, [`${JSON.stringify({ format: 1, genesis: first.head.hash })}\n`]);
  return first.head.hash;
};

const readMarker = async (disk: Disk, files: Files): Promise<string> => {
  let text = '';
  await forEachLine(disk.read(files.marker), (line) => {
    text += line.toString();
  });
  try {
    return marker.parse(JSON.parse(text)).genesis;
  } catch {
    throw refusals.markerUnreadable(files.marker);
  }
};

/** Killed between the two steps of founding, a directory holds a journal of one line and nothing else. */
const wasInterrupted = async (disk: Disk, files: Files): Promise<boolean> => {
  let lines = 0;
  await forEachLine(disk.read(files.journal), () => {
    lines += 1;
  });
  return lines === 1;
};

/** Resolves with the hash of the journal's first entry. Rejects with `store.corrupt`. */
export const openDirectory = async (
  disk: Disk,
  files: Files,
  directory: string,
  clock: Clock,
): Promise<{ readonly genesis: string; readonly isNew: boolean }> => {
  const names = await disk.names(directory);
  const has = (path: string): boolean => names.includes(basename(path));
  if (has(files.marker)) {
    if (!has(files.journal)) throw refusals.journalLost(files.journal);
    return { genesis: await readMarker(disk, files), isNew: false };
  }
  const hasSnapshot = has(files.snapshot) || has(files.previousSnapshot);
  if (hasSnapshot || (has(files.journal) && !(await wasInterrupted(disk, files)))) throw refusals.markerLost(directory);
  return { genesis: await found(disk, files, clock), isNew: true };
};
