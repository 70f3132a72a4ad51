// Somebody at work in Slack: writes, mentions the bot and presses buttons, and the app hears of it as Slack tells it.
import { systemClock } from '../../src/core/clock.ts';
import { press } from './press.ts';
import { directMessage, mention, postEvent, postInteraction } from './signed-post.ts';
import type { Slack, StandingMessage } from './slack.ts';

export interface ColleagueSettings {
  readonly slack: Slack;
  /** Where the app takes Slack's requests: `http://127.0.0.1:3978/slack/events`. */
  readonly url: string;
  /** A seeded user. */
  readonly name: string;
  /** The Slack team that the events come from: `T-DEMO-ISHOJ`. */
  readonly team: string;
}

/** Each resolves with the app's answer to Slack. */
export interface Colleague {
  readonly userId: string;
  /** Writes to the bot alone. */
  writes(text: string): Promise<Response>;
  /** Mentions the bot in a channel, or in a thread of it. */
  mentions(channelName: string, text: string, threadTs?: string): Promise<Response>;
  /** Presses a button of a message that stands in a conversation. */
  presses(
    channel: string,
    message: StandingMessage,
    label: string,
    answers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** What stands in the conversation with the bot, oldest first. */
  sees(): Promise<readonly StandingMessage[]>;
}

export const colleague = async (settings: ColleagueSettings): Promise<Colleague> => {
  const { slack, url, name, team } = settings;
  const user = slack.userId(name);
  const direct = await slack.directId(name);
  const how = { signingSecret: slack.signingSecret };
  let presses = 0;

  return {
    userId: user,
    writes: async (text) => {
      const ts = await slack.write(name, direct, text);
      return postEvent(url, directMessage({ team, user, channel: direct, ts, text }), how);
    },
    mentions: async (channelName, text, threadTs) => {
      const channel = slack.channelId(channelName);
      const said = `<@${slack.botUserId}> ${text}`;
      const ts = await slack.write(name, channel, said, threadTs);
      const thread = threadTs === undefined ? {} : { threadTs };
      return postEvent(url, mention({ team, user, channel, ts, text: said, ...thread }), how);
    },
    presses: (channel, message, label, answers) => {
      presses += 1;
      const ts = `${Math.floor(systemClock.now().epochMilliseconds / 1000)}.${String(presses).padStart(6, '0')}`;
      return postInteraction(url, press(message, label, { team, user, channel, ts }, answers), how);
    },
    sees: () => slack.history(direct),
  };
};
