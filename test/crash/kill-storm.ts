// The product is killed again and again in mid-dialogue, and every receipt that somebody has seen is looked for.
// On its own: node test/crash/kill-storm.ts [kills] [seed]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { collections } from '../../src/collections.ts';
import { systemClock } from '../../src/core/clock.ts';
import { incidents } from '../../src/incidents/record.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';
import { type ProductProcess, startProduct } from './product-process.ts';
import { type Acknowledged, reportOnAndOn } from './reporter.ts';

/** Each life ends within a few milliseconds of its nth answer, so that it ends in mid-dialogue on any machine. */
const mostAnswers = 4;
const mostMs = 30;
const longestLifeMs = 10_000;

const reporters = [
  { municipality: 'ishoj', id: 'medarbejder' },
  { municipality: 'ishoj', id: 'gien' },
  { municipality: 'ishoj', id: 'ricl' },
  { municipality: 'glostrup', id: 'medarbejder' },
  { municipality: 'glostrup', id: 'leder' },
] as const;

export interface StormReport {
  readonly kills: number;
  readonly seed: number;
  readonly acknowledged: number;
  /** Receipts whose case is not there, or is another one. */
  readonly lost: readonly Acknowledged[];
  /** Reports that became more than one case. */
  readonly doubled: readonly string[];
  /** Numbers that are missing below the highest of their municipality. */
  readonly gaps: readonly string[];
  readonly verified: boolean;
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

const gapsIn = (numbers: readonly string[]): readonly string[] => {
  const counted = Map.groupBy(numbers, (number) => number.slice(0, -4));
  return [...counted].flatMap(([letters, all]) => {
    const wanted = all.map((_, n) => `${letters}${String(n + 1).padStart(4, '0')}`);
    return wanted.filter((number) => !all.includes(number));
  });
};

const examine = async (directory: string, acknowledged: readonly Acknowledged[]) => {
  const store = await openJournalStore({ directory, collections, clock: systemClock });
  const cases = [...store.all(incidents)].map(({ value }) => value);
  const { firstBad } = await store.verify();
  await store.close();
  const marks = cases.map(({ description }) => /m[a-z]+n\d+/.exec(description)?.[0] ?? '');
  const markOf = new Map(cases.map(({ number }, at) => [number, marks[at]]));
  return {
    lost: acknowledged.filter(({ number, mark }) => markOf.get(number) !== mark),
    doubled: marks.filter((mark, at) => marks.indexOf(mark) !== at),
    gaps: gapsIn(cases.map(({ number }) => number)),
    verified: firstBad === undefined,
  };
};

export const killStorm = async (kills: number, seed: number): Promise<StormReport> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-kill-'));
  const random = randomFrom(seed);
  // Loading code is most of a short life; the cache lies outside the data.
  const cache = await mkdtemp(join(tmpdir(), 'vogter-code-'));
  const given = { DATA_DIR: join(directory, 'data'), WEB: 'off', TEAMS: 'on', NODE_COMPILE_CACHE: cache };
  let product: ProductProcess = await startProduct(given);
  await product.kill('SIGTERM');
  let over = false;
  let answers = 0;
  const life = async (): Promise<void> => {
    const enough = answers + 1 + Math.floor(random() * mostAnswers);
    for (let waited = 0; answers < enough && waited < longestLifeMs; waited += 1) await setTimeout(1);
    await setTimeout(random() * mostMs);
  };
  try {
    product = await startProduct(given);
    const working = reporters.map((reporter) =>
      reportOnAndOn({
        ...reporter,
        address: () => product.address,
        goOn: () => !over,
        onAnswer: () => {
          answers += 1;
        },
      }),
    );
    for (let kill = 0; kill < kills; kill += 1) {
      await life();
      await product.kill('SIGKILL');
      product = await startProduct(given);
    }
    over = true;
    const acknowledged = (await Promise.all(working)).flat();
    await product.kill('SIGTERM');
    const found = await examine(given.DATA_DIR, acknowledged);
    return { kills, seed, acknowledged: acknowledged.length, ...found };
  } finally {
    over = true;
    await product.kill('SIGKILL');
    for (const folder of [directory, cache]) await rm(folder, { recursive: true, force: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = '100', seed = `${systemClock.now().epochMilliseconds % 1_000_000}`] = process.argv.slice(2);
  const report = await killStorm(Number(kills), Number(seed));
  process.stdout.write(`${JSON.stringify(report)}\n`);
  process.exitCode = report.verified && report.lost.length + report.doubled.length + report.gaps.length === 0 ? 0 : 1;
}
