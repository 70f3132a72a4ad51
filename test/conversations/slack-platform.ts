// Slack's side: the emulated workspace, with the people of the register in it under the ids that the register knows.
import express, { type Router } from 'express';
import { systemClock } from '../../src/core/clock.ts';
import { press } from '../slack/press.ts';
import { type Served, serve } from '../slack/serve.ts';
import { directMessage, mention, postEvent, postInteraction } from '../slack/signed-post.ts';
import { type Slack, type StandingMessage, startSlack } from '../slack/slack.ts';
import { showMessage } from './block-view.ts';
import { createFileDrive } from './file-server.ts';
import type { Platform, Seat, SentFile, WhoSits } from './platform.ts';
import type { Shown } from './shown.ts';

const municipalities = ['rodovre', 'kalundborg', 'glostrup', 'ishoj', 'egedal', 'atlantis'];
const everybody = ['medarbejder', 'leder', 'isk', 'gdpr', 'it', 'top', 'vikar'];

const handle = (municipality: string, id: string): string => `${municipality}-${id}`;
/** As people.csv has them, and the emulator makes up its own. */
const registered = (municipality: string, id: string): string => `U-DEMO-${handle(municipality, id).toUpperCase()}`;
const room = (municipality: string): string => `sikkerhed-${municipality}`;

/** How Slack writes what people type, apart from its own notation. */
const asSent = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Methods that are told of a person; what stands in messages is left as it is. */
const namesPeople: ReadonlySet<string> = new Set(['/conversations.open', '/users.info', '/chat.postEphemeral']);

/** Stands before the emulator and calls people by the ids that it knows them by. */
const knownHere = (slack: Slack, ids: ReadonlyMap<string, string>, files: Router): Promise<Served> => {
  const router = express.Router();
  router.use(files);
  router.use(express.text({ type: () => true, limit: '1mb' }), async (request, response) => {
    const asked = typeof request.body === 'string' ? request.body : '';
    const body = namesPeople.has(request.path)
      ? [...ids].reduce((text, [theirs, here]) => text.replaceAll(theirs, here), asked)
      : asked;
    const headers = {
      authorization: request.get('authorization') ?? '',
      'content-type': request.get('content-type') ?? 'application/x-www-form-urlencoded',
    };
    const answer = await fetch(slack.apiUrl + request.path.replace(/^\//, ''), { method: 'POST', headers, body });
    response
      .status(answer.status)
      .type('json')
      .send(await answer.text());
  });
  return serve(router);
};

/** As Slack tells of a file in a message. */
const sharedFile = ({ name, content }: SentFile, address: string) => ({
  id: 'F1',
  name,
  mimetype: 'application/octet-stream',
  size: content?.length ?? 1,
  url_private: address,
  url_private_download: address,
});

export const openSlack = async (): Promise<Platform> => {
  const people = municipalities.flatMap((municipality) => everybody.map((id) => ({ municipality, id })));
  const slack = await startSlack({
    users: people.map(({ municipality, id }) => ({
      name: handle(municipality, id),
      realName: `${id} i ${municipality}`,
      email: `${id}@${municipality}.example`,
    })),
    channels: municipalities.map(room),
  });
  const ids = new Map(
    people.map(({ municipality, id }) => [registered(municipality, id), slack.userId(handle(municipality, id))]),
  );
  const drive = createFileDrive((request) => request.get('authorization') === `Bearer ${slack.botToken}`);
  const api = await knownHere(slack, ids, drive.router);
  const how = { signingSecret: slack.signingSecret };
  let url = '';
  let presses = 0;

  const standing = new WeakMap<object, StandingMessage>();
  const byBot = (messages: readonly StandingMessage[]): readonly Shown[] =>
    messages
      .filter(({ user }) => user === slack.botUserId)
      .map((message) => {
        standing.set(message, message);
        return showMessage(message);
      });

  /** The messages of a channel and of the threads under them, in the order in which they came. */
  const withThreads = async (channel: string): Promise<readonly StandingMessage[]> => {
    const top = await slack.history(channel);
    const threads = await Promise.all(top.map(({ ts }) => slack.thread(channel, ts)));
    const all = new Map([...top, ...threads.flat()].map((message) => [message.ts, message]));
    return [...all.values()].sort((a, b) => a.ts.localeCompare(b.ts));
  };

  const seat = async (who: WhoSits, inRoom: boolean): Promise<Seat> => {
    const name = handle(who.municipality, who.id);
    const user = registered(who.municipality, who.id);
    const team = `T-DEMO-${who.municipality.toUpperCase()}`;
    const channel = inRoom ? slack.channelId(room(who.municipality)) : await slack.directId(name);
    let again: (() => Promise<Response>) | undefined;
    const send = async (request: () => Promise<Response>): Promise<number> => {
      again = request;
      return (await request()).status;
    };
    return {
      say: async (text, files = []) => {
        const said = inRoom ? `<@${slack.botUserId}> ${asSent(text)}` : asSent(text);
        // The emulator knows no message without words.
        const ts = await slack.write(name, channel, said.slice(0, 30_000) || '(filer)');
        const shared = files.map((file) => sharedFile(file, api.url + drive.keep(file)));
        const more = shared.length > 0 ? { subtype: 'file_share', files: shared } : {};
        const event = (inRoom ? mention : directMessage)({ team, user, channel, ts, text: said }, more);
        return send(() => postEvent(url, event, how));
      },
      press: (message, label, values) => {
        presses += 1;
        const ts = `${Math.floor(systemClock.now().epochMilliseconds / 1000)}.${String(presses).padStart(6, '0')}`;
        const pressed = standing.get(message.raw);
        if (!pressed) throw new Error('That message does not stand in this workspace.');
        const interaction = press(pressed, label, { team, user, channel, ts }, values);
        return send(() => postInteraction(url, interaction, how));
      },
      conversation: async () => byBot(inRoom ? await withThreads(channel) : await slack.history(channel)),
      sendAgain: async () => (again ? (await again()).status : 0),
    };
  };

  return {
    config: {
      web: false,
      teams: undefined,
      slack: { signingSecret: slack.signingSecret, botToken: slack.botToken, apiUrl: `${api.url}/` },
    },
    channelIsChosen: true,
    connect: (address) => {
      url = `${address}/slack/events`;
    },
    sit: (who) => seat(who, false),
    inChannel: (who) => seat(who, true),
    coordinatorRoom: (municipality) => ({
      conversation: async () => byBot(await withThreads(slack.channelId(room(municipality)))),
    }),
    close: async () => {
      await api.close();
      await slack.close();
    },
  };
};
