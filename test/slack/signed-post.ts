// Requests as Slack sends them: signed, and in the shapes of its events and interactions.
import { createHmac, randomUUID } from 'node:crypto';
import { systemClock } from '../../src/core/clock.ts';

export interface SignedPost {
  readonly signingSecret: string;
  /** Seconds by which the timestamp is off. */
  readonly secondsOff?: number;
  /** Further headers, or other ones in place of those that Slack sends. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const signedPost = (
  url: string,
  body: string,
  contentType: string,
  { signingSecret, secondsOff = 0, headers = {} }: SignedPost,
): Promise<Response> => {
  const timestamp = Math.floor(systemClock.now().epochMilliseconds / 1000) + secondsOff;
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  const signed = {
    'content-type': contentType,
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${digest}`,
    ...headers,
  };
  return fetch(url, { method: 'POST', headers: signed, body });
};

/** Events come as JSON. */
export const postEvent = (url: string, body: object, how: SignedPost): Promise<Response> =>
  signedPost(url, JSON.stringify(body), 'application/json', how);

/** Interactions come as the field `payload` of a form. */
export const postInteraction = (url: string, body: object, how: SignedPost): Promise<Response> =>
  signedPost(
    url,
    new URLSearchParams({ payload: JSON.stringify(body) }).toString(),
    'application/x-www-form-urlencoded',
    how,
  );

export interface Written {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly threadTs?: string;
}

const envelope = (team: string, event: object, outer: object) => ({
  token: 'unused',
  team_id: team,
  api_app_id: 'A0VOGTER',
  type: 'event_callback',
  event_id: `Ev${randomUUID()}`,
  event_time: 1,
  authorizations: [{ enterprise_id: null, team_id: team, user_id: 'U0VOGTER', is_bot: true }],
  is_ext_shared_channel: false,
  event,
  ...outer,
});

const written = ({ user, channel, ts, text, threadTs }: Written) => ({
  user,
  channel,
  ts,
  event_ts: ts,
  text,
  ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
});

/** A direct message. `more` adds to the event (files, a subtype); `outer` to what stands around it. */
export const directMessage = (said: Written, more: object = {}, outer: object = {}) =>
  envelope(said.team, { type: 'message', channel_type: 'im', ...written(said), ...more }, outer);

/** A message in a channel that mentions the bot. */
export const mention = (said: Written, more: object = {}, outer: object = {}) =>
  envelope(said.team, { type: 'app_mention', ...written(said), ...more }, outer);
