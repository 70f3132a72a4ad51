import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Colleague, colleague } from '../../../test/slack/colleague.ts';
import { press } from '../../../test/slack/press.ts';
import { createRecorder, type Recorder } from '../../../test/slack/recorder.ts';
import { type Served, serve } from '../../../test/slack/serve.ts';
import { postInteraction } from '../../../test/slack/signed-post.ts';
import { type Slack, type StandingMessage, startSlack } from '../../../test/slack/slack.ts';
import type { Card } from '../../core/card.ts';
import type { ChatChannel } from '../../core/channel.ts';
import { systemClock } from '../../core/clock.ts';
import { createSlackChannel } from './slack-channel.ts';
import { threadRef } from './thread-key.ts';

const team = 'T-DEMO-ISHOJ';
const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const form: Card = {
  title: 'Hvad er der sket?',
  fallback: 'Udfyld anmeldelsen',
  parts: [
    { kind: 'field', field: { id: 'what', label: 'Hvad', required: true, input: { kind: 'text', multiline: true } } },
    { kind: 'field', field: { id: 'day', label: 'Hvornår', value: '2026-11-23', input: { kind: 'date' } } },
    { kind: 'field', field: { id: 'time', label: 'Klokken', input: { kind: 'time' } } },
    { kind: 'field', field: { id: 'count', label: 'Antal', input: { kind: 'number' } } },
    {
      kind: 'field',
      field: {
        id: 'data',
        label: 'Hvilke oplysninger?',
        input: {
          kind: 'choice',
          several: true,
          options: [
            { value: 'cpr', label: 'CPR-numre' },
            { value: 'health', label: 'Helbred' },
            { value: 'none', label: 'Ingen' },
          ],
        },
      },
    },
    {
      kind: 'field',
      field: {
        id: 'case',
        label: 'Sag',
        value: 'a',
        input: {
          kind: 'choice',
          options: [
            { value: 'a', label: 'A' },
            { value: 'b', label: 'B' },
          ],
        },
      },
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Send', action: 'report-incident.submit', values: { case: 'ISH-1' }, submits: true, style: 'primary' },
        { label: 'Ja', action: 'report-incident.answer', values: { answer: 'yes' } },
        { label: 'Nej', action: 'report-incident.answer', values: { answer: 'no' } },
        { label: 'Læs mere', url: 'https://kommune.example/sikkerhed' },
      ],
    },
  ],
};

let slack: Slack;
let app: Served;
let recorder: Recorder;
let channel: ChatChannel;
let mette: Colleague;
let direct: string;
let standing: StandingMessage;

beforeAll(async () => {
  slack = await startSlack();
});
afterAll(() => slack.close());

beforeEach(async () => {
  recorder = createRecorder();
  const made = createSlackChannel({
    dispatch: recorder.dispatch,
    settings: { signingSecret: slack.signingSecret, botToken: slack.botToken, apiUrl: slack.apiUrl },
    clock: systemClock,
    log: quiet,
  });
  channel = made.channel;
  app = await serve(made.router);
  mette = await colleague({ slack, url: `${app.url}/slack/events`, name: 'medarbejder', team });
  direct = await slack.directId('medarbejder');
  await channel.send(threadRef({ channel: direct }), { kind: 'card', card: form });
  const last = (await mette.sees()).at(-1);
  if (!last) throw new Error('Nothing was posted.');
  standing = last;
  return () => app.close();
});

const heard = () => recorder.heard.map(({ body }) => body);

describe('a button in Slack', () => {
  it('tells the action, its values, and who pressed it where', async () => {
    expect((await mette.presses(direct, standing, 'Nej')).status).toBe(200);
    expect(recorder.heard).toMatchObject([
      {
        thread: { channel: 'slack', key: direct },
        sender: { tenant: team, userId: mette.userId, email: 'medarbejder@ishoj.example' },
        direct: true,
        body: { kind: 'action', action: 'report-incident.answer', values: { answer: 'no' } },
      },
    ]);
  });

  it('sends what is filled in, what was filled in before, and what is left empty', async () => {
    await mette.presses(direct, standing, 'Send', {
      what: 'Bærbar væk',
      time: '14:05',
      count: '12',
      data: 'cpr,health',
    });
    expect(heard()).toEqual([
      {
        kind: 'action',
        action: 'report-incident.submit',
        values: {
          what: 'Bærbar væk',
          day: '2026-11-23',
          time: '14:05',
          count: '12',
          data: 'cpr,health',
          case: 'ISH-1',
        },
      },
    ]);
    await mette.presses(direct, standing, 'Send', { what: 'Igen' });
    expect(heard()[1]).toMatchObject({ values: { what: 'Igen', time: '', count: '', data: '' } });
  });

  it('that does not send the form leaves the answers out', async () => {
    await mette.presses(direct, standing, 'Ja', { what: 'Bærbar væk' });
    expect(heard()).toEqual([{ kind: 'action', action: 'report-incident.answer', values: { answer: 'yes' } }]);
  });

  it('asks, for the presser alone, for a required answer that is missing', async () => {
    expect((await mette.presses(direct, standing, 'Send', { what: '  ' })).status).toBe(200);
    expect(recorder.heard).toEqual([]);
    const inspector = await (
      await fetch(`${slack.apiUrl.replace('/api/', '')}/?tab=messages&channel=${direct}`)
    ).text();
    expect(inspector).toContain('Jeg mangler dit svar her, før jeg kan gå videre: Hvad');
  });

  it('that opens an address is acknowledged and nothing else', async () => {
    expect((await mette.presses(direct, standing, 'Læs mere')).status).toBe(200);
    expect(recorder.heard).toEqual([]);
  });

  it('pressed twice is two presses, the same press sent twice is one', async () => {
    await mette.presses(direct, standing, 'Ja');
    await mette.presses(direct, standing, 'Ja');
    const again = press(standing, 'Ja', { team, user: mette.userId, channel: direct, ts: '1795420800.000900' });
    const how = { signingSecret: slack.signingSecret };
    await postInteraction(`${app.url}/slack/events`, again, how);
    await postInteraction(`${app.url}/slack/events`, again, how);
    const [first, second, third, fourth] = recorder.heard.map(({ id }) => id);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(fourth).toBe(third);
  });

  it('is not acknowledged when what it asks for could not be kept', async () => {
    recorder.fail();
    expect((await mette.presses(direct, standing, 'Ja')).status).toBe(500);
  });

  it('in a channel answers where the card stands: in its thread, or in the channel itself', async () => {
    const room = slack.channelId('sikkerhed');
    const top = await channel.send(threadRef({ channel: room }), { kind: 'card', card: form });
    const inThread = threadRef({ channel: room, threadTs: top.key });
    await channel.send(inThread, { kind: 'card', card: form });
    const [root, answer] = await slack.thread(room, top.key);
    for (const message of [root, answer]) if (message) await mette.presses(room, message, 'Ja');
    expect(recorder.heard.map(({ thread, direct: alone }) => [thread, alone])).toEqual([
      [threadRef({ channel: room }), false],
      [inThread, false],
    ]);
  });

  it('whose payload was not written by this app is refused', async () => {
    const foreign = press(standing, 'Ja', { team, user: mette.userId, channel: direct, ts: '1795420800.000901' });
    const actions = foreign.actions.map((action) => ({ ...action, value: 'not json' }));
    const how = { signingSecret: slack.signingSecret };
    const url = `${app.url}/slack/events`;
    expect((await postInteraction(url, { ...foreign, actions }, how)).status).toBe(400);
    expect((await postInteraction(url, { ...foreign, actions: [{ type: 'button' }] }, how)).status).toBe(400);
    expect(recorder.heard).toEqual([]);
  });
});
