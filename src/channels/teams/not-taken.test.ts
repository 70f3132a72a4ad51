// What comes of a message that Teams does not take: for good, for later, or for nobody.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { said } from '../../../test/teams/activities.ts';
import { emptyStore, startBot, type TestBot } from '../../../test/teams/bot.ts';
import { type Connector, startConnector } from '../../../test/teams/connector.ts';
import { VogterError } from '../../core/errors.ts';
import type { Reply } from '../../core/reply.ts';
import type { Store } from '../../core/store.ts';

const hello: Reply = { kind: 'text', text: 'Hej *Mette*' };
const personal = { channel: 'teams', key: 'a:personal' };

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

describe('when Teams does not take a message', () => {
  const caught = async () => {
    const thrown: unknown = await bot.channel.send(personal, hello).catch((error: unknown) => error);
    return thrown instanceof VogterError ? { code: thrown.code, cause: thrown.cause } : thrown;
  };
  beforeEach(() => bot.post(said('hej', {}, connector.url)));

  test.each([
    [403, 'channel.unreachable'],
    [404, 'channel.unreachable'],
    [400, 'channel.rejected'],
    [413, 'channel.rejected'],
    [401, 'channel.unavailable'],
    [412, 'channel.unavailable'],
    [429, 'channel.unavailable'],
    [500, 'channel.unavailable'],
    [502, 'channel.unavailable'],
    [503, 'channel.unavailable'],
    [504, 'channel.unavailable'],
  ])('%i is %s, and it is tried once only', async (status, code) => {
    connector.refuseNext({ status, code: 'SomeReason' });
    expect(await caught()).toEqual({ code, cause: { status, reason: 'SomeReason' } });
    expect(connector.arrived).toHaveLength(1);
  });

  test('the time it asks to wait is passed on', async () => {
    connector.refuseNext({ status: 429, retryAfter: '7' });
    await expect(bot.channel.send(personal, hello)).rejects.toMatchObject({ retryAfter: 7 });
  });

  test('silence is not waited for without end', async () => {
    await bot.close();
    bot = await startBot({ store, settings: { open: true, timeoutMs: 100 } });
    connector.ignoreNext();
    expect(await caught()).toEqual({ code: 'channel.unavailable', cause: { status: 0, reason: 'time limit' } });
  });

  test('no connection is for later', async () => {
    await connector.close();
    expect(await caught()).toEqual({ code: 'channel.unavailable', cause: { status: 0, reason: 'no connection' } });
  });

  test('a conversation that the bot was never part of is unreachable', async () => {
    await expect(bot.channel.send({ channel: 'teams', key: 'a:other' }, hello)).rejects.toMatchObject({
      code: 'channel.unreachable',
    });
  });
});
