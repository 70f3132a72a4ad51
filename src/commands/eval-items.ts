// The files that `vogter eval` reads: one JSON object a line.
import { readFileSync } from 'node:fs';
import { VogterError } from '../core/errors.ts';

export const readItems = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch (cause) {
        throw new VogterError('input.invalid', `${file}:${at + 1} is not JSON.`, { cause });
      }
    });
