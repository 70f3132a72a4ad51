// The register with 20,000 cases: how long a search takes, and how long a start. On its own: node test/bench/register.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collections } from '../../src/collections.ts';
import { systemClock } from '../../src/core/clock.ts';
import { put, type Store } from '../../src/core/store.ts';
import { incidentId, incidents } from '../../src/incidents/record.ts';
import { listCard } from '../../src/intents/case-register/list-card.ts';
import { readRequest } from '../../src/intents/case-register/read-request.ts';
import { findCases } from '../../src/intents/case-register/search.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';
import { manyCases } from '../casework/many-cases.ts';
import { parts } from '../casework/office.ts';

const count = 20_000;
const municipality = 'ishoj';
const rounds = 100;
const target = { search: 50, restart: 2000 };

const searches = [
  'åbne sager med høj alvor',
  'sager om Nexus i år',
  'phishingsager siden 1. oktober',
  'hvilke frister løber ud i dag',
  'sager der ikke er taget',
  'lukkede sager fra Center for Voksne og Velfærd',
  'mine sager',
  'vis sager om mappe',
  'vis alle sager',
];

const fill = async (directory: string): Promise<void> => {
  const store = await openJournalStore({ directory, collections, clock: systemClock });
  const changes = manyCases(municipality, count, systemClock.now()).map((one) =>
    put(incidents, incidentId(one.municipality, one.number), one, 0),
  );
  for (let from = 0; from < changes.length; from += 500)
    await store.commit(changes.slice(from, from + 500), { kind: 'system', part: 'bench' });
  await store.close();
};

interface Took {
  readonly elapsed: number;
  /** What the processor worked on it: the same on a machine that others use as well. */
  readonly worked: number;
}

/** From the words to the card, as the message path does it. Milliseconds. */
const searchOnce = (store: Store, text: string): Took => {
  const person = parts.registry.person(`${municipality}/isk`);
  const before = process.cpuUsage();
  const began = performance.now();
  const now = systemClock.now();
  const request = readRequest(text, { ...parts, municipality, now });
  if (!person || request?.kind !== 'search') throw new RangeError(`"${text}" is no search`);
  const search = { parts, store, person, now };
  const found = findCases(search, request.query);
  if (found.length === 0) throw new RangeError(`"${text}" finds nothing`);
  listCard(search, { query: request.query, found, page: 0, list: 'bench' }, 'da');
  const { user, system } = process.cpuUsage(before);
  return { elapsed: performance.now() - began, worked: (user + system) / 1000 };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const say = (took: readonly Took[]): string => {
  const elapsed = took.map((one) => one.elapsed);
  const worked = took.map((one) => one.worked);
  return `p50 ${ms(percentile(elapsed, 0.5))}, p99 ${ms(percentile(elapsed, 0.99))} (of processor time ${ms(percentile(worked, 0.99))})`;
};

/** Takes some ten seconds, half of them to write the cases. */
export const benchRegister = async (): Promise<readonly string[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-bench-'));
  try {
    await fill(directory);
    const began = performance.now();
    const store = await openJournalStore({ directory, collections, clock: systemClock });
    const restart = performance.now() - began;
    const first = searchOnce(store, searches[0] ?? '');
    const firstOfAll = searchOnce(store, 'vis alle sager');
    const times = new Map(
      searches.map((text) => [text, Array.from({ length: rounds }, () => searchOnce(store, text))]),
    );
    await store.close();
    const all = [...times.values()].flat();
    const lines = [...times].map(([text, each]) => `  "${text}": ${say(each)}`);
    return [
      `start of the store with ${count} cases: ${ms(restart)}; target < ${target.restart}`,
      `search in ${count} cases of one municipality, ${searches.length} kinds: ${say(all)}; target p99 < ${target.search}`,
      ...lines,
      `first search after a start: ${ms(first.elapsed)}; first one over all cases, before the warm-up: ${ms(firstOfAll.elapsed)}`,
    ];
  } finally {
    await rm(directory, { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of await benchRegister()) process.stdout.write(`${line}\n`);
}
