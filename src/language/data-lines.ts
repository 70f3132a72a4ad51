// Data files of one JSON object a line: each line checked, and a broken one named by file and line.
import { readFileSync } from 'node:fs';
import type { ZodType } from 'zod';
import { VogterError } from '../core/errors.ts';

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new VogterError('data.invalid', `${file} cannot be read. The language data must hold it.`, { cause });
  }
};

const parseJson = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new VogterError('data.invalid', `${where} is not a JSON object on one line. Mend the line.`, { cause });
  }
};

export const readLines = <T>(file: string, schema: ZodType<T>): readonly T[] =>
  readText(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const where = `${file}, line ${index + 1}`;
      const parsed = schema.safeParse(parseJson(line, where));
      if (parsed.success) return [parsed.data];
      const issue = parsed.error.issues[0];
      const field = issue?.path.join('.') ?? '';
      throw new VogterError(
        'data.invalid',
        `${where}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not as expected'}`,
      );
    });
