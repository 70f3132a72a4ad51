// The process that is killed: counts as fast as it can with several hands, and says each number once it is durable.
import { writeSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';

// Most of a short life would be spent on loading; a process that is killed never writes its cache of its own accord.
enableCompileCache();
const { put } = await import('../../src/core/store.ts');
const { systemClock } = await import('../../src/core/clock.ts');
const { openJournalStore } = await import('../../src/stores/journal-store.ts');
const { collections, counters, notes, note, by } = await import('./kept.ts');
flushCompileCache();

const [directory = '', hands = '1'] = process.argv.slice(2);
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

try {
  const store = await openJournalStore({
    directory,
    collections,
    clock: systemClock,
    snapshotEvery: { quietMs: 20, busyMs: 20 },
  });
  say('open');
  const count = async (hand: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const id = `${process.pid}-${hand}-${n}`;
      const before = store.get(counters, `${hand}`);
      await store.commit(
        [
          put(notes, id, note('x'.repeat((n * 97) % 3000)), 0),
          put(counters, `${hand}`, { value: (before?.value.value ?? 0) + 1 }, before?.revision ?? 0),
        ],
        by,
      );
      say(id);
    }
  };
  await Promise.all(Array.from({ length: Number(hands) }, (_, hand) => count(hand)));
} catch (error) {
  say(
    `refused ${error instanceof Error && 'code' in error ? error.code : ''} ${error instanceof Error ? error.message : error}`,
  );
}
