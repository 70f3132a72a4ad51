// The commands of `vogter` that look and answer without running the product.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { collections } from '../../src/collections.ts';
import { systemClock } from '../../src/core/clock.ts';
import { put } from '../../src/core/store.ts';
import { incidentId, incidents } from '../../src/incidents/record.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';
import { sampleCase } from '../casework/office.ts';
import { startProduct } from '../crash/product-process.ts';
import { emptyFolder, vogter } from './vogter.ts';

vi.setConfig({ testTimeout: 60_000 });

test('without a word it lists its commands; an unknown one is refused', async () => {
  const help = await vogter([]);
  expect(help.code).toBe(0);
  for (const command of ['start', 'ask', 'check', 'preview', 'verify-log', 'export', 'report', 'eval'])
    expect(help.out).toContain(`  ${command}`);

  const unknown = await vogter(['fly']);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('vogter COMMAND');
});

test('check: what is on, and each municipality with what it still lacks', async () => {
  const ran = await vogter(['check']);

  expect(ran.code).toBe(0);
  for (const name of ['Rødovre', 'Kalundborg', 'Glostrup', 'Ishøj', 'Egedal'])
    expect(ran.out).toContain(`${name} Kommune: `);
  expect(ran.out).toContain('no deadline set for E-læring i GDPR og informationssikkerhed');
});

describe('ask', () => {
  test('answers as the bot would, as whom one likes', async () => {
    const ran = await vogter(['ask', 'hvem mangler i mit team', '--municipality', 'ishoj', '--as', 'leder']);

    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/i dit team mangler E-læring i GDPR|Alle i dit team er med/u);
  });

  test('a lost phone gets first aid and a form', async () => {
    const ran = await vogter(['ask', 'jeg', 'har', 'mistet', 'min', 'telefon']);

    expect(ran.out).toContain('1. Ring til IT nu, så de kan spærre og slette enheden.');
    expect(ran.out).toContain('[Send]');
  });

  test.each([
    [['ask'], 'vogter ask'],
    [['ask', 'hej', '--municipality', 'atlantis'], 'Municipalities: egedal, glostrup, ishoj, kalundborg, rodovre'],
    [['ask', 'hej', '--as', 'kejser'], 'There is no kejser in ishoj.'],
    [['ask', 'hej', '--loud'], 'vogter ask "TEXT"'],
  ])('%j says what to write instead', async (words, says) => {
    const ran = await vogter(words);

    expect(ran.code).toBeGreaterThan(0);
    expect(ran.err).toContain(says);
    expect(ran.err).not.toContain('    at ');
  });
});

describe('preview', () => {
  test('a directory that is not there yet: what will be sent, when, to whom, in order of time', async () => {
    const ran = await vogter(['preview', '--municipality', 'ishoj'], { DATA_DIR: join(await emptyFolder(), 'none') });

    expect(ran.code).toBe(0);
    const [now, ...planned] = ran.out.trimEnd().split('\n');
    expect(now).toMatch(/^Now: \d{4}-\d\d-\d\d \d\d:\d\d, Danish time$/u);
    const times = planned.map((line) => line.split(' · ')[0]);
    expect(times.length).toBeGreaterThan(1);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u);
    expect(times).toEqual(times.toSorted());
    expect(ran.out).toContain('Tove Krogh, Gruppeleder (ishoj/leder)');
    expect(ran.out).not.toContain('(egedal/');
  });
});

test('preview of a municipality that is not there: refused, with those that are', async () => {
  const ran = await vogter(['preview', '--municipality', 'nowhere'], { DATA_DIR: join(await emptyFolder(), 'none') });

  expect(ran.code).toBe(1);
  expect(ran.err).toContain('nowhere');
  expect(ran.err).toContain('ishoj');
});

describe('verify-log', () => {
  test('nothing there: it says where it looked', async () => {
    const DATA_DIR = join(await emptyFolder(), 'none');

    const ran = await vogter(['verify-log'], { DATA_DIR });

    expect(ran.code).toBe(1);
    expect(ran.err).toContain(DATA_DIR);
  });

  test('the log of a run verifies, also against the head it printed; one changed letter is found', async () => {
    const DATA_DIR = join(await emptyFolder(), 'data');
    const running = await startProduct({ DATA_DIR });
    const message = { id: 'eight-or-more', municipality: 'ishoj', person: 'demo-ishoj-medarbejder', text: 'hej' };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${running.address}/web/messages`, { method: 'POST', headers, body: JSON.stringify(message) });
    const whileRunning = await vogter(['verify-log'], { DATA_DIR });
    expect(whileRunning.code).toBe(0);
    await running.kill('SIGTERM');

    const whole = await vogter(['verify-log'], { DATA_DIR });
    expect(whole.code).toBe(0);
    const head = /head (\S+)/u.exec(whole.out)?.[1] ?? '';
    const path = /^(.*?): \d+ entries/u.exec(whole.out)?.[1] ?? '';
    expect((await vogter(['verify-log', '--head', head], { DATA_DIR })).code).toBe(0);

    const log = await readFile(path, 'utf8');
    await writeFile(path, log.replace('demo-ishoj', 'demo-ishqj'));
    const spoilt = await vogter(['verify-log'], { DATA_DIR });
    expect(spoilt.code).toBe(1);
    expect(spoilt.err).toMatch(/^Line \d+: /u);
  });
});

describe('the register', () => {
  const cases = [
    sampleCase('ishoj', { number: 'ISH-2026-0001', reportedAt: '2026-11-23T08:00:00Z' }),
    sampleCase('ishoj', { number: 'ISH-2025-0007', reportedAt: '2025-03-03T08:00:00Z' }),
    sampleCase('egedal', { number: 'EGE-2026-0001' }),
  ];

  const withCases = async (): Promise<string> => {
    const directory = join(await emptyFolder(), 'data');
    const store = await openJournalStore({ directory, collections, clock: systemClock });
    const changes = cases.map((one) => put(incidents, incidentId(one.municipality, one.number), one, 0));
    await store.commit(changes, { kind: 'system', part: 'test' });
    await store.close();
    return directory;
  };

  test('is exported as CSV and JSON, also while the product runs', async () => {
    const DATA_DIR = await withCases();
    const running = await startProduct({ DATA_DIR });
    const words = ['export', 'register', '--municipality', 'ishoj'];
    const out = join(await emptyFolder(), 'register.csv');
    const file = await vogter([...words, '--year', '2026', '--out', out], { DATA_DIR });
    const printed = await vogter([...words, '--format', 'json'], { DATA_DIR });
    await running.kill('SIGTERM');

    expect(file.code).toBe(0);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const csv = await readFile(out, 'utf8');
    expect(csv.startsWith('\ufeff"Sag";"Status"')).toBe(true);
    expect(csv).toContain('"ISH-2026-0001";"Åben";"Høj"');
    expect(csv).not.toMatch(/ISH-2025|EGE|"Melder"/u);
    const { incidents: rows } = JSON.parse(printed.out);
    expect(rows).toMatchObject([{ number: 'ISH-2025-0007' }, { number: 'ISH-2026-0001' }]);
  });

  test('gives the year in figures', async () => {
    const ran = await vogter(['report', '--municipality', 'ishoj', '--year', '2026'], { DATA_DIR: await withCases() });

    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^# Hændelser i 2026\n/u);
    expect(ran.out).toContain('| Sager | 1 (1 åben, 0 lukkede) |');
    expect(ran.out).toContain('## Efter alvor');
  });

  test.each([
    [['export'], 'vogter export register --municipality ID'],
    [['export', 'register'], '--municipality takes one of: egedal, glostrup, ishoj, kalundborg, rodovre.'],
    [['export', 'register', '--municipality', 'ishoj', '--format', 'xlsx'], '--format takes one of: csv, json.'],
    [['report', '--municipality', 'ishoj', '--year', 'i fjor'], '--year takes a year such as 2026.'],
    [['report', '--municipality', 'ishoj', '--year', '2026'], 'There is no log to read in'],
  ])('%j says what to write instead', async (words, says) => {
    const ran = await vogter(words, { DATA_DIR: join(await emptyFolder(), 'none') });

    expect(ran.code).toBe(1);
    expect(ran.err).toContain(says);
  });
});
