// What nothing refers to is cleared away, what a case or an open report refers to stays, and failing is no disaster.
import { expect, it } from 'vitest';
import { sampleCase } from '../../test/casework/office.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { conversations, coreCollections } from '../core/records.ts';
import { put } from '../core/store.ts';
import { incidents } from '../incidents/record.ts';
import { neededFiles } from '../needed-files.ts';
import { createMemoryFiles } from '../stores/memory-files.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createForgetFiles } from './forget-files.ts';

const kept = async (...texts: readonly string[]) => {
  const clock = createFakeClock('2026-11-23T08:00:00Z');
  const log = createFakeLog();
  const files = createMemoryFiles(clock);
  const store = createMemoryStore([...coreCollections, incidents]);
  const hashes = await Promise.all(texts.map((text) => files.keep(Buffer.from(text))));
  const forget = createForgetFiles({ files, needed: () => neededFiles(store), log });
  const left = async () => {
    const contents = await Promise.all(hashes.map((hash) => files.read(hash)));
    return texts.filter((_, n) => contents[n] !== undefined);
  };
  return { clock, log, files, store, hashes, forget, left };
};
const file = (hash = '') => ({ name: 'a.txt', size: 1, hash });

it('a file of a case and one of an open report stay, and a cancelled one goes an hour after it came', async () => {
  const { clock, log, store, hashes, forget, left } = await kept('i sagen', 'i samtalen', 'fortrudt');
  const state = { intent: 'report-incident', data: { open: [{ words: { text: '', files: [file(hashes[1])] } }] } };
  await store.commit(
    [
      put(incidents, 'ishoj/SAG-1', sampleCase('ishoj', { files: [file(hashes[0])] })),
      put(conversations, 'teams|a', { language: 'da', state }),
    ],
    { kind: 'system', part: 'test' },
  );
  clock.set('2026-11-23T08:59:59Z');
  await forget.look();
  expect(await left()).toEqual(['i sagen', 'i samtalen', 'fortrudt']);

  clock.set('2026-11-23T09:00:00Z');
  await forget.look();
  expect(await left()).toEqual(['i sagen', 'i samtalen']);
  expect(log.events).toEqual([{ level: 'info', event: 'files that nothing refers to were removed' }]);
  expect(log.fields).toEqual([{ removed: 1 }]);
});

it('a disk that refuses is told to the operator and tried again the next time', async () => {
  const { clock, log, files, forget, left } = await kept('fortrudt');
  clock.set('2026-11-23T10:00:00Z');
  const broken = { ...files, forget: () => Promise.reject(new Error('EIO')) };
  await createForgetFiles({ files: broken, needed: () => new Set(), log }).look();
  expect(log.events).toEqual([{ level: 'error', event: 'files could not be cleared up' }]);
  await forget.look();
  expect(await left()).toEqual([]);
});
