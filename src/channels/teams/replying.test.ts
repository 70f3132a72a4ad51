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
const card = (title: string, said = title, key?: string): Reply => ({
  kind: 'card',
  ...(key === undefined ? {} : { key }),
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

  test('gets the replies alone, however long they took: that somebody is writing is no reply', async () => {
    bot.answerWith(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return [text('Her er det')];
    });
    expect(await bot.post(said('hvem ejer Nexus?', inline))).toMatchObject({
      body: { activities: [{ type: 'message', text: 'Her er det' }] },
    });
  });

  test('gets the card that takes the place of the pressed one as the answer, and the others before it', async () => {
    bot.answerWith(() => [card('Sagen', 'Din', 'case'), card('Næste', 'Ring til IT')]);
    const answer = await bot.post(executed('case.take', { $key: 'case' }, inline, connector.url));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        activities: [
          { type: 'message', attachments: [{ content: { body: [{ text: 'Næste' }, {}] } }] },
          { type: 'invokeResponse', value: { body: { value: { body: [{ text: 'Sagen' }, line('Din')] } } } },
        ],
      },
    });
    expect(bot.left).toEqual([]);
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
  const press = (data = {}) =>
    bot.post(executed('case.take', { case: 'ISH-2026-0001', note: 'Ringet', ...data }, {}, connector.url));
  const ok = {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'OK' },
  };
  const withButton: Reply = {
    kind: 'card',
    key: 'case',
    card: {
      title: 'Sagen',
      fallback: 'Sagen',
      parts: [
        {
          kind: 'buttons',
          buttons: [
            { label: 'Tag sagen', action: 'case.take', values: { case: 'ISH-2026-0001' } },
            { label: 'Politikken', url: 'https://ishoj.example/politik' },
          ],
        },
      ],
    },
  };

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

  test('tells on which card it stands, and the core does not hear of it', async () => {
    bot.answerWith(() => [withButton]);
    const { body } = await bot.post(said('min sag', { deliveryMode: 'expectReplies' }));
    const [, data] = /"data":(\{[^}]*\})/.exec(JSON.stringify(body)) ?? [];
    expect(data && JSON.parse(data)).toEqual({ case: 'ISH-2026-0001', $key: 'case', action: 'case.take' });

    await bot.post(executed('case.take', { case: 'ISH-2026-0001', $key: 'case' }));
    await bot.post(submitted('case.take', { case: 'ISH-2026-0001', $key: 'case' }));
    const values = { case: 'ISH-2026-0001' };
    expect(bot.heard.slice(1).map(({ message }) => message.body)).toEqual([
      { kind: 'action', action: 'case.take', values },
      { kind: 'action', action: 'case.take', values },
    ]);
  });

  test('gets the fresh card with the key of its own, which takes its place for everybody', async () => {
    bot.answerWith(() => [card('Sagen er din', 'Sagen er din', 'case')]);
    expect(await press({ $key: 'case' })).toMatchObject({
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
    expect(bot.left).toEqual([]);
  });

  test('on the fresh card tells the same again', async () => {
    bot.answerWith(() => [withButton]);
    const answer = await press({ $key: 'case' });
    expect(JSON.stringify(answer.body)).toContain('"data":{"case":"ISH-2026-0001","$key":"case","action":"case.take"}');
  });

  test.each([
    ['has no key', card('Hele afsnittet'), { $key: 'answer' }],
    ['has the key of another', card('Formularen', 'Formularen', 'form'), { $key: 'answer' }],
    ['comes from a card without one', card('Formularen', 'Formularen', 'form'), {}],
  ])('leaves its card alone when the answer %s: that is a message of its own', async (_, reply, data) => {
    bot.answerWith(() => [reply]);
    expect(await press(data)).toEqual(ok);
    expect(bot.left).toEqual([reply]);
    expect(connector.arrived).toEqual([]);
  });

  test('gets its own card at once, and the outbox sends what else was said', async () => {
    const [before, own, after] = [text('Tak.'), card('Sagen', 'Din', 'case'), card('Næste', 'Ring til IT')];
    bot.answerWith(() => [before, own, after]);
    expect(await press({ $key: 'case' })).toMatchObject({
      body: { value: { body: [{ text: 'Sagen' }, line('Din')] } },
    });
    expect(bot.left).toEqual([before, after]);
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
    expect(bot.left).toEqual([]);
  });

  test('whose work could not be kept is told so', async () => {
    bot.answerWith(() => Promise.reject(new Error('disk full')));
    expect((await press()).status).toBe(500);
  });
});
