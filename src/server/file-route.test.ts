// How a file is handed out: to be saved and never shown, once asked for by GET, and kept by nobody on the way.
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, listenLocally } from '../../test/teams/local-server.ts';
import { fileRoute } from './file-route.ts';

const hostile = '<script>alert(1)</script>';
const names: Readonly<Record<string, string>> = {
  mail: 'phishing.eml',
  danish: 'skærmbillede "nyt".png',
  page: 'side.html',
};

let server: LocalServer;
const asked: string[] = [];
beforeAll(async () => {
  const route = fileRoute('/files', async (token) => {
    asked.push(token);
    const name = names[token];
    return name === undefined ? undefined : { name, content: Buffer.from(hostile) };
  });
  server = await listenLocally(express().use(route));
});
afterAll(() => server.close());

const get = (token: string, init: RequestInit = {}) => fetch(`${server.url}/files/${token}`, init);

describe('a file', () => {
  it.each(['mail', 'page'])('(%s) is something to save, of no kind that a browser shows', async (token) => {
    const response = await get(token);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(hostile);
    const { headers } = response;
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe(`attachment; filename=${names[token]}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('keeps its Danish name', async () => {
    const disposition = (await get('danish')).headers.get('content-disposition') ?? '';
    expect(disposition).toContain(`filename*=UTF-8''sk%C3%A6rmbillede%20%22nyt%22.png`);
  });
});

describe('a token that leads nowhere', () => {
  it('is answered in the reader’s language, with what to do', async () => {
    const danish = await get('forged');
    expect([danish.status, await danish.text()]).toEqual([404, expect.stringContaining('Bed om det igen')]);
    const english = await get('forged', { headers: { 'accept-language': 'en' } });
    expect(await english.text()).toContain('Ask for it again');
    expect(english.headers.get('cache-control')).toContain('no-store');
  });

  it.each(['', '%2e%2e%2fjournal.jsonl', 'a/b'])('such as "%s" finds nothing else', async (token) => {
    expect((await get(token)).status).toBe(404);
  });
});

it.each(['HEAD', 'POST', 'OPTIONS'])(
  '%s, as programs ask that look at links first, fetches nothing',
  async (method) => {
    const before = asked.length;
    expect((await get('mail', { method })).status).toBe(405);
    expect(asked).toHaveLength(before);
  },
);
