// A file that cannot be written is said in a sentence; one that all could read is theirs alone before anything stands in it.
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePrivately } from './with-file.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'vogter-file-'));
const rights = (file: string): number => statSync(file).mode & 0o777;

test("a new file is its owner's alone, and so is one that was everybody's", () => {
  const file = join(newFolder(), 'register.csv');
  writePrivately(file, 'first');
  expect(rights(file)).toBe(0o600);

  chmodSync(file, 0o644);
  writePrivately(file, 'second');
  expect(rights(file)).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toBe('second');
});

test.each([
  ['a folder that is not there', (folder: string) => join(folder, 'nowhere', 'x'), 'ENOENT'],
  ['a folder', (folder: string) => folder, 'EISDIR'],
  ['a file taken for a folder', (folder: string) => join(folder, 'file', 'x'), 'ENOTDIR'],
])('%s: what to do instead', (_, at, why) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  const path = at(folder);
  let said: unknown;
  try {
    writePrivately(path, '');
  } catch (error) {
    said = error;
  }
  expect(said).toMatchObject({
    code: 'input.invalid',
    message: `${path} cannot be used (${why}). Name another file.`,
  });
});
