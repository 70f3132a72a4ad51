// The stream: everything that is said comes once, and nothing is missed while a page was away.
import { afterEach, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../../../test/page/test-web.ts';
import { mostStreams } from './stream.ts';
import { coordinatorThread, personThread } from './threads.ts';

let running: TestWeb | undefined;
const start = async (): Promise<TestWeb> => {
  running = await startTestWeb();
  return running;
};
afterEach(() => running?.close());

const own = personThread('demo-ishoj-medarbejder');
const text = (said: string) => ({ kind: 'text', text: said }) as const;
const card = (title: string) => ({ kind: 'card', card: { title, fallback: title, parts: [] } }) as const;
const entryOf = (said: string) => ({ name: 'entry', data: { entry: { content: { text: said } } } });

describe('a page that opens', () => {
  it('is told to start afresh, the time, what was said before, and that this was all', async () => {
    const web = await start();
    await web.web.channel.send(own, text('Til dig'));
    await web.web.channel.send(coordinatorThread('ishoj'), text('Til koordinatoren'));
    await web.web.channel.send(coordinatorThread('egedal'), text('Til en anden kommune'));

    const stream = await web.stream();
    expect(await stream.until('ready')).toMatchObject([
      { name: 'start' },
      { name: 'time', data: { now: '2026-11-30T08:00:00Z' } },
      { name: 'entry', data: { pane: 'person', entry: { content: { text: 'Til dig' } } } },
      { name: 'entry', data: { pane: 'coordinator', entry: { content: { text: 'Til koordinatoren' } } } },
      { name: 'ready' },
    ]);
  });

  it('then hears everything as it is said, cards as the Adaptive Cards that Teams gets', async () => {
    const web = await start();
    const stream = await web.stream();
    await stream.until('ready');
    await web.web.channel.send(own, card('Godt, at du siger det'));

    expect(await stream.next()).toMatchObject({
      name: 'entry',
      data: { pane: 'person', entry: { content: { kind: 'card', card: { type: 'AdaptiveCard', version: '1.5' } } } },
    });
  });

  it('is told of what stands in the thread of an entry, which only the channel has', async () => {
    const web = await start();
    const { channel } = web.web;
    const placed = await channel.send(coordinatorThread('ishoj'), card('Sag 1'));
    const note = await channel.send(channel.threadUnder(placed), text('Taget'));
    await channel.update(note, text('Lukket'));
    expect(channel.threadUnder(note)).toEqual(note.thread);
    const alone = await channel.send(own, card('Sag 1'));
    expect(channel.threadUnder(alone)).toEqual(own);

    const entries = (await (await web.stream()).until('ready')).filter(({ name }) => name === 'entry');
    expect(entries).toHaveLength(3);
    expect(entries).toMatchObject([
      { data: { pane: 'coordinator', entry: { id: placed.key } } },
      { data: { pane: 'coordinator', entry: { id: note.key, under: placed.key, content: { text: 'Lukket' } } } },
      { data: { pane: 'person', entry: { id: alone.key } } },
    ]);
  });

  it('is refused for a person who does not exist', async () => {
    const web = await start();
    expect((await web.stream({ municipality: 'ishoj', person: 'demo-egedal-leder' })).status).toBe(404);
  });

  it('is refused when far too many are open', async () => {
    const web = await start();
    for (let n = 0; n < mostStreams; n += 1) expect((await web.stream()).status).toBe(200);
    expect((await web.stream()).status).toBe(503);
  });
});

it('ends with the server, and what is said after that is kept without harm', async () => {
  const web = await start();
  const stream = await web.stream();
  await stream.until('ready');
  web.web.close();
  await web.web.channel.send(own, text('For sent'));
  await expect(stream.next()).rejects.toThrow('ended');
});

describe('a page that comes back', () => {
  it('hears what was said and what was changed meanwhile, and nothing twice', async () => {
    const web = await start();
    const first = await web.web.channel.send(own, text('Første'));
    await web.web.channel.send(own, text('Anden'));
    const before = await web.stream();
    const last = (await before.until('ready')).at(-1)?.id ?? '';
    before.close();
    await web.web.channel.send(own, text('Tredje'));
    await web.web.channel.update(first, text('Første, rettet'));

    const stream = await web.stream(undefined, { 'Last-Event-ID': last });
    const heard = await stream.until('ready');
    expect(heard.filter(({ name }) => name !== 'time')).toMatchObject([
      entryOf('Tredje'),
      { name: 'entry', data: { entry: { id: first.key, order: 1, content: { text: 'Første, rettet' } } } },
      { name: 'ready' },
    ]);
  });

  it('starts afresh when what it remembers is from an earlier run of the server', async () => {
    const web = await start();
    await web.web.channel.send(own, text('Første'));
    const stream = await web.stream(undefined, { 'Last-Event-ID': '2f1c.900' });
    expect(await stream.until('ready')).toMatchObject([{ name: 'start' }, { name: 'time' }, entryOf('Første'), {}]);
  });

  it('hears of what a colleague whom nobody looks at has got, until somebody looks', async () => {
    const web = await start();
    const leader = { municipality: 'ishoj', person: 'demo-ishoj-leder' };
    await web.web.channel.send(personThread(leader.person), text('Til lederen'));
    const elsewhere = { name: 'elsewhere', data: { person: 'demo-ishoj-leder', unseen: 1 } };
    expect(await (await web.stream()).until('ready')).toContainEqual(expect.objectContaining(elsewhere));

    await (await web.stream(leader)).until('ready');
    const heard = await (await web.stream()).until('ready');
    expect(heard.some(({ name }) => name === 'elsewhere')).toBe(false);
  });
});

describe('where Vogter can write', () => {
  const person = (municipality: string, teamsId: string) => ({
    ...{ id: `${municipality}/x`, municipality, name: 'X', title: '', unit: '', email: 'x@ishoj.example' },
    ...{ roles: [], handlesPersonalData: false, teamsId },
  });

  it('is to every fictional person of a demo municipality, played or not', async () => {
    const { web } = await start();
    expect(await web.channel.openDirect(person('ishoj', 'demo-ishoj-top'))).toEqual(personThread('demo-ishoj-top'));
  });

  it('is to nobody else', async () => {
    const { web } = await start();
    expect(await web.channel.openDirect(person('ishoj', '7c0e6b1c-2f10-4a55-9b1a-0d9d3b8d1c11'))).toBeUndefined();
    expect(await web.channel.openDirect(person('hvidovre', 'demo-hvidovre-leder'))).toBeUndefined();
    const elsewhere = web.channel.send(personThread('somebody'), text('Hej'));
    await expect(elsewhere).rejects.toMatchObject({ code: 'channel.unreachable' });
  });

  it('is where a message stood that a restart of the server has forgotten', async () => {
    const web = await start();
    await web.web.channel.update({ thread: own, key: 'from-before' }, text('Nyt om din sag'));
    expect(await (await web.stream()).until('ready')).toContainEqual(expect.objectContaining({ name: 'entry' }));
  });
});
