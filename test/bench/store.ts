// How many durable commits a second, and how long a start takes. On its own: node test/bench/store.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSONFilePreset } from 'lowdb/node';
import { z } from 'zod';
import { systemClock } from '../../src/core/clock.ts';
import { type Actor, type Collection, put } from '../../src/core/store.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';

export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

interface Case {
  readonly title: string;
  readonly unit: string;
  readonly text: string;
  readonly steps: readonly { readonly at: string; readonly what: string }[];
}
const cases: Collection<Case> = {
  name: 'cases',
  schema: z.object({
    title: z.string(),
    unit: z.string(),
    text: z.string(),
    steps: z.array(z.object({ at: z.string(), what: z.string() })),
  }),
  indexes: ['unit'],
};
const by: Actor = { kind: 'system', part: 'bench' };
const records = 20_000;
const units = 40;

/** About 1.5 KB as JSON. */
const caseNumber = (n: number): Case => ({
  title: `Sag ${n}`,
  unit: `enhed-${n % units}`,
  text: 'En bærbar blev glemt i toget. '.repeat(32),
  steps: Array.from({ length: 8 }, () => ({ at: '2026-11-23T08:00:00Z', what: 'Modtaget og sendt videre' })),
});

const elapsed = async (task: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await task();
  return performance.now() - start;
};

/** Commits a second with so many callers, each waiting for its own before the next. */
const rate = async (writers: number, times: number, commit: (n: number) => Promise<void>): Promise<number> => {
  let next = 0;
  const write = async (): Promise<void> => {
    while (next < times) {
      next += 1;
      await commit(next);
    }
  };
  const ms = await elapsed(() => Promise.all(Array.from({ length: writers }, write)));
  return (times / ms) * 1000;
};

/** The longest that the event loop was kept from its work meanwhile. */
const longestPause = async (task: () => Promise<unknown>): Promise<number> => {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await task();
  clearInterval(timer);
  return longest;
};

const benchJournal = async (directory: string): Promise<readonly BenchRow[]> => {
  const open = () => openJournalStore({ directory, collections: [cases], clock: systemClock });
  const store = await open();
  const many = await rate(32, records, (n) => store.commit([put(cases, `${n}`, caseNumber(n))], by));
  const one = await rate(1, 2_000, (n) => store.commit([put(cases, `${n}`, caseNumber(n))], by));
  const finding = await elapsed(async () => store.find(cases, 'unit', 'enhed-7'));
  const pause = await longestPause(() => store.close());
  const starts: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    starts.push(await elapsed(async () => (await open()).close()));
  }
  return [
    { what: 'journal, 1 writer', value: one, unit: 'commits/s' },
    { what: 'journal, 32 writers', value: many, unit: 'commits/s' },
    { what: `start with ${records} records of 1.5 KB`, value: Math.min(...starts), unit: 'ms' },
    { what: `find ${records / units} of ${records}`, value: finding, unit: 'ms' },
    { what: `longest pause while ${records} records are snapshotted`, value: pause, unit: 'ms' },
  ];
};

const benchLowdb = async (directory: string): Promise<readonly BenchRow[]> => {
  const db = await JSONFilePreset<Record<string, Case>>(join(directory, 'lowdb.json'), {});
  for (let n = 0; n < 1_000; n += 1) db.data[n] = caseNumber(n);
  const commit = (n: number) =>
    db.update((data) => {
      data[n] = caseNumber(n);
    });
  return [
    { what: 'lowdb alone, not durable, 1,000 records, 1 writer', value: await rate(1, 100, commit), unit: 'commits/s' },
    {
      what: 'lowdb alone, not durable, 1,000 records, 32 writers',
      value: await rate(32, 400, commit),
      unit: 'commits/s',
    },
  ];
};

/** Takes some seconds, most of them for lowdb. */
export const benchStore = async (): Promise<readonly BenchRow[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-bench-'));
  try {
    return [...(await benchJournal(join(directory, 'journal'))), ...(await benchLowdb(directory))];
  } finally {
    await rm(directory, { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, value, unit } of await benchStore()) {
    process.stdout.write(`${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}\n`);
  }
}
