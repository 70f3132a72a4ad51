// The process that is killed: keeps a file, then commits what refers to it, again and again, and says each once it is durable.
import { writeSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';

enableCompileCache();
const { put } = await import('../../src/core/store.ts');
const { systemClock } = await import('../../src/core/clock.ts');
const { openDiskFiles } = await import('../../src/stores/disk-files.ts');
const { openJournalStore } = await import('../../src/stores/journal-store.ts');
const { collections, notes, note, by } = await import('../stores/kept.ts');
flushCompileCache();

const [directory = ''] = process.argv.slice(2);
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const store = await openJournalStore({ directory, collections, clock: systemClock });
const files = await openDiskFiles({ directory, clock: systemClock });
say('open');
const keep = async (hand: number): Promise<void> => {
  for (let n = 0; ; n += 1) {
    const hash = await files.keep(Buffer.from(`${process.pid} ${hand} ${n} `.repeat(2000)));
    await store.commit([put(notes, hash, note('en fil'), 0)], by);
    say(hash);
  }
};
await Promise.all([1, 2, 3, 4].map(keep));
