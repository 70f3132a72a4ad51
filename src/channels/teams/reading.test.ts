// What reaches the core of what Teams posts.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inChannel, installed, said, submitted } from '../../../test/teams/activities.ts';
import { startBot, type TestBot } from '../../../test/teams/bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

let before = 0;
beforeEach(() => {
  before = bot.heard.length;
});
const heard = () => bot.heard.slice(before).map(({ message }) => message);

describe('a message in Teams', () => {
  test('arrives with its words, its writer as Teams vouches for them, its place and its time', async () => {
    const answer = await bot.post(said('Jeg har tabt min bærbare i toget'));

    expect(answer).toEqual({ status: 200, body: {} });
    const [message] = heard();
    expect(message).toMatchObject({
      id: 'a:personal|1700000000001',
      thread: { channel: 'teams', key: 'a:personal' },
      sender: { tenant: 'demo-ishoj', userId: 'demo-ishoj-medarbejder', name: 'Mette Holm' },
      direct: true,
      body: { kind: 'text', text: 'Jeg har tabt min bærbare i toget', attachments: [] },
    });
    expect(message).not.toHaveProperty('room');
  });

  test('in a channel is not direct, and loses the mention that only says whom it is for', async () => {
    const mention = {
      type: 'mention',
      text: '<at>Vogter</at>',
      mentioned: { id: '28:vogter', name: 'Vogter' },
    };
    const other = { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo', name: 'Bo' } };
    await bot.post(
      said('<at>Vogter</at>&nbsp;brug denne kanal sammen med <at>Bo</at>', {
        ...inChannel,
        entities: [mention, other, { type: 'clientInfo', locale: 'da-DK' }],
      }),
    );

    expect(heard()).toMatchObject([
      {
        thread: { channel: 'teams', key: '19:security@thread.tacv2;messageid=1699' },
        room: { channel: 'teams', key: '19:security@thread.tacv2' },
        direct: false,
        body: { text: 'brug denne kanal sammen med <at>Bo</at>' },
      },
    ]);
  });

  test('carries the names of files, but not the copy of itself that Teams attaches as HTML', async () => {
    await bot.post(
      said('Se her', {
        attachments: [
          { contentType: 'text/html', content: '<p>Se her</p>' },
          { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'mail.eml' },
        ],
      }),
    );

    expect(heard()).toMatchObject([
      {
        body: {
          attachments: [{ name: 'mail.eml', contentType: 'application/vnd.microsoft.teams.file.download.info' }],
        },
      },
    ]);
  });

  test('of 100 kB is taken', async () => {
    const long = 'Det her er en meget lang besked. '.repeat(3200);
    const answer = await bot.post(said(long));

    expect(answer.status).toBe(200);
    expect(heard()).toMatchObject([{ body: { text: long.trim() } }]);
  });

  test('with a form filled in is an action with its values as text', async () => {
    await bot.post(
      submitted('report.submit', { case: 'ISH-2026-0001', count: 12, sure: true, msteams: { type: 'x' }, left: null }),
    );

    expect(heard()).toMatchObject([
      {
        id: 'a:personal|1700000000002',
        body: {
          kind: 'action',
          action: 'report.submit',
          values: { case: 'ISH-2026-0001', count: '12', sure: 'true' },
        },
      },
    ]);
    const [message] = heard();
    expect(message?.body.kind === 'action' && Object.keys(message.body.values)).toEqual(['case', 'count', 'sure']);
  });

  test('from a client without Entra ids is from the id that client gives', async () => {
    await bot.post(said('hej', { from: { id: 'user-1', name: 'Alex' } }));

    expect(heard()).toMatchObject([{ sender: { userId: 'user-1' } }]);
  });
});

describe('what nobody said', () => {
  test.each([
    ['a reaction', { type: 'messageReaction' }],
    ['typing', { type: 'typing' }],
    ['something Teams may invent tomorrow', { type: 'somethingNew', from: undefined }],
    ['somebody joining', { type: 'conversationUpdate', membersAdded: [{ id: '28:vogter' }] }],
    ['an invoke of another kind', { type: 'invoke', name: 'composeExtension/query', value: { commandId: 'x' } }],
  ])('%s is taken politely and goes no further', async (_, fields) => {
    expect(await bot.post(said('', fields))).toEqual({ status: 200, body: {} });
    expect(heard()).toEqual([]);
  });

  test('an installation goes no further', async () => {
    expect(await bot.post(installed('add'))).toEqual({ status: 200, body: {} });
    expect(heard()).toEqual([]);
  });
});
