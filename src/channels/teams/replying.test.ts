// What people get back within Teams' own request: inline replies, and the answer to a pressed button.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { executed, said, submitted } from '../../../test/teams/activities.ts';
import { startBot, type TestBot } from '../../../test/teams/bot.ts';
import { type Connector, startConnector } from '../../../test/teams/connector.ts';
import type { Reply } from '../../core/reply.ts';

let bot: TestBot;
let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
  bot = await startBot();
});
afterEach(async () => {
  await bot.close();
  await connector.close();
});

const text = (words: string): Reply => ({ kind: 'text', text: words });
const card = (title: string, said = title): Reply => ({
  kind: 'card',
  card: { title, fallback: said, parts: [{ kind: 'text', text: said }] },
});
const adaptive = { contentType: 'application/vnd.microsoft.card.adaptive' };
const line = (words: string) => ({ type: 'RichTextBlock', inlines: [{ text: words }] });

describe('a caller that expects the replies in the response', () => {
  const inline = { deliveryMode: 'expectReplies' };

  test('gets them all, in order, and nothing is sent elsewhere', async () => {
    bot.answerWith(() => [text('Godt, at du siger det. *Ring* nu.'), card('Gør dette nu')]);
    const answer = await bot.post(said('Jeg har tabt min telefon', inline, connector.url));

    expect(answer).toMatchObject({
      status: 200,
      body: {
        activities: [
          { type: 'message', text: 'Godt, at du siger det. *Ring* nu.', textFormat: 'plain' },
          {
            type: 'message',
            summary: 'Gør dette nu',
            attachments: [{ ...adaptive, content: { type: 'AdaptiveCard', version: '1.5' } }],
          },
        ],
      },
    });
    expect(bot.heard).toMatchObject([{ inline: true }]);
    expect(connector.arrived).toEqual([]);
  });

  test('gets an empty list when there is nothing to say', async () => {
    expect(await bot.post(said('hej', inline))).toEqual({ status: 200, body: { activities: [] } });
  });

  test('gets the same again for the same message', async () => {
    bot.answerWith((message) => [text(`svar på ${message.id}`)]);
    const first = await bot.post(said('hej', inline));
    expect(await bot.post(said('hej', inline))).toEqual(first);
    expect(new Set(bot.heard.map(({ message }) => message.id)).size).toBe(1);
  });
});

test('an ordinary message is acknowledged; its replies are the outbox’s to send', async () => {
  bot.answerWith(() => [text('Hej')]);
  expect(await bot.post(said('hej', {}, connector.url))).toEqual({ status: 200, body: {} });
  expect(bot.heard).toMatchObject([{ inline: false }]);
  expect(connector.arrived).toEqual([]);
});

test('an answer that takes more than a moment shows that somebody is writing', async () => {
  bot.answerWith(() => connector.count(1).then(() => []));
  await bot.post(said('hvem ejer Nexus?', {}, connector.url));
  expect(connector.arrived).toMatchObject([{ method: 'POST', body: { type: 'typing' } }]);
});

test('a form sent by a client that only knows Action.Submit goes the way of a message', async () => {
  await bot.post(submitted('report.submit', { device: 'telefon' }, {}, connector.url));
  expect(bot.heard).toMatchObject([
    { inline: false, message: { body: { action: 'report.submit', values: { device: 'telefon' } } } },
  ]);
});

describe('a pressed button', () => {
  const press = () => bot.post(executed('case.take', { case: 'ISH-2026-0001', note: 'Ringet' }, {}, connector.url));

  test('reaches the core as an action, to be answered at once', async () => {
    await press();
    expect(bot.heard).toMatchObject([
      {
        inline: true,
        message: {
          id: 'a:personal|f:42',
          body: { kind: 'action', action: 'case.take', values: { case: 'ISH-2026-0001', note: 'Ringet' } },
        },
      },
    ]);
  });

  test('gets the fresh card, which takes the place of the pressed one for everybody', async () => {
    bot.answerWith(() => [card('Sagen er din')]);
    expect(await press()).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard', version: '1.5', body: [{ text: 'Sagen er din' }, line('Sagen er din')] },
      },
    });
    await connector.count(1);
    expect(connector.arrived).toMatchObject([
      {
        method: 'PUT',
        path: '/v3/conversations/a:personal/activities/card-7',
        body: { attachments: [{ ...adaptive, content: { body: [{ text: 'Sagen er din' }, {}] } }] },
      },
    ]);
  });

  test('gets a message when there is no card', async () => {
    bot.answerWith(() => [text('Klaret.'), text('Vi minder dig om den i morgen.')]);
    expect(await press()).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Klaret.\n\nVi minder dig om den i morgen.',
      },
    });
    expect(connector.arrived).toEqual([]);
  });

  test('gets everything that was said, in one card', async () => {
    bot.answerWith(() => [text('Tak.'), card('Sagen', 'Meldt kl. 9'), card('Næste', 'Ring til IT'), text('Farvel')]);
    expect(await press()).toMatchObject({
      body: {
        value: {
          body: [
            { text: 'Sagen' },
            line('Tak.'),
            line('Meldt kl. 9'),
            line('Næste'),
            line('Ring til IT'),
            line('Farvel'),
          ],
          fallbackText: 'Tak. Meldt kl. 9 Ring til IT Farvel',
        },
      },
    });
  });

  test('whose work could not be kept is told so', async () => {
    bot.answerWith(() => Promise.reject(new Error('disk full')));
    expect((await press()).status).toBe(500);
  });
});
