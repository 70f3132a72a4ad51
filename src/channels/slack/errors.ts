// Slack's ways of saying no, as the codes that the outbox knows what to do with.
import { webApi } from '@slack/bolt';
import { type ErrorCode, VogterError } from '../../core/errors.ts';

const unreachable: ReadonlySet<string> = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'team_access_not_granted',
  'token_revoked',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);

const rejected: ReadonlySet<string> = new Set([
  'block_mismatch',
  'cant_update_message',
  'edit_window_closed',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'restricted_action',
  'too_many_attachments',
]);

/** A token that is wrong is the operator's to mend; until then everything waits. */
const misconfigured: ReadonlySet<string> = new Set(['invalid_auth', 'missing_scope', 'not_authed', 'token_expired']);

/** What is not known to be final is tried again: losing a message is worse than sending it late. */
const codeOf = (error: string): ErrorCode => {
  if (unreachable.has(error)) return 'channel.unreachable';
  if (misconfigured.has(error)) return 'channel.unavailable';
  return rejected.has(error) || error.startsWith('invalid_') ? 'channel.rejected' : 'channel.unavailable';
};

const adviceFor = (error: string): string => {
  if (misconfigured.has(error))
    return 'Check the bot token and the scopes of the app; see src/channels/slack/README.md.';
  switch (codeOf(error)) {
    case 'channel.unreachable':
      return 'The conversation is closed, or the app is not in it.';
    case 'channel.rejected':
      return 'The same message will be refused again.';
    default:
      return 'It is tried again.';
  }
};

/** A body that is not JSON reaches us as its own text; only names are fit for a log. */
const nameOf = (error: unknown): string =>
  typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : 'unknown';

export const asVogterError = (error: unknown): VogterError => {
  if (error instanceof VogterError) return error;
  if (error instanceof webApi.WebAPIPlatformError) {
    const name = nameOf(error.data.error);
    return new VogterError(codeOf(name), `Slack answered ${name}. ${adviceFor(name)}`, { cause: error });
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const message = `Slack asks for a pause of ${error.retryAfter} seconds.`;
    return new VogterError('channel.unavailable', message, { cause: error, retryAfter: error.retryAfter });
  }
  const why = error instanceof webApi.WebAPIHTTPError ? `answered HTTP ${error.statusCode}` : 'could not be reached';
  return new VogterError('channel.unavailable', `Slack ${why}. It is tried again.`, { cause: error });
};

/** Whether the message that was to be changed does not stand there any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof webApi.WebAPIPlatformError && error.data.error === 'message_not_found';
