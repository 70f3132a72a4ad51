// What the outbox sends: into conversations that are remembered, also after a restart, and what comes of refusals.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inChannel, installed, said } from '../../../test/teams/activities.ts';
import { emptyStore, startBot, type TestBot } from '../../../test/teams/bot.ts';
import { type Connector, startConnector } from '../../../test/teams/connector.ts';
import type { Person } from '../../core/person.ts';
import type { Reply } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';
import { teamsConversations } from './conversations.ts';

const mette: Person = {
  id: 'ishoj/mette',
  municipality: 'ishoj',
  name: 'Mette Holm',
  title: 'Sygeplejerske',
  unit: 'Hjemmeplejen Nord',
  email: 'medarbejder@ishoj.example',
  roles: [],
  handlesPersonalData: true,
  teamsId: 'demo-ishoj-medarbejder',
};
const hello: Reply = { kind: 'text', text: 'Hej *Mette*' };
const toCase: Reply = {
  kind: 'card',
  key: 'case',
  card: { title: 'Sagen', fallback: 'Sagen ISH-2026-0001 er meldt', parts: [] },
};

let store: Store;
let connector: Connector;
let bot: TestBot;
beforeEach(async () => {
  connector = await startConnector();
  store = emptyStore();
  bot = await startBot({ store });
});
afterEach(async () => {
  await bot.close();
  await connector.close();
});

const restart = async () => {
  await bot.close();
  bot = await startBot({ store });
};
const personal = { channel: 'teams', key: 'a:personal' };

describe('a conversation that the bot has been part of', () => {
  test('is written to after a restart', async () => {
    await bot.post(said('hej', {}, connector.url));
    await restart();
    const sent = await bot.channel.send(personal, hello);

    expect(sent).toEqual({ thread: personal, key: 'sent-1' });
    expect(connector.arrived).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/a:personal/activities',
        authorization: undefined,
        body: {
          type: 'message',
          text: 'Hej \\*Mette\\*',
          textFormat: 'markdown',
          from: { id: '28:vogter' },
          conversation: { id: 'a:personal' },
        },
      },
    ]);
  });

  test('is remembered before the message is acted upon, so that the answer finds its way', async () => {
    bot.answerWith(async (message) => {
      await bot.channel.send(message.thread, hello);
      return [];
    });
    expect((await bot.post(said('hej', {}, connector.url))).status).toBe(200);
    expect(connector.arrived).toHaveLength(1);
  });

  test('is remembered even when the message itself could not be kept', async () => {
    bot.answerWith(() => Promise.reject(new Error('disk full')));
    await bot.post(said('hej', {}, connector.url));
    expect(store.get(teamsConversations, 'a:personal')?.revision).toBe(1);
  });

  test('is written down once, and again only when something about it has changed', async () => {
    const revision = () => store.get(teamsConversations, 'a:personal')?.revision;
    await bot.post(said('hej', {}, connector.url));
    await bot.post(said('hej igen', { id: '2' }, connector.url));
    expect(revision()).toBe(1);
    await bot.post(said('hej', { id: '3' }, `${connector.url}emea/`));
    expect(revision()).toBe(2);
  });

  test('has its cards replaced in place', async () => {
    await bot.post(said('hej', {}, connector.url));
    const sent = await bot.channel.send(personal, toCase);
    await bot.channel.update(sent, toCase);

    expect(connector.arrived).toMatchObject([
      { method: 'POST' },
      {
        method: 'PUT',
        path: '/v3/conversations/a:personal/activities/sent-1',
        body: {
          id: 'sent-1',
          summary: 'Sagen ISH-2026-0001 er meldt',
          attachments: [{ content: { type: 'AdaptiveCard' } }],
        },
      },
    ]);
  });

  test.each([404, 410])('has a card sent anew where somebody deleted the earlier one (%i)', async (status) => {
    await bot.post(said('hej', {}, connector.url));
    const sent = await bot.channel.send(personal, toCase);
    expect(await bot.channel.update(sent, toCase)).toEqual(sent);
    connector.refuseNext({ status, code: 'ActivityNotFoundInConversation' });
    const again = await bot.channel.update(sent, toCase);

    expect(again).toEqual({ thread: personal, key: 'sent-4' });
    expect(connector.arrived.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT', 'POST']);
  });

  test('does not get a second card when the earlier one could not be changed just now', async () => {
    await bot.post(said('hej', {}, connector.url));
    const sent = await bot.channel.send(personal, toCase);
    connector.refuseNext({ status: 502 });
    await expect(bot.channel.update(sent, toCase)).rejects.toMatchObject({ code: 'channel.unavailable' });
    expect(connector.arrived).toHaveLength(2);
  });

  test('in a channel is one place for all its threads', async () => {
    await bot.post(said('brug denne kanal', inChannel, connector.url));
    for (const key of ['19:security@thread.tacv2;messageid=1699', '19:security@thread.tacv2']) {
      await bot.channel.send({ channel: 'teams', key }, hello);
    }
    expect(connector.arrived.map(({ path }) => path)).toEqual([
      '/v3/conversations/19:security@thread.tacv2;messageid=1699/activities',
      '/v3/conversations/19:security@thread.tacv2/activities',
    ]);
  });

  test('in a channel has a thread for each message, and none within a thread; alone with somebody there is none', async () => {
    await bot.post(said('brug denne kanal', inChannel, connector.url));
    const sent = await bot.channel.send({ channel: 'teams', key: '19:security@thread.tacv2' }, toCase);
    const thread = { channel: 'teams', key: `19:security@thread.tacv2;messageid=${sent.key}` };
    expect(bot.channel.threadUnder(sent)).toEqual(thread);
    const note = await bot.channel.send(thread, hello);
    expect(connector.arrived.at(-1)?.path).toBe(`/v3/conversations/${thread.key}/activities`);
    expect(bot.channel.threadUnder(note)).toEqual(thread);

    await bot.post(said('hej', { id: '9' }, connector.url));
    expect(bot.channel.threadUnder(await bot.channel.send(personal, toCase))).toEqual(personal);
  });

  test('is known from the installation on, and forgotten when the app is removed', async () => {
    await bot.post(installed('add', connector.url));
    await bot.channel.send(personal, hello);
    await bot.post(installed('remove', connector.url));

    await expect(bot.channel.send(personal, hello)).rejects.toMatchObject({ code: 'channel.unreachable' });
    expect(connector.arrived).toHaveLength(1);
  });
});

describe('a person', () => {
  test('is found by their Entra id in the conversation they had alone with the bot', async () => {
    await bot.post(said('hej fra kanalen', inChannel, connector.url));
    expect(await bot.channel.openDirect(mette)).toBeUndefined();

    await bot.post(said('hej', { id: '2' }, connector.url));
    expect(await bot.channel.openDirect(mette)).toEqual(personal);
    expect(connector.arrived).toEqual([]);
  });

  test('is found whichever way their id and tenant are written', async () => {
    const { channelData, from } = said('');
    await bot.post(
      said('hej', { from: { ...from, aadObjectId: 'DEMO-Ishoj-Medarbejder' }, channelData }, connector.url),
    );
    expect(await bot.channel.openDirect(mette)).toEqual(personal);
  });

  test('of another municipality is somebody else, also with the same id', async () => {
    const elsewhere = { channelData: { tenant: { id: 'demo-glostrup' } } };
    await bot.post(said('hej', elsewhere, connector.url));
    expect(await bot.channel.openDirect(mette)).toBeUndefined();
    expect(await bot.channel.openDirect({ ...mette, municipality: 'glostrup' })).toEqual(personal);
  });

  test('who is not in Entra cannot be written to first', async () => {
    const { teamsId: _, ...without } = mette;
    expect(await bot.channel.openDirect(without)).toBeUndefined();
  });
});

describe('somebody from a tenant that nobody serves', () => {
  beforeEach(async () => {
    await bot.close();
    bot = await startBot({ store, knownTenant: (tenant) => tenant === 'demo-glostrup' });
    bot.answerWith(() => [hello]);
  });

  test('is answered there and then, and their conversation is not kept', async () => {
    await bot.post(installed('add', connector.url));
    expect(await bot.post(said('hej', {}, connector.url))).toEqual({ status: 200, body: {} });

    expect(connector.arrived).toMatchObject([
      { path: '/v3/conversations/a:personal/activities/1700000000001', body: { text: 'Hej \\*Mette\\*' } },
    ]);
    expect([...store.all(teamsConversations)]).toEqual([]);
    expect(bot.left).toEqual([]);
  });

  test('is not mistaken for somebody who is served', async () => {
    await bot.post(said('hej', { channelData: { tenant: { id: 'demo-glostrup' } } }, connector.url));
    expect([...store.all(teamsConversations)]).toHaveLength(1);
    expect(bot.left).toEqual([hello]);
    expect(connector.arrived).toEqual([]);
  });
});
