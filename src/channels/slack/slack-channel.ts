// The Slack channel: the router that Slack calls, and the port through which the product answers.
import { App, webApi } from '@slack/bolt';
import type { Router } from 'express';
import type { ChatChannel, Dispatch } from '../../core/channel.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { Identify } from '../../core/person.ts';
import { remindOfMissing } from './form-reminder.ts';
import { libraryLog } from './library-log.ts';
import { createOpenDirect } from './open-direct.ts';
import { createSending } from './outgoing.ts';
import { createPeople } from './people.ts';
import { readPresses } from './pressed.ts';
import { createReceiver } from './receiver.ts';
import { createSenders } from './sender.ts';
import { channelName, threadUnder } from './thread-key.ts';
import { readWritten } from './written.ts';

export interface SlackSettings {
  readonly signingSecret: string;
  readonly botToken: string;
  /** Where Slack's Web API is, for a stand-in; `https://slack.com/api/` when left out. */
  readonly apiUrl?: string;
}

export interface SlackParts {
  readonly dispatch: Dispatch;
  readonly settings: SlackSettings;
  readonly clock: Clock;
  readonly log: Log;
  /** Spares asking Slack about people whom the register knows by their Slack id. */
  readonly identify?: Identify;
}

export interface SlackChannel {
  readonly channel: ChatChannel;
  /** Takes `POST /slack/events`. It reads bodies itself: mount it before anything that does. */
  readonly router: Router;
}

const postingMilliseconds = 10_000;
/** For what is asked and said while Slack waits for the answer to an event, which it does for three seconds. */
const meanwhileMilliseconds = 1200;

/**
 * Never tried again by the client: a post that timed out may have arrived, and the outbox, which remembers what it has
 * sent across restarts, is the one place that tries again.
 */
const createClient = ({ botToken, apiUrl }: SlackSettings, timeout: number, log: Log): webApi.WebClient =>
  new webApi.WebClient(botToken, {
    timeout,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: libraryLog(log),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });

export const createSlackChannel = ({ dispatch, settings, clock, log, identify }: SlackParts): SlackChannel => {
  const client = createClient(settings, postingMilliseconds, log);
  const quickClient = createClient(settings, meanwhileMilliseconds, log);
  const askSender = createSenders(createPeople(quickClient, clock, log), identify);
  const remind = remindOfMissing(quickClient, log);
  const receiver = createReceiver(settings.signingSecret, log);

  // A signed request is taken in without asking Slack anything that could fail.
  const authorize = async () => ({ botToken: settings.botToken });
  const app = new App({ receiver, authorize, ignoreSelf: false, convoStore: false, logger: libraryLog(log) });
  app.error((error) => Promise.reject(error));

  const take = async (body: unknown, event: unknown): Promise<void> => {
    const message = await readWritten(body, event, askSender, settings);
    if (message) await dispatch(message);
  };
  app.event('message', ({ body, event }) => take(body, event));
  app.event('app_mention', ({ body, event }) => take(body, event));

  app.action({ type: 'block_actions' }, async ({ body, ack }) => {
    for (const press of await readPresses(body, askSender)) {
      if (press.kind === 'complete') await dispatch(press.message);
      else await remind(press);
    }
    await ack();
  });

  for (const removal of ['app_uninstalled', 'tokens_revoked'] as const) {
    app.event(removal, async ({ body }) => {
      log.warn({ channel: 'slack', team: body.team_id, removal }, 'the app was removed from a Slack workspace');
    });
  }

  const channel = { name: channelName, openDirect: createOpenDirect(client), threadUnder, ...createSending(client) };
  return { channel, router: receiver.router };
};
