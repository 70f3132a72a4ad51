import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRecorder, type Recorder } from '../../../test/slack/recorder.ts';
import { type Served, serve } from '../../../test/slack/serve.ts';
import { directMessage, mention, postEvent, postInteraction, signedPost } from '../../../test/slack/signed-post.ts';
import { type Slack, startSlack } from '../../../test/slack/slack.ts';
import { systemClock } from '../../core/clock.ts';
import { createSlackChannel } from './slack-channel.ts';

const team = 'T-DEMO-ISHOJ';
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

let slack: Slack;
let app: Served;
let recorder: Recorder;
let url: string;
let user: string;

beforeAll(async () => {
  slack = await startSlack();
  user = slack.userId('medarbejder');
});
afterAll(() => slack.close());

beforeEach(async () => {
  recorder = createRecorder();
  const { router } = createSlackChannel({
    dispatch: recorder.dispatch,
    settings: { signingSecret: slack.signingSecret, botToken: slack.botToken, apiUrl: slack.apiUrl },
    clock: systemClock,
    log: quiet,
  });
  app = await serve(router);
  url = `${app.url}/slack/events`;
  return () => app.close();
});

const how = () => ({ signingSecret: slack.signingSecret });
const said = (text: string, ts = '1795420800.000100') => ({ team, user, channel: 'D1', ts, text });
const lost = () => directMessage(said('jeg har mistet min bærbare'));

describe('a message from Slack', () => {
  it('is handed on once, as the verified person, and acknowledged', async () => {
    const response = await postEvent(url, lost(), how());
    expect(response.status).toBe(200);
    expect(recorder.heard).toHaveLength(1);
    expect(recorder.heard[0]).toMatchObject({
      id: 'T-DEMO-ISHOJ/D1/1795420800.000100',
      thread: { channel: 'slack', key: 'D1' },
      sender: { tenant: team, userId: user, name: 'medarbejder i ishoj', email: 'medarbejder@ishoj.example' },
      direct: true,
      body: { kind: 'text', text: 'jeg har mistet min bærbare', attachments: [] },
    });
  });

  it('is not acknowledged before it is kept', async () => {
    let keep = () => {};
    recorder.waitFor(new Promise((resolve) => (keep = resolve)));
    let answered = false;
    const response = postEvent(url, lost(), how()).finally(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(answered).toBe(false);
    keep();
    expect((await response).status).toBe(200);
  });

  it('is asked for again when it could not be kept', async () => {
    recorder.fail();
    expect((await postEvent(url, lost(), how())).status).toBe(500);
  });

  it('has the same id when Slack sends it again under another event id', async () => {
    await postEvent(url, lost(), how());
    await postEvent(url, lost(), { ...how(), headers: { 'x-slack-retry-num': '1' } });
    expect(new Set(recorder.heard.map(({ id }) => id)).size).toBe(1);
  });

  it('in a channel starts a thread of its own, without the mention', async () => {
    await postEvent(url, mention({ ...said(`<@${slack.botUserId}> hvem ejer Nova?`), channel: 'C1' }), how());
    expect(recorder.heard[0]).toMatchObject({
      thread: { key: 'C1/1795420800.000100' },
      direct: false,
      body: { text: 'hvem ejer Nova?' },
    });
  });

  it('in a thread stays in that thread, but alone with the bot there is one conversation', async () => {
    const threadTs = '1795400000.000001';
    await postEvent(url, mention({ ...said('og Cura?'), channel: 'C1', threadTs }), how());
    await postEvent(url, directMessage({ ...said('ja'), threadTs }), how());
    expect(recorder.heard.map(({ thread }) => thread.key)).toEqual(['C1/1795400000.000001', 'D1']);
  });

  it('lists the files that came with it', async () => {
    const files = [
      { id: 'F1', name: 'mail.png', mimetype: 'image/png' },
      { id: 'F2', name: null },
    ];
    await postEvent(url, directMessage(said(''), { subtype: 'file_share', files }), how());
    expect(recorder.heard[0]?.body).toMatchObject({
      attachments: [
        { name: 'mail.png', contentType: 'image/png' },
        { name: 'F2', contentType: 'application/octet-stream' },
      ],
    });
  });

  it('from another organisation, in a shared channel, counts as theirs', async () => {
    const event = mention({ ...said('hej'), channel: 'C1' }, { user_team: 'T-OTHER' }, { is_ext_shared_channel: true });
    await postEvent(url, event, how());
    expect(recorder.heard[0]?.sender.tenant).toBe('T-OTHER');
  });

  it.each([
    ['the bot wrote itself', { bot_id: 'B0VOGTER' }],
    ['the bot wrote, known by its user id', { user: 'U0VOGTER' }],
    ['was changed', { subtype: 'message_changed', user: undefined, message: { text: 'x' } }],
    ['was deleted', { subtype: 'message_deleted', user: undefined }],
    ['says that somebody joined', { subtype: 'channel_join' }],
    ['stands in a channel without a mention', { channel_type: 'channel' }],
  ])('that %s is not for us', async (_, more) => {
    const response = await postEvent(url, directMessage(said('hej'), more), how());
    expect(response.status).toBe(200);
    expect(recorder.heard).toEqual([]);
  });

  it('of no concern to us is acknowledged', async () => {
    for (const type of ['app_home_opened', 'app_uninstalled', 'tokens_revoked', 'team_rename'])
      expect((await postEvent(url, directMessage(said(''), { type, tab: 'messages' }), how())).status).toBe(200);
    expect(recorder.heard).toEqual([]);
  });
});

describe('a request', () => {
  it('that checks the address is answered with its challenge', async () => {
    const response = await postEvent(url, { type: 'url_verification', challenge: 'abc', token: 'x' }, how());
    expect([response.status, await response.json()]).toEqual([200, { challenge: 'abc' }]);
  });

  it.each([-299, 0, 299])('dated %i seconds off is taken', async (secondsOff) => {
    expect((await postEvent(url, lost(), { ...how(), secondsOff })).status).toBe(200);
  });

  it.each([
    ['signed with another secret', { signingSecret: 'another' }],
    ['five minutes old', { secondsOff: -305 }],
    ['five minutes ahead', { secondsOff: 305 }],
    ['an hour ahead', { secondsOff: 3600 }],
    ['with a signature that is none', { headers: { 'x-slack-signature': 'v0=' } }],
    ['with another version of signature', { headers: { 'x-slack-signature': 'v1=abc' } }],
    ['with a timestamp that is none', { headers: { 'x-slack-request-timestamp': 'Infinity' } }],
  ])('%s is refused', async (_, change) => {
    expect((await postEvent(url, lost(), { ...how(), ...change })).status).toBe(401);
    expect(recorder.heard).toEqual([]);
  });

  it('without a signature is refused', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(lost()),
    });
    expect(response.status).toBe(401);
  });

  it.each([
    ['broken JSON', '{"type":"event_callback"', 'application/json'],
    ['JSON that is no object', '[]', 'application/json'],
    ['no event', '{"type":"event_callback","event":null}', 'application/json'],
    [
      'a message without a channel',
      JSON.stringify(directMessage(said('x'), { user: 'U1', channel: undefined })),
      'application/json',
    ],
    ['a form without a payload', 'a=b', 'application/x-www-form-urlencoded'],
    ['a payload of broken JSON', 'payload=%7B', 'application/x-www-form-urlencoded'],
    ['nothing', '', 'application/json'],
  ])('of %s is refused for good', async (_, body, contentType) => {
    const response = await signedPost(url, body, contentType, how());
    expect([response.status, response.headers.get('x-slack-no-retry')]).toEqual([400, '1']);
    expect(recorder.heard).toEqual([]);
  });

  it('of another type than Slack sends is refused', async () => {
    expect((await signedPost(url, '<a/>', 'text/xml', how())).status).toBe(415);
    expect((await postEvent(url, lost(), { ...how(), headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
  });

  it('that is too large is refused', async () => {
    const large = directMessage(said('x'.repeat(1024 * 1024)));
    expect((await postEvent(url, large, how())).status).toBe(413);
  });

  it('with a named character set is read', async () => {
    const contentType = 'application/json; charset=utf-8';
    expect((await signedPost(url, JSON.stringify(lost()), contentType, how())).status).toBe(200);
    expect(recorder.heard).toHaveLength(1);
  });

  it('that is an interaction of another kind is acknowledged', async () => {
    const submission = { type: 'view_submission', team: { id: team }, user: { id: user }, view: { type: 'modal' } };
    expect((await postInteraction(url, submission, how())).status).toBe(200);
  });
});
