// The files that `vogter eval` reads and writes: one JSON object a line.
import { readFileSync, writeFileSync } from 'node:fs';
import { VogterError } from '../core/errors.ts';
import { withFile } from './with-file.ts';

export const readItems = (file: string): readonly unknown[] =>
  withFile(file, () => readFileSync(file, 'utf8'))
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new VogterError('input.invalid', `${file}:${at + 1} is not JSON.`, { cause });
      }
    });

export const writeLines = (file: string, lines: readonly string[]): void =>
  withFile(file, () => writeFileSync(file, `${lines.join('\n')}\n`));
