// People who have not written yet: with credentials the bot opens the conversation, with the token of its identity.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyStore, startBot, type TestBot } from '../../../test/teams/bot.ts';
import { type Connector, startConnector } from '../../../test/teams/connector.ts';
import { type LocalServer, listenLocally } from '../../../test/teams/local-server.ts';
import type { Person } from '../../core/person.ts';
import type { Store } from '../../core/store.ts';

const bo: Person = {
  id: 'ishoj/bo',
  municipality: 'ishoj',
  name: 'Bo Lund',
  title: 'Centerchef',
  unit: 'Hjemmeplejen',
  email: 'leder@ishoj.example',
  roles: ['leader'],
  handlesPersonalData: true,
  teamsId: 'demo-ishoj-leder',
};
const hello = { kind: 'text', text: 'Hej Bo' } as const;

let connector: Connector;
let identity: LocalServer;
let store: Store;
let bot: TestBot;

const start = () =>
  startBot({
    store,
    settings: { appId: 'app-1', appType: 'UserAssignedMSI', tenantId: 'bot-tenant', serviceUrl: connector.url },
    tenantsOf: (municipality) => (municipality === 'ishoj' ? ['ishoj-tenant', 'ishoj-schools'] : []),
  });

beforeEach(async () => {
  connector = await startConnector();
  // What Azure gives a machine with an identity: an address that hands out tokens.
  identity = await listenLocally((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: 'of-the-bot', token_type: 'Bearer', expires_on: 4_000_000_000 }));
  });
  vi.stubEnv('IDENTITY_ENDPOINT', `${identity.url}/token`);
  vi.stubEnv('IDENTITY_HEADER', 'x');
  store = emptyStore();
  bot = await start();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await bot.close();
  await identity.close();
  await connector.close();
});

test('a conversation is opened once, remembered over a restart, and written to', async () => {
  const thread = { channel: 'teams', key: 'a:opened' };
  expect(await bot.channel.openDirect(bo)).toEqual(thread);
  await bot.close();
  bot = await start();
  expect(await bot.channel.openDirect(bo)).toEqual(thread);
  await bot.channel.send(thread, hello);

  expect(connector.arrived).toMatchObject([
    {
      method: 'POST',
      path: '/v3/conversations',
      authorization: 'Bearer of-the-bot',
      body: {
        bot: { id: '28:app-1' },
        isGroup: false,
        members: [{ id: 'demo-ishoj-leder' }],
        tenantId: 'ishoj-tenant',
        channelData: { tenant: { id: 'ishoj-tenant' } },
      },
    },
    {
      path: '/v3/conversations/a:opened/activities',
      authorization: 'Bearer of-the-bot',
      body: { text: 'Hej Bo', from: { id: '28:app-1' } },
    },
  ]);
});

test('somebody for whom the app is not installed has no conversation to open', async () => {
  connector.refuseNext({ status: 403, code: 'ForbiddenOperationException' });
  expect(await bot.channel.openDirect(bo)).toBeUndefined();
});

test('when Teams is busy it is for later', async () => {
  connector.refuseNext({ status: 429, retryAfter: '3' });
  await expect(bot.channel.openDirect(bo)).rejects.toMatchObject({
    code: 'channel.unavailable',
    cause: { retryAfterSeconds: 3 },
  });
});
