// What an operator is told when Vogter cannot start: which port, which process, which variables.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startProduct } from '../crash/product-process.ts';
import { emptyFolder, vogter } from './vogter.ts';

vi.setConfig({ testTimeout: 60_000 });

test('a port in use is named, and how to choose another', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;

  const ran = await vogter(['start'], { PORT: String(port), DATA_DIR: await emptyFolder() });

  expect(ran.code).toBe(1);
  expect(ran.err.trim()).toBe(`Port ${port} is in use. Stop the other program, or set PORT to another number.`);
});

test('a data directory that another process holds: it is said which, and the holder goes on', async () => {
  const DATA_DIR = join(await emptyFolder(), 'data');
  const first = await startProduct({ DATA_DIR });
  onTestFinished(() => first.kill('SIGKILL'));

  const second = await vogter(['start'], { DATA_DIR, PORT: '0' });

  expect(second.code).toBe(1);
  expect(second.err).toMatch(/^The data directory is in use by process \d+ on /u);
  expect(second.err).not.toContain('    at ');
  expect((await fetch(`${first.address}/healthz`)).status).toBe(200);
});

test('an address that is not this machine’s is named, and no stack is shown', async () => {
  const ran = await vogter(['start'], {
    HOST: '192.0.2.1',
    TEAMS_APP_ID: 'a',
    TEAMS_APP_PASSWORD: 'b',
    DATA_DIR: await emptyFolder(),
  });

  expect(ran.code).toBe(1);
  expect(ran.err).toContain('192.0.2.1');
  expect(ran.err).toContain('HOST');
  expect(ran.err).not.toContain('    at ');
});

test('it says where to go, and ends in peace when it is told to', async () => {
  const running = await startProduct({ DATA_DIR: join(await emptyFolder(), 'data') });
  expect((await fetch(running.address)).status).toBe(200);

  await running.kill('SIGTERM');

  await expect(fetch(running.address)).rejects.toThrow();
});

describe('in production', () => {
  test('without credentials it refuses and names the variables', async () => {
    const ran = await vogter(['start'], { NODE_ENV: 'production', DATA_DIR: await emptyFolder() });

    expect(ran.code).toBe(1);
    for (const name of [
      'TEAMS_APP_ID',
      'TEAMS_APP_PASSWORD',
      'TEAMS_TENANT_ID',
      'SLACK_SIGNING_SECRET',
      'SLACK_BOT_TOKEN',
    ])
      expect(ran.err).toContain(name);
  });

  test.each([
    [{ TEAMS: 'on' }, 'TEAMS_APP_ID'],
    [{ TEAMS_APP_ID: '0000' }, 'TEAMS_APP_PASSWORD'],
    [{ SLACK_BOT_TOKEN: 'xoxb-0' }, 'SLACK_SIGNING_SECRET'],
    [{ WEB: 'on' }, 'WEB=on'],
  ])('%j alone is not enough: %s is named', async (given, name) => {
    const DATA_DIR = join(await emptyFolder(), 'data');

    const ran = await vogter(['start'], { NODE_ENV: 'production', DATA_DIR, ...given });

    expect(ran.code).toBe(1);
    expect(ran.err).toContain(name);
    expect(ran.err).not.toContain('    at ');
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test('listening to the world without credentials is refused, too', async () => {
    const ran = await vogter(['check'], { HOST: '0.0.0.0' });

    expect(ran.code).toBe(1);
    expect(ran.err).toContain('TEAMS_APP_ID');
  });
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '99999'],
  ['TEAMS', 'maybe'],
  ['SLACK_API_URL', 'slack'],
])('%s=%s is said to be unusable', async (name, value) => {
  const ran = await vogter(['check'], { [name]: value });

  expect(ran.code).toBe(1);
  expect(ran.err).toContain(`${name}: `);
});
