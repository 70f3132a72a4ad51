// What is turned away, and what Teams is told about it.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { said } from '../../../test/teams/activities.ts';
import { startBot, type TestBot } from '../../../test/teams/bot.ts';
import { teamsConversations } from './conversations.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

const json = { 'content-type': 'application/json' };
const error = (status: number, message: string) => ({ status, body: { error: { status, message } } });

describe('a request that cannot be read', () => {
  test('broken JSON', async () => {
    expect(await bot.postRaw('{"type": "mess', json)).toEqual(error(400, 'The body is not valid JSON.'));
  });

  test('another content type', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await bot.postRaw('type=message', form)).toEqual(error(415, 'Send the activity as application/json.'));
  });

  test('more than a megabyte', async () => {
    const answer = await bot.post(said('x'.repeat(1024 * 1024)));
    expect(answer).toEqual(error(413, 'The body is larger than 1 MB.'));
  });

  test('JSON that is no activity', async () => {
    expect(await bot.post({ hello: 'world' })).toEqual(
      error(400, 'This is not a Bot Framework activity: look at type, channelId, serviceUrl.'),
    );
  });

  test.each(['null', '[]', '"hej"', '7'])('JSON that is no object: %s', async (body) => {
    expect(await bot.postRaw(body, json)).toEqual(
      error(400, 'Send one Bot Framework activity, which is a JSON object.'),
    );
  });

  test('a message from nobody', async () => {
    expect(await bot.post(said('hej', { from: undefined }))).toEqual(
      error(400, 'This is not a Bot Framework activity: look at from.'),
    );
  });

  test('a message without an id, which could not be told from its copies', async () => {
    expect(await bot.post(said('hej', { id: undefined }))).toEqual(
      error(400, 'This is not a Bot Framework activity: look at id.'),
    );
  });

  test('none of them reached the core', () => {
    expect(bot.heard).toEqual([]);
  });
});

describe('while nobody is verified', () => {
  const local = 'Without TEAMS_APP_ID the bot writes to this computer alone: serviceUrl must be on localhost.';
  const near = 'Without TEAMS_APP_ID nobody is verified, so only this computer itself may write here, without a proxy.';

  /** As a client that may say anything in its headers, unlike fetch. */
  const ask = (
    headers: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: unknown }> =>
    new Promise((resolve, reject) => {
      request(bot.url, { method: 'POST', headers: { ...json, ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
      })
        .on('error', reject)
        .end(JSON.stringify(said('hej')));
    });

  test.each([
    ['under the name of another site', { host: 'vogter.example' }],
    ['under a name that only looks like this computer', { host: 'localhost.attacker.example' }],
    ['through a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['through a proxy on this computer', { 'x-forwarded-for': '127.0.0.1' }],
    ['through a proxy that names the port', { 'x-forwarded-port': '443' }],
    ['through a proxy that follows the standard', { forwarded: 'for=203.0.113.9' }],
    ['through a proxy that names itself', { via: '1.1 proxy' }],
    ['through nginx', { 'x-real-ip': '203.0.113.9' }],
  ])('a message that comes %s', async (_, headers) => {
    expect(await ask(headers)).toEqual(error(403, near));
  });

  test.each([
    'https://smba.trafficmanager.net/teams/',
    'http://attacker.example/',
    'http://localhost.attacker.example/',
  ])('a message that wants its answer sent to %s', async (serviceUrl) => {
    expect(await bot.post(said('hej', {}, serviceUrl))).toEqual(error(403, local));
  });

  test('none of them reached the core or the store', () => {
    expect(bot.heard).toEqual([]);
    expect([...bot.store.all(teamsConversations)]).toEqual([]);
  });

  test.each(['localhost:3978', '127.0.0.1:3978', '[::1]:3978'])('but not what comes from here, as %s', async (host) => {
    expect(await ask({ host })).toEqual({ status: 200, body: {} });
  });
});

test('when nothing could be kept, Teams is told so that it sends the message again', async () => {
  const before = bot.heard.length;
  bot.answerWith(() => Promise.reject(new Error('disk full')));
  expect(await bot.post(said('hej'))).toEqual(error(500, 'Nothing of this was kept. Send it again.'));

  bot.answerWith(() => []);
  expect((await bot.post(said('hej'))).status).toBe(200);
  expect(bot.heard).toHaveLength(before + 2);
});
