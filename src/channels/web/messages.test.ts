// A message or a pressed button from the page: dispatched as its person's, answered when it is kept, never doubled.
import { afterEach, describe, expect, it } from 'vitest';
import { mette, startTestWeb, type TestWeb } from '../../../test/page/test-web.ts';
import type { Dispatch } from '../../core/channel.ts';
import { VogterError } from '../../core/errors.ts';

let running: TestWeb | undefined;
const start = async (answer?: Dispatch): Promise<TestWeb> => {
  running = await startTestWeb(answer);
  return running;
};
afterEach(() => running?.close());

const id = 'a-message-1';
const entriesIn = async (web: TestWeb): Promise<readonly unknown[]> => {
  const stream = await web.stream();
  const heard = await stream.until('ready');
  return heard.filter(({ name }) => name === 'entry').map(({ data }) => data);
};

describe('a message', () => {
  it('is dispatched as said by the chosen person, in the conversation with them alone', async () => {
    const web = await start();
    const answer = await web.post('messages', { id, ...mette, text: ' Jeg har tabt min bærbare ' });

    expect(answer.status).toBe(202);
    expect(web.received).toMatchObject([
      {
        id: 'demo-ishoj-medarbejder/a-message-1',
        thread: { channel: 'web', key: 'person/demo-ishoj-medarbejder' },
        sender: { tenant: 'demo-ishoj', userId: 'demo-ishoj-medarbejder', name: 'Mette Holm' },
        direct: true,
        body: { kind: 'text', text: 'Jeg har tabt min bærbare', attachments: [] },
      },
    ]);
  });

  it('stands above its answer even when the answer comes before the message is acknowledged', async () => {
    const web = await start(async (message) => {
      await web.web.channel.send(message.thread, { kind: 'text', text: 'Det var godt, du sagde det.' });
      return [];
    });
    await web.post('messages', { id, ...mette, text: 'Hjælp' });

    expect(await entriesIn(web)).toMatchObject([
      { pane: 'person', entry: { from: 'vogter', order: 2 } },
      { pane: 'person', entry: { id, from: 'person', order: 1, state: 'arrived' } },
    ]);
  });

  it('is one message when it is sent again with the same id, whatever the second says', async () => {
    const web = await start();
    await web.post('messages', { id, ...mette, text: 'Hjælp' });
    const again = await web.post('messages', { id, ...mette, text: 'Noget andet' });

    expect(again.status).toBe(202);
    expect(web.received.map((message) => message.id)).toEqual([web.received[0]?.id, web.received[0]?.id]);
    expect(await entriesIn(web)).toMatchObject([{ entry: { content: { text: 'Hjælp' }, state: 'arrived' } }]);
  });

  it('that was not kept is marked so, with a sentence about it, and can be sent again', async () => {
    let broken = true;
    const web = await start(async () => {
      if (broken) throw new VogterError('store.failed', 'The disk is full.');
      return [];
    });
    const refused = await web.post('messages', { id, ...mette, text: 'Hjælp' });
    expect(refused).toEqual({
      status: 503,
      body: { error: 'message.not-kept', message: 'Beskeden blev ikke gemt. Prøv igen om lidt.' },
    });
    expect(await entriesIn(web)).toMatchObject([{ entry: { id, state: 'failed' } }]);

    broken = false;
    expect((await web.post('messages', { id, ...mette, text: 'Hjælp' })).status).toBe(202);
    expect(await entriesIn(web)).toMatchObject([{ entry: { id, state: 'arrived' } }]);
  });
});

describe('a message with files', () => {
  const form = (message: object | string, ...files: readonly File[]): FormData => {
    const data = new FormData();
    data.set('message', typeof message === 'string' ? message : JSON.stringify(message));
    for (const file of files) data.append('file', file);
    return data;
  };
  const send = async (web: TestWeb, body: FormData | string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${web.address}/web/messages`, { method: 'POST', body, headers });
    return { status: response.status, body: await response.json() };
  };
  const mail = new File(['From: a'], 'phishing.eml', { type: 'message/rfc822' });
  const filesIn = async (web: TestWeb) => {
    const body = web.received[0]?.body;
    const limits = { mostBytes: 1000, signal: AbortSignal.timeout(1000) };
    const attachments = body?.kind === 'text' ? body.attachments : [];
    return Promise.all(
      attachments.map(async ({ name, size, read }) => [name, size, Buffer.from(await read(limits)).toString()]),
    );
  };

  it('is dispatched with them, each with its name and content, and shows their names', async () => {
    const web = await start();
    const answer = await send(web, form({ id, ...mette, text: 'se her' }, mail, new File(['æ'], 'nøgle "1".txt')));
    expect(answer.status).toBe(202);
    expect(await filesIn(web)).toEqual([
      ['phishing.eml', 7, 'From: a'],
      ['nøgle "1".txt', 2, 'æ'],
    ]);
    expect(await entriesIn(web)).toMatchObject([
      { entry: { content: { text: 'se her', files: ['phishing.eml', 'nøgle "1".txt'] }, state: 'arrived' } },
    ]);
  });

  it('needs no words', async () => {
    const web = await start();
    expect((await send(web, form({ id, ...mette, text: '' }, mail))).status).toBe(202);
    expect(web.received).toMatchObject([{ body: { text: '' } }]);
  });

  it.each([
    ['without a file and without words', form({ id, ...mette, text: '' }), 400, 'text.empty'],
    ['whose message is broken', form('{"text"', mail), 400, 'request.invalid'],
    ['of an unknown person', form({ id, ...mette, person: 'demo-ishoj-x', text: '' }, mail), 404, 'person.unknown'],
    ['with too many words', form({ id, ...mette, text: 'å'.repeat(10_001) }, mail), 413, 'text.too-long'],
  ])('%s is refused, and nothing is dispatched', async (_, body, status, error) => {
    const web = await start();
    expect(await send(web, body)).toMatchObject({ status, body: { error } });
    expect(web.received).toEqual([]);
  });

  it('that is no form is refused', async () => {
    const web = await start();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await send(web, 'vrøvl', headers)).toMatchObject({ status: 400, body: { error: 'request.unreadable' } });
  });

  it('of another site is refused before it is read', async () => {
    const web = await start();
    const answer = await send(web, form({ id, ...mette, text: '' }, mail), { origin: 'https://evil.example' });
    expect(answer).toMatchObject({ status: 403, body: { error: 'request.other-site' } });
    expect(web.received).toEqual([]);
  });

  it('larger than all files may be together is refused, and says how large they may be', async () => {
    const web = await start();
    const large = Array.from({ length: 11 }, (_, n) => new File([new Uint8Array(10 * 1024 * 1024)], `${n}.txt`));
    const answer = await send(web, form({ id, ...mette, text: '' }, ...large)).catch(() => undefined);
    // Whoever stops reading may close the connection before the browser has sent everything.
    if (answer) expect(answer).toMatchObject({ status: 413, body: { error: 'files.too-large' } });
    expect(web.received).toEqual([]);
  });
});

describe('a pressed button', () => {
  const press = { id, ...mette, action: 'report.submit', values: { device: 'Bærbar' } };

  it('is dispatched with what its card holds', async () => {
    const web = await start();
    await web.post('actions', { ...press, pane: 'person' });

    expect(web.received).toMatchObject([
      { direct: true, body: { kind: 'action', action: 'report.submit', values: { device: 'Bærbar' } } },
    ]);
  });

  it.each([
    ['demo-ishoj-medarbejder', 'demo-ishoj-isk', 'Karen Dahl'],
    ['demo-ishoj-leder', 'demo-ishoj-isk', 'Karen Dahl'],
    ['demo-ishoj-isk', 'demo-ishoj-isk', 'Karen Dahl'],
    ['demo-ishoj-gdpr', 'demo-ishoj-gdpr', 'GDPR Ishøj'],
  ])("in the coordinator's channel, seen as %s, is the act of %s", async (person, userId, name) => {
    const web = await start();
    await web.post('actions', { ...press, person, pane: 'coordinator' });

    expect(web.received).toMatchObject([
      { thread: { channel: 'web', key: 'coordinator/ishoj' }, sender: { userId, name }, direct: false },
    ]);
  });
});

describe('what cannot be read', () => {
  const message = { id, ...mette, text: 'Hjælp' };
  const empty = { error: 'text.empty', message: 'Skriv en besked først.' };

  it.each([
    ['an empty text', { ...message, text: '' }, 400, empty],
    ['a text of spaces alone', { ...message, text: ' \n ' }, 400, empty],
    ['10,001 characters', { ...message, text: 'å'.repeat(10_001) }, 413, { error: 'text.too-long' }],
    ['more than any message holds', { ...message, text: 'a'.repeat(300_000) }, 413, { error: 'text.too-long' }],
    ['a text that is no text', { ...message, text: 7 }, 400, { error: 'request.invalid' }],
    ['no id', { ...message, id: undefined }, 400, { error: 'request.invalid' }],
    ['an id with a path in it', { ...message, id: '../../etc/passwd' }, 400, { error: 'request.invalid' }],
    ['broken JSON', '{"text": "Hj', 400, { error: 'request.unreadable' }],
    ['JSON that is no object', '[]', 400, { error: 'request.invalid' }],
    ['an unknown person', { ...message, person: 'demo-ishoj-borgmester' }, 404, { error: 'person.unknown' }],
    ["another municipality's person", { ...message, municipality: 'egedal' }, 404, { error: 'person.unknown' }],
    ['an unknown municipality', { ...message, municipality: 'atlantis' }, 404, { error: 'person.unknown' }],
  ])('%s is refused, and nothing is dispatched', async (_, body, status, said) => {
    const web = await start();
    expect(await web.post('messages', body)).toMatchObject({ status, body: said });
    expect(web.received).toEqual([]);
  });

  it('is taken up to 10,000 characters', async () => {
    const web = await start();
    expect((await web.post('messages', { ...message, text: 'å'.repeat(10_000) })).status).toBe(202);
  });

  it('is refused as another content type, which a form of another site could send', async () => {
    const web = await start();
    const answer = await web.post('messages', message, { 'Content-Type': 'text/plain' });
    expect(answer).toMatchObject({ status: 415, body: { error: 'request.not-json' } });
  });

  it('is answered in English to those who ask for it', async () => {
    const web = await start();
    const answer = await web.post('messages', { ...message, text: '' }, { 'Accept-Language': 'en' });
    expect(answer.body).toMatchObject({ message: 'Write a message first.' });
  });

  it('is 404 where there is nothing, in JSON too', async () => {
    const web = await start();
    expect(await web.post('nowhere', {})).toMatchObject({ status: 404, body: { error: 'page.unknown' } });
  });
});
