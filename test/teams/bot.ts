// A Teams bot on this computer: the real channel behind a real HTTP server, with a stand-in for what answers.
import express from 'express';
import { vi } from 'vitest';
import { teamsConversations } from '../../src/channels/teams/conversations.ts';
import type { TeamsSettings } from '../../src/channels/teams/settings.ts';
import { createTeamsChannel, type TeamsParts } from '../../src/channels/teams/teams.ts';
import type { ChatChannel, Dispatch } from '../../src/core/channel.ts';
import type { Log } from '../../src/core/log.ts';
import type { IncomingMessage } from '../../src/core/message.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Store } from '../../src/core/store.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { listenLocally } from './local-server.ts';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export interface TestBot {
  readonly channel: ChatChannel;
  readonly url: string;
  readonly store: Store;
  /** What reached the core, in order. */
  readonly heard: readonly { readonly message: IncomingMessage; readonly inline: boolean }[];
  /** What is the outbox’s to send, in order. */
  readonly left: readonly Reply[];
  /** What the core replies from now on; throw to keep nothing. */
  answerWith(answer: (message: IncomingMessage) => readonly Reply[] | Promise<readonly Reply[]>): void;
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  postRaw(body: string, headers: Readonly<Record<string, string>>): Promise<Answered>;
  close(): Promise<void>;
}

export interface BotWish {
  readonly settings?: TeamsSettings;
  /** Given again, the bot finds what it left there. */
  readonly store?: Store;
  /** Left out, it is `demo-ishoj` for Ishøj. */
  readonly tenantsOf?: TeamsParts['tenantsOf'];
  readonly knownTenant?: TeamsParts['knownTenant'];
}

// Loading the SDKs takes seconds when several test files do it at once.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const emptyStore = (): Store => createMemoryStore([teamsConversations]);

export const startBot = async (wish: BotWish = {}): Promise<TestBot> => {
  const left: Reply[] = [];
  const heard: { message: IncomingMessage; inline: boolean }[] = [];
  const store = wish.store ?? emptyStore();
  let answer: (message: IncomingMessage) => readonly Reply[] | Promise<readonly Reply[]> = () => [];
  const dispatch: Dispatch = async (message, options) => {
    const inline = options?.inline ?? false;
    heard.push({ message, inline: inline !== false });
    const replies = await answer(message);
    const given = typeof inline === 'function' ? inline(replies) : inline ? replies : [];
    left.push(...replies.filter((reply) => !given.includes(reply)));
    return given;
  };
  const { channel, router, ready } = createTeamsChannel({
    dispatch,
    store,
    settings: wish.settings ?? { open: true },
    log: silent,
    tenantsOf: wish.tenantsOf ?? ((municipality) => [`demo-${municipality}`]),
    ...(wish.knownTenant ? { knownTenant: wish.knownTenant } : {}),
  });
  await ready;
  const server = await listenLocally(express().use(router));
  const url = `${server.url}/api/messages`;
  const postRaw: TestBot['postRaw'] = async (body, headers) => {
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    channel,
    url,
    store,
    heard,
    left,
    answerWith: (next) => {
      answer = next;
    },
    post: (activity, headers = {}) =>
      postRaw(JSON.stringify(activity), { 'content-type': 'application/json; charset=utf-8', ...headers }),
    postRaw,
    close: server.close,
  };
};
