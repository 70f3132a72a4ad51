// The commands of `vogter` that look and answer without running the product.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { startProduct } from '../crash/product-process.ts';
import { emptyFolder, vogter } from './vogter.ts';

vi.setConfig({ testTimeout: 60_000 });

test('without a word it lists its commands; an unknown one is refused', async () => {
  const help = await vogter([]);
  expect(help.code).toBe(0);
  for (const command of ['start', 'ask', 'check', 'preview', 'verify-log', 'eval'])
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
    expect(ran.out).toMatch(/^Now: /u);
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
