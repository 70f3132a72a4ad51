// Files that a person names on the command line: their own trouble is said in a sentence, and what is private is theirs alone.
import { closeSync, fchmodSync, openSync, writeFileSync } from 'node:fs';
import { VogterError } from '../core/errors.ts';

/** Not there, a folder, not allowed: rejects with `input.invalid`. */
export const withFile = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? cause.code : 'unknown';
    throw new VogterError('input.invalid', `${file} cannot be used (${why}). Name another file.`, { cause });
  }
};

/** For the eyes of whoever asked for it alone, as the log is; also where a file that all could read stood there before. */
export const writePrivately = (file: string, content: string): void =>
  withFile(file, () => {
    const opened = openSync(file, 'w', 0o600);
    try {
      fchmodSync(opened, 0o600);
      writeFileSync(opened, content);
    } finally {
      closeSync(opened);
    }
  });
