import { afterEach, describe, expect, it } from 'vitest';
import { createRecorder } from '../../../test/slack/recorder.ts';
import { type Served, serve, serveTrouble, type Trouble } from '../../../test/slack/serve.ts';
import { directMessage, postEvent } from '../../../test/slack/signed-post.ts';
import { systemClock } from '../../core/clock.ts';
import type { Identity } from '../../core/person.ts';
import { createSlackChannel } from './slack-channel.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const signingSecret = 'secret';

const opened: Served[] = [];
afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});

/** An app whose Slack says this about people; how often it was asked; and what it makes of two messages. */
const senders = async (answer: Trouble, identity?: Identity) => {
  let asked = 0;
  const slack = await serveTrouble(() => {
    asked += 1;
    return answer;
  });
  const recorder = createRecorder();
  const { router } = createSlackChannel({
    dispatch: recorder.dispatch,
    settings: { signingSecret, botToken: 'xoxb', apiUrl: `${slack.url}/api/` },
    clock: systemClock,
    log: quiet,
    ...(identity ? { identify: () => identity } : {}),
  });
  const app = await serve(router);
  opened.push(slack, app);
  const statuses: number[] = [];
  for (const ts of ['1.000001', '1.000002']) {
    const event = directMessage({ team: 'T1', user: 'U1', channel: 'D1', ts, text: 'hjælp' });
    statuses.push((await postEvent(`${app.url}/slack/events`, event, { signingSecret })).status);
  }
  return { statuses, asked, senders: recorder.heard.map(({ sender }) => sender) };
};

const user = (more: object = {}): Trouble => ({
  status: 200,
  body: { ok: true, user: { real_name: 'Mette', profile: { email: 'mette@ishoj.example' }, ...more } },
});
const unknown = { tenant: 'T1', userId: 'U1', name: 'U1' };

describe('who wrote', () => {
  it('is asked of Slack once and remembered', async () => {
    const found = { tenant: 'T1', userId: 'U1', name: 'Mette', email: 'mette@ishoj.example' };
    expect(await senders(user())).toEqual({ statuses: [200, 200], asked: 1, senders: [found, found] });
  });

  it('is not asked where the register knows the Slack id, nor for a team that is not served', async () => {
    const asStranger = await senders(user(), { kind: 'stranger', municipality: 'ishoj' });
    const asNobody = await senders(user(), { kind: 'unknownTenant' });
    expect([asStranger.asked, asNobody.asked, asNobody.senders[0]]).toEqual([1, 0, unknown]);
  });

  it.each([
    ['another organisation', { is_stranger: true }],
    ['nobody yet', { is_email_confirmed: false }],
  ])('has no e-mail address when %s vouches for it', async (_, more) => {
    expect((await senders(user(more))).senders[0]).toEqual({ ...unknown, name: 'Mette' });
  });

  it.each([
    ['is down', { status: 500 }],
    ['asks for a pause', { status: 429, headers: { 'retry-after': '30' } }],
    ['does not say', { status: 200, body: { ok: false, error: 'missing_scope' } }],
    ['answers nonsense', { status: 200, body: { ok: true, user: 7 } }],
  ])('stays unknown while Slack %s, and no report is lost', async (_, answer) => {
    expect(await senders(answer)).toEqual({ statuses: [200, 200], asked: 1, senders: [unknown, unknown] });
  });

  it('is not waited for until Slack loses patience', async () => {
    const before = performance.now();
    const { senders: heard } = await senders({ status: 0 });
    expect(heard).toEqual([unknown, unknown]);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
