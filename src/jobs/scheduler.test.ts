// What is due is done, each thing on its own: what fails stops nothing else and is tried again.
import { expect, it } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import type { PlannedAct, Planner } from '../core/planner.ts';
import { type Contact, contacts, coreCollections } from '../core/records.ts';
import { put } from '../core/store.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createOutbox } from './outbox.ts';
import { createScheduler } from './scheduler.ts';

const thread = { channel: 'fake', key: 'anna' };
/** Says something once: the record that is put for the first time sees to that. */
const once = (what: string): PlannedAct => ({
  changes: [put<Contact>(contacts, what, { thread, language: 'da' }, 0)],
  deliveries: [{ id: what, to: { kind: 'thread', thread }, reply: { kind: 'text', text: what } }],
});
const misshapen: PlannedAct = {
  changes: [{ kind: 'put', collection: contacts.name, id: 'bad', value: { thread: 7 } }],
  deliveries: [],
};
const planner = (name: string, due: Planner['due']): Planner => ({ name, due, planned: () => [] });

const stage = (...planners: readonly Planner[]) => {
  const store = createMemoryStore(coreCollections);
  const [clock, log, channel] = [createFakeClock(), createFakeLog(), createFakeChannel()];
  const book = { person: () => undefined, coordinators: () => [], coordinatorThreads: () => [] };
  const outbox = createOutbox({ store, book, clock, log });
  outbox.start([channel]);
  const scheduler = createScheduler({ store, clock, outbox, planners, log });
  const look = async () => {
    await scheduler.look();
    await outbox.idle();
    return channel.shows(thread);
  };
  return { scheduler, look, log };
};
const broken = planner('broken', () => {
  throw new RangeError('no such day');
});

it('does what each planner says is due, in their order', async () => {
  const { look } = stage(
    planner('one', () => [once('a'), once('b')]),
    planner('two', () => [once('c')]),
  );
  expect(await look()).toEqual(['a', 'b', 'c']);
});

it('goes on to the next planner when one throws, and tells the operators', async () => {
  const { look, log } = stage(
    broken,
    planner('whole', () => [once('a')]),
  );
  expect(await look()).toEqual(['a']);
  expect(log.events).toEqual([{ level: 'error', event: 'planner failed' }]);
});

it('goes on to the next thing when one cannot be kept, and tries it again at the next look', async () => {
  let bad = true;
  const { look, log } = stage(planner('mixed', () => [bad ? misshapen : once('late'), once('a')]));
  expect(await look()).toEqual(['a']);
  expect(log.events).toEqual([{ level: 'error', event: 'planned act failed' }]);
  bad = false;
  expect(await look()).toEqual(['a', 'late']);
});

it('does nothing twice when it looks again or twice at once, and does not call that an error', async () => {
  const { look, log } = stage(planner('same', () => [once('a')]));
  expect(await Promise.all([look(), look()])).toEqual([['a'], ['a']]);
  expect(await look()).toEqual(['a']);
  expect(log.events).toEqual([]);
});

it('looks as soon as it starts', async () => {
  const { scheduler, look } = stage(planner('one', () => [once('a')]));
  scheduler.start();
  await scheduler.stop();
  expect(await look()).toEqual(['a']);
});
