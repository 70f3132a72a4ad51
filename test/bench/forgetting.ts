// How long commits wait while what was typed is forgotten from a journal of 20,000 cases. On its own: node test/bench/forgetting.ts
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collections } from '../../src/collections.ts';
import { systemClock } from '../../src/core/clock.ts';
import { withheld } from '../../src/core/records.ts';
import { type Actor, put } from '../../src/core/store.ts';
import { incidentId, incidents } from '../../src/incidents/record.ts';
import { type JournalStore, openJournalStore } from '../../src/stores/journal-store.ts';
import { manyCases } from '../casework/many-cases.ts';

const count = 20_000;
const target = 200;
/** A case is written again with every act on it: so many times that the journal has grown to what years make of it. */
const writings = 4;
const by: Actor = { kind: 'system', part: 'bench' };

const fill = async (store: JournalStore): Promise<void> => {
  const all = manyCases('ishoj', count, systemClock.now());
  for (let time = 0; time < writings; time += 1) {
    for (let from = 0; from < count; from += 200) {
      const some = all.slice(from, from + 200);
      await Promise.all(some.map((one) => store.commit([put(incidents, incidentId('ishoj', one.number), one)], by)));
    }
  }
  const since = systemClock.now().toString();
  await store.commit([put(withheld, 'a', { text: 'typed', since, ended: false })], by);
  await store.commit([put(withheld, 'a', { text: '', since, ended: true })], by);
};

/** Takes some twenty seconds, most of them to write the cases. */
export const benchForgetting = async (): Promise<readonly string[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-bench-'));
  try {
    const store = await openJournalStore({ directory, collections, clock: systemClock });
    await fill(store);
    const { size } = await stat(join(directory, 'journal.jsonl'));
    const before = process.memoryUsage().rss;
    let [forgetting, commits, longest, memory] = [true, 0, 0, 0];
    const began = performance.now();
    const forgotten = store.forgetEarlier(withheld.name, ['a'], by).finally(() => {
      forgetting = false;
    });
    while (forgetting) {
      const asked = performance.now();
      await store.commit([put(withheld, 'b', { text: 'typed', since: '', ended: false })], by);
      longest = Math.max(longest, performance.now() - asked);
      commits += 1;
      memory = Math.max(memory, process.memoryUsage().rss - before);
    }
    await forgotten;
    const seconds = (performance.now() - began) / 1000;
    await store.close();
    const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
    return [
      `longest wait of a commit while ${count} cases (${mega(size)} of journal) are gone through to forget something: ${longest.toFixed(0)} ms; target < ${target} (all of it ${seconds.toFixed(1)} s, ${commits} commits meanwhile, at most ${mega(memory)} more memory)`,
    ];
  } finally {
    await rm(directory, { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of await benchForgetting()) process.stdout.write(`${line}\n`);
}
