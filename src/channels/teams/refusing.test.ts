// What is turned away, and what Teams is told about it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { said } from '../../../test/teams/activities.ts';
import { startBot, type TestBot } from '../../../test/teams/bot.ts';

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
    expect((await bot.post([])).status).toBe(400);
    expect((await bot.postRaw('null', json)).status).toBe(400);
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

test('when nothing could be kept, Teams is told so that it sends the message again', async () => {
  bot.answerWith(() => Promise.reject(new Error('disk full')));
  expect(await bot.post(said('hej'))).toEqual(error(500, 'Nothing of this was kept. Send it again.'));

  bot.answerWith(() => []);
  expect((await bot.post(said('hej'))).status).toBe(200);
  expect(bot.heard).toHaveLength(2);
});
