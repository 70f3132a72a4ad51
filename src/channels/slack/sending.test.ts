import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { limitBreaches } from '../../../test/slack/block-limits.ts';
import { createRecorder } from '../../../test/slack/recorder.ts';
import { type Served, serveTrouble, type Trouble } from '../../../test/slack/serve.ts';
import { type Slack, startSlack } from '../../../test/slack/slack.ts';
import type { Card } from '../../core/card.ts';
import type { ChatChannel } from '../../core/channel.ts';
import { systemClock } from '../../core/clock.ts';
import type { Person } from '../../core/person.ts';
import { createSlackChannel } from './slack-channel.ts';
import { threadRef } from './thread-key.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const channelTo = (apiUrl: string): ChatChannel =>
  createSlackChannel({
    dispatch: createRecorder().dispatch,
    settings: { signingSecret: 'x', botToken: 'xoxb-vogter', apiUrl },
    clock: systemClock,
    log: quiet,
  }).channel;

const personWith = (slackId?: string, email = 'medarbejder@ishoj.example'): Person => ({
  id: 'ishoj/1',
  municipality: 'ishoj',
  name: 'Mette Medarbejder',
  title: '',
  unit: '',
  email,
  roles: [],
  handlesPersonalData: true,
  ...(slackId === undefined ? {} : { slackId }),
});

const card = (title: string, rows = 0): Card => ({
  title,
  fallback: `${title} <!channel>`,
  parts:
    rows === 0 ? [] : [{ kind: 'table', columns: ['Nr.'], rows: Array.from({ length: rows }, (_, n) => [`${n}`]) }],
});

let slack: Slack;
let channel: ChatChannel;
beforeAll(async () => {
  slack = await startSlack();
  channel = channelTo(slack.apiUrl);
});
afterAll(() => slack.close());

const conversation = async () => {
  const thread = await channel.openDirect(personWith(slack.userId('medarbejder')));
  if (!thread) throw new Error('Not opened.');
  return thread;
};

describe('a reply to Slack', () => {
  it('reaches somebody who has not written before', async () => {
    const thread = await conversation();
    await channel.send(thread, { kind: 'text', text: 'Husk *kurset* & <svar>' });
    const last = (await slack.history(await slack.directId('medarbejder'))).at(-1);
    expect(last).toMatchObject({
      user: slack.botUserId,
      text: 'Husk *kurset* &amp; &lt;svar&gt;',
      blocks: [{ type: 'rich_text', elements: [{ elements: [{ type: 'text', text: 'Husk *kurset* & <svar>' }] }] }],
    });
  });

  it('stays in its thread', async () => {
    const room = slack.channelId('sikkerhed');
    const ts = await slack.write('medarbejder', room, 'hvem ejer Nova?');
    const thread = threadRef({ channel: room, threadTs: ts });
    await channel.send(thread, { kind: 'text', text: 'Det gør Bo.' });
    expect((await slack.thread(room, ts)).map(({ text }) => text)).toEqual(['hvem ejer Nova?', 'Det gør Bo.']);
  });

  it('that belongs to a card in a channel goes into its thread; alone with somebody there is one conversation', async () => {
    const room = threadRef({ channel: slack.channelId('sikkerhed') });
    const placed = await channel.send(room, { kind: 'card', card: card('Sag 9', 250) });
    const thread = channel.threadUnder(placed);
    const note = await channel.send(thread, { kind: 'text', text: 'Taget' });
    await channel.update(note, { kind: 'text', text: 'Lukket' });
    expect(channel.threadUnder(note)).toEqual(thread);
    const first = placed.key.split(',')[0] ?? '';
    expect((await slack.thread(room.key, first)).map(({ text }) => text).slice(1)).toEqual(['Lukket']);

    const alone = await channel.send(await conversation(), { kind: 'card', card: card('Sag 9') });
    expect(channel.threadUnder(alone)).toEqual(alone.thread);
  });

  it('as a card has a text for notifications, in which nobody can be called', async () => {
    const thread = await conversation();
    await channel.send(thread, { kind: 'card', card: card('Sag 1') });
    expect((await slack.history(thread.key)).at(-1)).toMatchObject({
      text: 'Sag 1 &lt;!channel&gt;',
      blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Sag 1' } }],
    });
  });

  it('takes the place of the earlier one when it is updated', async () => {
    const thread = await conversation();
    const before = (await slack.history(thread.key)).length;
    const placed = await channel.send(thread, { kind: 'card', card: card('Sag 2: ny') });
    await channel.update(placed, { kind: 'card', card: card('Sag 2: lukket') });
    const now = await slack.history(thread.key);
    expect(now.slice(before).map(({ text }) => text)).toEqual(['Sag 2: lukket &lt;!channel&gt;']);
  });

  it('too long for one message goes out as several, and is updated as a whole', async () => {
    const thread = await conversation();
    const before = (await slack.history(thread.key)).length;
    const placed = await channel.send(thread, { kind: 'card', card: card('Systemer', 250) });
    const sent = (await slack.history(thread.key)).slice(before);
    expect(sent).toHaveLength(3);
    for (const { blocks } of sent) expect(limitBreaches(blocks ?? [])).toEqual([]);
    let now = placed;
    for (const [rows, messages] of [
      [120, 2],
      [0, 1],
      [250, 3],
      [250, 3],
    ] as const) {
      now = await channel.update(now, { kind: 'card', card: card('Systemer', rows) });
      expect((await slack.history(thread.key)).slice(before)).toHaveLength(messages);
    }
  });

  it('of 20,000 characters loses none', async () => {
    const thread = await conversation();
    const before = (await slack.history(thread.key)).length;
    const text = Array.from({ length: 4000 }, (_, n) => String(n).padStart(4, '0')).join(' ');
    await channel.send(thread, { kind: 'text', text });
    const sent = (await slack.history(thread.key)).slice(before);
    const found = JSON.stringify(sent.map(({ blocks }) => blocks)).match(/\d{4}(?=[ "])/g);
    expect(found?.join(' ')).toBe(text);
  });

  it('finds somebody by their e-mail address where the register does not know their Slack id', async () => {
    expect(await channel.openDirect(personWith())).toEqual(await conversation());
  });

  it('cannot be opened with somebody whom this workspace does not have', async () => {
    expect(await channel.openDirect(personWith(undefined, 'nobody@ishoj.example'))).toBeUndefined();
    expect(await channel.openDirect(personWith('U0NOBODY'))).toBeUndefined();
  });

  it.each([
    ['to a channel that is not there', 'C0NONE', 'channel.unreachable'],
    ['to nowhere', '', 'channel.unreachable'],
  ])('%s cannot arrive', async (_, key, code) => {
    await expect(channel.send({ channel: 'slack', key }, { kind: 'text', text: 'hej' })).rejects.toMatchObject({
      code,
    });
  });

  it('to an archived channel cannot arrive', async () => {
    const room = slack.channelId('random');
    await slack.call('conversations.archive', { channel: room });
    const sent = channel.send(threadRef({ channel: room }), { kind: 'text', text: 'hej' });
    await expect(sent).rejects.toMatchObject({ code: 'channel.unreachable' });
  });

  it('is sent anew where the message it should take the place of was deleted', async () => {
    const thread = await conversation();
    const before = (await slack.history(thread.key)).length;
    const now = await channel.update({ thread, key: '1.000001' }, { kind: 'text', text: 'Sagen er taget' });
    expect((await slack.history(thread.key)).slice(before).map(({ text }) => text)).toEqual(['Sagen er taget']);
    expect(await channel.update(now, { kind: 'text', text: 'Sagen er lukket' })).toEqual(now);
    expect((await slack.history(thread.key)).slice(before).map(({ text }) => text)).toEqual(['Sagen er lukket']);
  });
});

describe('when Slack', () => {
  let trouble: Served;
  afterEach(() => trouble.close());
  const send = async (answer: (path: string) => Trouble) => {
    trouble = await serveTrouble(answer);
    return channelTo(`${trouble.url}/api/`).send(threadRef({ channel: 'C1' }), { kind: 'card', card: card('A', 250) });
  };
  const no = (error: string) => (): Trouble => ({ status: 200, body: { ok: false, error } });

  it.each([
    ['is not there', 'channel.unavailable', () => ({ status: 503 })],
    ['fails', 'channel.unavailable', () => ({ status: 500 })],
    ['has trouble of its own', 'channel.unavailable', no('internal_error')],
    ['answers something unheard of', 'channel.unavailable', no('<html>')],
    ['knows the token no more', 'channel.unavailable', no('invalid_auth')],
    ['has closed the account', 'channel.unreachable', no('account_inactive')],
    ['has thrown the app out of the channel', 'channel.unreachable', no('not_in_channel')],
    ['will not have the blocks', 'channel.rejected', no('invalid_blocks')],
    ['finds the message too long', 'channel.rejected', no('msg_too_long')],
  ])('%s, the outbox is told %s', async (_, code, answer) => {
    await expect(send(answer)).rejects.toMatchObject({ name: 'VogterError', code });
  });

  it('asks for a pause, the outbox is told how long', async () => {
    const sent = send(() => ({ status: 429, headers: { 'retry-after': '17' } }));
    const error = await sent.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'channel.unavailable' });
    expect(error).toMatchObject({ retryAfter: 17 });
  });

  it('fails, it is asked once: trying again is the work of the outbox', async () => {
    let asked = 0;
    await expect(send(() => ({ status: 500 + 0 * ++asked }))).rejects.toThrow();
    expect(asked).toBe(1);
  });

  it('fails halfway through a long card, the half is taken back', async () => {
    const asked: string[] = [];
    const sent = send((path) => {
      asked.push(path.replace('/api/', ''));
      const posts = asked.filter((one) => one === 'chat.postMessage').length;
      return posts > 2 ? { status: 500 } : { status: 200, body: { ok: true, ts: `${posts}.1`, channel: 'C1' } };
    });
    await expect(sent).rejects.toMatchObject({ code: 'channel.unavailable' });
    expect(asked.slice(3)).toEqual(['chat.delete', 'chat.delete']);
  });
});
