// Who is believed: only tokens that Microsoft signed for this bot, and only from Teams.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { said } from '../../../test/teams/activities.ts';
import { emptyStore, startBot, type TestBot } from '../../../test/teams/bot.ts';
import { type Issuer, issuerName, startIssuer, type TokenWish } from '../../../test/teams/issuer.ts';
import { createTeamsChannel } from './teams.ts';

const appId = 'app-1';
const serviceUrl = 'https://smba.example/emea/';

let issuer: Issuer;
let bot: TestBot;
beforeAll(async () => {
  // The SDK prints the public key with every token that it refuses.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  issuer = await startIssuer();
  bot = await startBot({
    settings: {
      appId,
      appPassword: 'secret',
      tenantId: 'bot-tenant',
      appType: 'SingleTenant',
      authority: {
        issuer: issuerName,
        openIdMetadataUrl: issuer.metadataUrl,
        loginUrl: 'https://login.example/bot-tenant',
        scope: 'https://api.example',
      },
    },
  });
});
afterAll(async () => {
  await bot.close();
  await issuer.close();
});

const bearing = (wish: Partial<TokenWish> = {}) => ({
  authorization: `Bearer ${issuer.token({ audience: appId, serviceUrl, ...wish })}`,
});
const message = said('hej', {}, serviceUrl);
const refused = {
  status: 401,
  body: {
    error: {
      status: 401,
      message: 'The token does not show that this request comes from Microsoft Teams for this bot.',
    },
  },
};

test('a message with a good token is heard', async () => {
  expect(await bot.post(message, bearing())).toEqual({ status: 200, body: {} });
  expect(bot.heard).toMatchObject([{ message: { sender: { tenant: 'demo-ishoj' } } }]);
});

describe('nobody is heard', () => {
  test.each<[string, Partial<TokenWish>]>([
    ['with a forged signature', { signature: 'forged' }],
    ['with a token that says it needs no signature', { signature: 'none' }],
    ['with the public key used as a shared secret', { signature: 'hmac' }],
    ['with a token for another bot', { audience: 'app-2' }],
    ['with a token from another issuer', { issuer: 'https://somebody.example' }],
    ['with a token that expired an hour ago', { expiresInSeconds: -3600 }],
    ['with a token for another service', { serviceUrl: 'https://attacker.example/' }],
  ])('%s', async (_, wish) => {
    expect(await bot.post(message, bearing(wish))).toEqual(refused);
  });

  test('without a token', async () => {
    expect(await bot.post(message)).toEqual({
      status: 401,
      body: { error: { status: 401, message: 'Send the token of the Bot Framework in the Authorization header.' } },
    });
  });

  test.each([
    'Bearer',
    'Bearer x',
    'Bearer a.b.c',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
    'Basic YTpi',
    'Bearer a b c',
    'null',
  ])('with %j for a token', async (authorization) => {
    expect(await bot.post(message, { authorization })).toEqual(refused);
  });

  test('with any other text for a token', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.= ') });
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        expect((await bot.post(message, { authorization: `Bearer ${text}` })).status).toBe(401);
      }),
      { numRuns: 50 },
    );
  });

  test('from a channel where people choose their own ids, however good the token', async () => {
    for (const channelId of ['webchat', 'directline', 'emulator', 'AppService']) {
      expect(await bot.post({ ...message, channelId }, bearing())).toEqual(refused);
    }
  });

  test('and none of them reached the core or the store', () => {
    expect(bot.heard).toHaveLength(1);
  });
});

test('while the keys cannot be fetched nobody is called a forger: Teams is asked to come again', async () => {
  const other = await startIssuer();
  const fresh = await startBot({
    settings: {
      appId,
      appPassword: 'secret',
      authority: {
        issuer: issuerName,
        openIdMetadataUrl: other.metadataUrl,
        loginUrl: 'https://l.example',
        scope: 's',
      },
    },
  });
  const authorization = `Bearer ${other.token({ audience: appId, serviceUrl })}`;
  other.goDark();
  expect((await fresh.post(message, { authorization })).status).toBe(503);
  await other.close();
  expect((await fresh.post(message, { authorization })).status).toBe(503);
  await fresh.close();
  expect(fresh.heard).toEqual([]);
});

describe('settings that would let anybody in, or nobody, are not started with', () => {
  const starting = (settings: Parameters<typeof createTeamsChannel>[0]['settings']) => () =>
    createTeamsChannel({
      settings,
      dispatch: async () => [],
      store: emptyStore(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });

  test.each([
    [{}, 'TEAMS_APP_ID and TEAMS_APP_PASSWORD'],
    [{ appPassword: 'secret' }, 'TEAMS_APP_ID'],
    [{ appId }, 'TEAMS_APP_PASSWORD'],
    [{ appId, appPassword: 'secret', appType: 'SingleTenant' as const }, 'TEAMS_TENANT_ID'],
    [{ appId, appType: 'UserAssignedMSI' as const }, 'TEAMS_TENANT_ID'],
  ])('%j asks for %s', (settings, named) => {
    expect(starting(settings)).toThrow(expect.objectContaining({ code: 'config.missing' }));
    expect(starting(settings)).toThrow(named);
  });

  test('a managed identity with a secret asks for it to be left out', () => {
    const settings = { appId, appPassword: 'secret', tenantId: 't', appType: 'UserAssignedMSI' } as const;
    expect(starting(settings)).toThrow(expect.objectContaining({ code: 'config.invalid' }));
  });
});
