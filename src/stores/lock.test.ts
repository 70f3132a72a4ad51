// One process at a time: the second hears who was first, and the dead hold nothing.
import { spawn } from 'node:child_process';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { newDirectory, openNotes } from '../../test/stores/fixtures.ts';
import { systemClock } from '../core/clock.ts';
import { filesIn } from './files.ts';
import { describeSelf } from './holder.ts';

const child = fileURLToPath(new URL('../../test/stores/kill-child.ts', import.meta.url));

/** The first line of a process that opens the store and works on: `open` or `refused ...`. */
const startAnother = async (directory: string) => {
  const process_ = spawn(process.execPath, [child, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    process_.kill('SIGKILL');
  });
  for await (const line of createInterface(process_.stdout)) return { line, process: process_ };
  return { line: '', process: process_ };
};

/** As a process that was killed leaves it: a lock, and a word about who holds it. */
const leaveLock = async (directory: string, holder: object | string, touched = new Date()): Promise<void> => {
  const { lock, holder: path } = filesIn(directory);
  await mkdir(`${lock}.lock`);
  await utimes(`${lock}.lock`, touched, touched);
  await writeFile(path, typeof holder === 'string' ? holder : JSON.stringify(holder));
};

const opens = async (directory: string): Promise<void> => {
  const before = performance.now();
  await (await openNotes(directory)).close();
  expect(performance.now() - before).toBeLessThan(2_000);
};

test('two processes that start at once: one opens, the other is told by whom, where and since when', async () => {
  const directory = await newDirectory();
  const [a, b] = await Promise.all([startAnother(directory), startAnother(directory)]);
  const [winner, loser] = a.line === 'open' ? [a, b] : [b, a];
  expect(winner.line).toBe('open');
  expect(loser.line).toMatch(/^refused store\.locked .* process \d+ on \S+, since 20\d\d-/);
  expect(loser.line).toContain(`process ${winner.process.pid} `);
  await expect(openNotes(directory)).rejects.toMatchObject({ code: 'store.locked' });
}, 20_000);

test('the same process cannot open a directory twice, but can again once it has closed it', async () => {
  const directory = await newDirectory();
  const store = await openNotes(directory);
  await expect(openNotes(join(directory, '.'))).rejects.toMatchObject({
    code: 'store.locked',
    message: expect.stringContaining(`process ${process.pid} `),
  });
  await store.close();
  await (await openNotes(directory)).close();
});

test.each([
  ['whose pid nobody has', { pid: 2 ** 22 + 1 }],
  ['whose pid another process has now', { born: '1' }],
])('a holder on this machine %s holds nothing', async (_, change) => {
  const directory = await newDirectory();
  await leaveLock(directory, { ...(await describeSelf(systemClock.now())), ...change });
  await opens(directory);
});

test('a holder that was killed while it wrote its name holds nothing', async () => {
  const directory = await newDirectory();
  await leaveLock(directory, '{"pid": 12');
  await opens(directory);
});

test('a holder in another container holds nothing once it has been silent for long', async () => {
  const directory = await newDirectory();
  const longAgo = new Date(systemClock.now().subtract({ seconds: 30 }).epochMilliseconds);
  await leaveLock(directory, { ...(await describeSelf(systemClock.now())), place: 'elsewhere' }, longAgo);
  await opens(directory);
});

test('who holds it can be read beside the journal', async () => {
  const directory = await newDirectory();
  const store = await openNotes(directory);
  expect(JSON.parse(await readFile(join(directory, 'holder.json'), 'utf8'))).toMatchObject({ pid: process.pid });
  await store.close();
});
