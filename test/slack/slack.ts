// A Slack workspace on this computer (the emulator of `emulate`), with the app installed as its manifest says.
import { readFileSync } from 'node:fs';
import { createEmulator } from 'emulate';
import { z } from 'zod';
import { serveRenamed } from './serve.ts';

const manifest = z
  .object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })
  .parse(JSON.parse(readFileSync(new URL('../../manifests/slack/manifest.json', import.meta.url), 'utf8')));

const member = z.object({ id: z.string(), name: z.string() });
const channel = z.object({ id: z.string(), name: z.string() });

const message = z.object({
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  thread_ts: z.string().optional(),
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
});
/** A message as it stands in a conversation. */
export type StandingMessage = z.infer<typeof message>;

export interface SeedUser {
  /** The Slack user id that the register knows; the emulator's own choice when left out. */
  readonly id?: string;
  /** Lower case, the handle: `anna`. */
  readonly name: string;
  readonly realName: string;
  readonly email: string;
}

export interface Slack {
  /** For the settings of the channel. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly signingSecret: string;
  readonly botUserId: string;
  /** The Slack user id of a seeded user. */
  userId(name: string): string;
  /** The id of a seeded channel. */
  channelId(name: string): string;
  /** The direct conversation of a user with the bot. */
  directId(name: string): Promise<string>;
  /** Writes as a user; the timestamp of the message. Slack's event for it is yours to send. */
  write(name: string, channel: string, text: string, threadTs?: string): Promise<string>;
  /** What stands in a conversation, oldest first, without what stands in its threads. */
  history(channel: string): Promise<readonly StandingMessage[]>;
  /** A message and the answers in its thread, oldest first. */
  thread(channel: string, ts: string): Promise<readonly StandingMessage[]>;
  /** Any method of the Web API, with all rights. */
  call(method: string, args: Readonly<Record<string, string>>, as?: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface SlackSeed {
  readonly users?: readonly SeedUser[];
  readonly channels?: readonly string[];
}

const botToken = 'xoxb-vogter';
const signingSecret = 'a-signing-secret-for-tests';
const botUserId = 'U0VOGTER';
/** The bot again, with the rights to read back what it posted. */
const readerToken = 'xoxb-reader';
const adminToken = 'xoxp-admin';
const tokenOf = (name: string): string => `xoxp-${name}`;

/** The people of a municipality's sample data who can be played, as its register knows them: `isk` is U-DEMO-ISHOJ-ISK. */
export const demoUsers = (municipality: string): readonly SeedUser[] =>
  ['medarbejder', 'leder', 'isk', 'gdpr', 'it', 'top'].map((name) => ({
    id: `U-DEMO-${municipality}-${name}`.toUpperCase(),
    name,
    realName: `${name} i ${municipality}`,
    email: `${name}@${municipality}.example`,
  }));

const bot = { type: 'bot', user: botUserId, bot_id: 'B0VOGTER', bot_user_id: botUserId, app_id: 'A0VOGTER' };

const seedOf = (users: readonly SeedUser[], channels: readonly string[]) => ({
  signing_secret: signingSecret,
  strict_scopes: true,
  users: users.map(({ name, realName, email }) => ({ name, real_name: realName, email })),
  channels: channels.map((name) => ({ name })),
  oauth_apps: [
    {
      client_id: '1.1',
      client_secret: 'unused',
      app_id: 'A0VOGTER',
      name: 'Vogter',
      redirect_uris: [],
      scopes: manifest.oauth_config.scopes.bot,
      bot_id: 'B0VOGTER',
      bot_user_id: botUserId,
      bot_name: 'vogter',
    },
  ],
  tokens: [
    { token: botToken, ...bot, scopes: manifest.oauth_config.scopes.bot },
    { token: readerToken, ...bot },
    { token: adminToken, type: 'user', user: 'admin' },
    ...users.map(({ name }) => ({ token: tokenOf(name), type: 'user', user: name })),
  ],
});

const pick = (ids: ReadonlyMap<string, string>, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Nobody seeded "${name}".`);
  return id;
};

const userList = z.object({ members: z.array(member) });

/** The emulator chooses user ids itself; between it and everybody else, they are replaced by those asked for. */
const aliasesIn = async (apiUrl: string, users: readonly SeedUser[]): Promise<ReadonlyMap<string, string>> => {
  const headers = { authorization: `Bearer ${adminToken}` };
  const { members } = userList.parse(await (await fetch(`${apiUrl}users.list`, { method: 'POST', headers })).json());
  const wanted = new Map(users.map(({ name, id }) => [name, id]));
  return new Map(members.map(({ name, id }) => [wanted.get(name) ?? id, id]));
};

export const startSlack = async ({
  users = demoUsers('ishoj'),
  channels = ['sikkerhed'],
}: SlackSeed = {}): Promise<Slack> => {
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seedOf(users, channels) } });
  const behind = emulator.url.replace('localhost', '127.0.0.1');
  const front = await serveRenamed(behind, await aliasesIn(`${behind}/api/`, users));
  const apiUrl = `${front.url}/api/`;

  const call: Slack['call'] = async (method, args, token = adminToken) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(apiUrl + method, { method: 'POST', headers, body: new URLSearchParams(args) });
    const answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() }).parse(await response.json());
    if (!answer.ok) throw new Error(`${method}: ${answer.error}`);
    return answer;
  };
  const messages = async (method: string, args: Readonly<Record<string, string>>) =>
    z.object({ messages: z.array(message) }).parse(await call(method, { limit: '1000', ...args }, readerToken))
      .messages;

  const { members } = userList.parse(await call('users.list', {}));
  const listed = z.object({ channels: z.array(channel) }).parse(await call('conversations.list', {}));
  const userIds = new Map(members.map(({ id, name }) => [name, id]));
  const channelIds = new Map(listed.channels.map(({ id, name }) => [name, id]));

  return {
    apiUrl,
    botToken,
    signingSecret,
    botUserId,
    userId: (name) => pick(userIds, name),
    channelId: (name) => pick(channelIds, name),
    directId: async (name) => {
      const opened = await call('conversations.open', { users: pick(userIds, name) }, readerToken);
      return z.object({ channel: z.object({ id: z.string() }) }).parse(opened).channel.id;
    },
    write: async (name, to, text, threadTs) => {
      const args = { channel: to, text, ...(threadTs === undefined ? {} : { thread_ts: threadTs }) };
      return z.object({ ts: z.string() }).parse(await call('chat.postMessage', args, tokenOf(name))).ts;
    },
    history: async (of) => (await messages('conversations.history', { channel: of })).toReversed(),
    thread: (of, ts) => messages('conversations.replies', { channel: of, ts }),
    call,
    close: async () => {
      await front.close();
      await emulator.close();
    },
  };
};
