// PUBLIC_URL: where links to files lead, and never in the open over a network.
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { vogter } from './vogter.ts';

describe('PUBLIC_URL', () => {
  test.each([
    'https://vogter.kommune.example',
    'https://kommune.example/vogter',
    'http://127.0.0.1:3978',
    'http://[::1]:80',
    'http://localhost',
  ])('may be %s', (url) => {
    expect(readConfig({ PUBLIC_URL: url }).publicUrl).toBe(url);
  });

  test.each([
    'http://vogter.kommune.example',
    'http://127.0.0.1.evil.example',
    'ftp://vogter.example',
    'vogter.example',
  ])('may not be %s', (url) => {
    expect(() => readConfig({ PUBLIC_URL: url })).toThrow('PUBLIC_URL');
  });

  test('left out is nothing', () => {
    expect(readConfig({}).publicUrl).toBeUndefined();
  });
});

test('check says where links lead, and what to set where they lead nowhere', { timeout: 60_000 }, async () => {
  const slack = { SLACK_SIGNING_SECRET: 'x', SLACK_BOT_TOKEN: 'y' };
  expect((await vogter(['check'])).out).toContain('Links to files: on this computer only');
  expect((await vogter(['check'], { ...slack, NODE_ENV: 'production' })).out).toContain(
    'Links to files: none; set PUBLIC_URL to the address at which browsers reach Vogter',
  );
  const set = { ...slack, NODE_ENV: 'production', PUBLIC_URL: 'https://vogter.kommune.example' };
  expect((await vogter(['check'], set)).out).toContain('Links to files: https://vogter.kommune.example');
});
