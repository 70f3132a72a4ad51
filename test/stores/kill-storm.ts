// A storm of kill -9: a process is killed again and again at moments drawn from a seed, and what it had acknowledged is
// looked for each time. On its own: node test/stores/kill-storm.ts [kills] [seed]
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/core/clock.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';
import { collections, counters, notes } from './kept.ts';

const child = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
const hands = 8;
const longestLifeMs = 60;

export interface StormReport {
  readonly kills: number;
  readonly seed: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Starts that were refused or had to wait for the lock of a dead process. */
  readonly refused: readonly string[];
}

/** mulberry32: small, and the same everywhere for the same seed. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Starts the process and kills it `afterMs` after its store has opened. Resolves with the lines it got out. */
const liveAndDie = async (directory: string, afterMs: number): Promise<readonly string[]> => {
  const running = spawn(process.execPath, [child, directory, `${hands}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  for await (const line of createInterface(running.stdout)) {
    if (line === 'open') void setTimeout(afterMs).then(() => running.kill('SIGKILL'));
    else said.push(line);
  }
  return said;
};

const keptIn = async (directory: string) => {
  const store = await openJournalStore({ directory, collections, clock: systemClock });
  const kept = new Set([...store.all(notes)].map(({ id }) => id));
  const counted = [...store.all(counters)].reduce((sum, { value }) => sum + value.value, 0);
  const { firstBad } = await store.verify();
  await store.close();
  return { kept, whole: counted === kept.size && firstBad === undefined };
};

export const killStorm = async (kills: number, seed: number): Promise<StormReport> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-storm-'));
  const random = randomFrom(seed);
  const acknowledged: string[] = [];
  const refused: string[] = [];
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await liveAndDie(directory, random() * longestLifeMs);
      refused.push(...said.filter((line) => line.startsWith('refused')));
      acknowledged.push(...said.filter((line) => !line.startsWith('refused')));
    }
    const { kept, whole } = await keptIn(directory);
    const lost = acknowledged.filter((id) => !kept.has(id));
    if (!whole) lost.push('a commit was kept by half, or the journal does not verify');
    return { kills, seed, acknowledged: acknowledged.length, lost, refused };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = '200', seed = `${systemClock.now().epochMilliseconds}`] = process.argv.slice(2);
  const report = await killStorm(Number(kills), Number(seed));
  process.stdout.write(`${JSON.stringify(report)}\n`);
  process.exitCode = report.lost.length + report.refused.length === 0 ? 0 : 1;
}
