// CPR numbers as they were typed: apart from the conversation while a report is open, in the case once it is sent, and then nowhere else.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakeClock } from '../../../test/fakes/clock.ts';
import { createFakeLog } from '../../../test/fakes/log.ts';
import { openTalk } from '../../../test/reporting/talk.ts';
import { newDirectory } from '../../../test/stores/fixtures.ts';
import { collections } from '../../collections.ts';
import { conversations, withheld } from '../../core/records.ts';
import type { Store } from '../../core/store.ts';
import { createForgetting } from '../../jobs/forget-withheld.ts';
import { openJournalStore } from '../../stores/journal-store.ts';

const told = 'jeg sendte en mail om 010190-1234 til en forkert borger i går';
const raw = /010190-1234|311299 4321/;
const kept = (store: Store) => [...store.all(withheld)].map(({ value }) => value.text);
const states = (store: Store): string => JSON.stringify([...store.all(conversations)]);

describe('while a report is open', () => {
  it('stand apart from the conversation, whatever is told, answered, corrected or in doubt', async () => {
    const talk = openTalk();
    await talk.says(told);
    await talk.says('den handlede om Peter 311299 4321, han er syg');
    await talk.says('jeg har mistet min telefon i toget, og der lå noget om 311299 4321 på den');
    expect(states(talk.store)).toContain('[CPR-nummer]');
    expect(states(talk.store)).not.toMatch(raw);
    expect(kept(talk.store).join('\n')).toMatch(/010190-1234[\s\S]*311299 4321/);
    await talk.says('det er nyt');
    await talk.presses('Send', { encrypted: 'yes', dataKinds: 'cpr' });
    expect(talk.cases()[0]?.original).toContain('311299 4321');
    await talk.presses('Send', { deleted: 'no', dataKinds: 'cpr' });
    expect(talk.cases()[1]?.original).toMatch(/010190-1234[\s\S]*Peter 311299 4321/);
    expect(kept(talk.store).join('')).toBe('');
    expect(states(talk.store)).not.toMatch(raw);
  });

  it('are gone when it is dropped', async () => {
    const talk = openTalk();
    await talk.says(told);
    await talk.says('fortryd');
    expect(kept(talk.store)).toEqual(['']);
  });
});

describe('on the disk', () => {
  const begin = async () => {
    const directory = await newDirectory();
    const clock = createFakeClock('2026-11-23T09:00:00Z');
    const log = createFakeLog();
    const store = await openJournalStore({ directory, collections, clock, log });
    onTestFinished(() => store.close());
    const { look } = createForgetting({ store, clock, log });
    const nightFalls = async () => {
      clock.set('2026-11-24T02:00:00Z');
      await look();
    };
    const lines = async (): Promise<readonly string[]> =>
      (await readFile(join(directory, 'journal.jsonl'), 'utf8')).split('\n');
    return { talk: openTalk({ store }), store, nightFalls, lines, log };
  };

  it('a dropped report leaves no trace of them after the night, and the log still verifies', async () => {
    const { talk, store, nightFalls, lines, log } = await begin();
    await talk.says(told);
    await talk.says('den handlede om Peter 311299 4321, han er syg');
    await talk.says('glem det');
    expect((await lines()).join('\n')).toMatch(raw);
    await nightFalls();
    expect(log.events.filter(({ level }) => level !== 'info')).toEqual([]);
    expect((await lines()).join('\n')).not.toMatch(raw);
    expect((await store.verify()).firstBad).toBeUndefined();
    expect(kept(store)).toEqual([]);
    expect((await talk.says('hej')).text).toContain('Hej!');
  });

  it('a sent report keeps them in its case, and in nothing that was written before', async () => {
    const { talk, nightFalls, lines } = await begin();
    await talk.says(told);
    await talk.presses('Send', { recipient: 'outside', deleted: 'no', dataKinds: 'cpr' });
    await nightFalls();
    const holding = (await lines()).filter((line) => raw.test(line));
    expect(holding).toHaveLength(1);
    expect(holding[0]).toContain('"collection":"incidents"');
    expect(talk.cases()[0]?.original).toBe(told);
  });
});
