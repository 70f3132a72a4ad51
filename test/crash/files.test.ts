// Killed between a file and the commit that refers to it, again and again: nothing refers to a file that is not there.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { openDiskFiles } from '../../src/stores/disk-files.ts';
import { newDirectory, openNotes } from '../stores/fixtures.ts';
import { notes } from '../stores/kept.ts';

const child = fileURLToPath(new URL('./file-kill-child.ts', import.meta.url));
const kills = 12;
const longestLifeMs = 60;

/** Resolves with the files whose commit was said to be durable. */
const liveAndDie = async (directory: string, afterMs: number): Promise<readonly string[]> => {
  const running = spawn(process.execPath, [child, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  for await (const line of createInterface(running.stdout)) {
    if (line === 'open') void setTimeout(afterMs).then(() => running.kill('SIGKILL'));
    else said.push(line);
  }
  return said;
};

test(`${kills} × kill -9`, { timeout: 120_000 }, async () => {
  const directory = await newDirectory();
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    acknowledged.push(...(await liveAndDie(directory, (kill / kills) * longestLifeMs)));
  }
  expect(acknowledged.length).toBeGreaterThan(kills);

  const store = await openNotes(directory);
  const files = await openDiskFiles({ directory, clock: systemClock });
  const referred = [...store.all(notes)].map(({ id }) => id);
  await store.close();
  expect(referred).toEqual(expect.arrayContaining(acknowledged));
  for (const hash of referred) expect(await files.read(hash), hash).toBeDefined();

  // What was kept and never referred to goes; what is referred to stays.
  const needed = new Set(referred);
  await files.forget((hash) => needed.has(hash));
  for (const hash of referred) expect(await files.read(hash)).toBeDefined();
  expect(await files.forget((hash) => needed.has(hash))).toBe(0);
});
