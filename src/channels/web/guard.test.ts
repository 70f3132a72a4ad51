// Who may open the page and who may post to it: this computer, and the page itself.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mette, startTestWeb, type TestWeb } from '../../../test/page/test-web.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

/** As a client that may say anything in its headers, unlike fetch. */
const ask = (
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: object; text: string }> =>
  new Promise((resolve, reject) => {
    request(web.address + path, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });

const page = '/?kommune=ishoj&person=demo-ishoj-medarbejder';

describe('the page', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])('opens as %s', async (host) => {
    expect((await ask(page, { host })).status).toBe(200);
  });

  it.each(['vogter.example', 'localhost.attacker.example', '127.0.0.1.nip.io', '0.0.0.0:3000', 'user@evil:80'])(
    'does not open as "%s", so no other site can point its name at this computer',
    async (host) => {
      const answer = await ask(page, { host });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain('Mette Holm');
    },
  );

  it.each(['x-forwarded-for', 'forwarded', 'x-forwarded-host', 'via'])(
    'does not open through a tunnel or a proxy (%s)',
    async (name) => {
      expect((await ask(page, { host: 'localhost', [name]: '203.0.113.9' })).status).toBe(403);
    },
  );

  it('allows no script and no style but its own, and no frame around it', async () => {
    const { headers } = await ask(page, { host: 'localhost' });
    const policy = new Map(Object.entries(headers)).get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('has nothing inline that the policy would have to allow', async () => {
    const { text } = await ask(page, { host: 'localhost' });
    expect(text).not.toMatch(/<script(?![^>]* src=)/);
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('completes an address that leaves the choice open, so that it can be shared', async () => {
    const { status, headers } = await ask('/?kommune=egedal&person=nobody', { host: 'localhost' });
    expect(status).toBe(302);
    expect(headers).toMatchObject({ location: '/?kommune=egedal&person=demo-egedal-medarbejder' });
  });
});

describe('the files of the page', () => {
  it.each([
    ['/web/assets/web/page/main.ts', 'text/javascript; charset=utf-8'],
    ['/web/assets/adaptive-cards/escape.ts', 'text/javascript; charset=utf-8'],
    ['/web/assets/web/page/page.css', 'text/css; charset=utf-8'],
    ['/web/assets/libraries/dkfds/css/dkfds.min.css', 'text/css; charset=utf-8'],
    ['/web/assets/libraries/adaptivecards.js', 'text/javascript; charset=utf-8'],
  ])('%s', async (path, type) => {
    expect(await ask(path, { host: 'localhost' })).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });

  it('have had their types taken out', async () => {
    const { text } = await ask('/web/assets/web/page/times.ts', { host: 'localhost' });
    expect(text).not.toContain('import type');
    expect(text).not.toContain(': string');
  });

  it.each([
    '/web/assets/web/page/../guard.ts',
    '/web/assets/web/page/%2e%2e/guard.ts',
    '/web/assets/web/guard.ts',
    '/web/assets/adaptive-cards/adaptive-card.ts',
    '/web/assets/libraries/dkfds/../../express/package.json',
    '/web/assets/web/page/nothing-here.ts',
    '/web/assets/web/page/nothing-here.css',
    '/web/assets/web/page/times.test.ts',
    '/web/assets/web/page/tsconfig.json',
    '/web/assets/web/page/',
  ])('do not include %s', async (path) => {
    expect((await ask(path, { host: 'localhost' })).status).toBe(404);
  });
});

describe('a message', () => {
  const body = { id: 'a-message-1', ...mette, text: 'Hej' };

  it('is taken from the page itself', async () => {
    const own = { Origin: web.address, 'Sec-Fetch-Site': 'same-origin' };
    expect((await web.post('messages', body, own)).status).toBe(202);
  });

  it.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
  ])('is not taken from another site: %j', async (headers) => {
    const answer = await web.post('messages', { ...body, id: 'a-message-2' }, headers as Record<string, string>);
    expect(answer).toMatchObject({ status: 403, body: { error: 'request.other-site' } });
    expect(web.received.map(({ id }) => id)).not.toContain('demo-ishoj-medarbejder/a-message-2');
  });
});
