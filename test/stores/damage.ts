// What can happen to a data directory while nobody is looking.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const journalIn = (directory: string): string => join(directory, 'journal.jsonl');

export const linesOf = async (path: string): Promise<string[]> => (await readFile(path, 'utf8')).trimEnd().split('\n');

export const writeLines = (path: string, lines: readonly string[]): Promise<void> =>
  writeFile(path, lines.map((line) => `${line}\n`).join(''));

export const cutTo = async (path: string, bytes: number): Promise<void> =>
  writeFile(path, (await readFile(path)).subarray(0, bytes));

export const flipBit = async (path: string, byte: number, bit: number): Promise<void> => {
  const content = await readFile(path);
  content.writeUInt8(content.readUInt8(byte) ^ (1 << bit), byte);
  await writeFile(path, content);
};

export const loseSnapshots = async (directory: string): Promise<void> => {
  for (const name of ['snapshot.jsonl', 'snapshot.previous.jsonl']) await rm(join(directory, name), { force: true });
};

/** As if the newer one had never been written. */
export const goBackToOlderSnapshot = (directory: string): Promise<void> =>
  rename(join(directory, 'snapshot.previous.jsonl'), join(directory, 'snapshot.jsonl'));
