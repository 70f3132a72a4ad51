// What went wrong when writing to Teams, in the words of the channel port.
import { z } from 'zod';
import { VogterError } from '../../core/errors.ts';

/** The cause of every error of `send` and `update`: what Teams answered, without what was sent. */
export interface TeamsRefusal {
  /** 0 when there was no answer at all. */
  readonly status: number;
  /** Teams' own word for it, such as `ConversationBlockedByUser`. */
  readonly reason: string;
  readonly retryAfterSeconds?: number;
}

const gone = [403, 404, 410];
const never = [400, 413, 415, 422];

const kindOf = (status: number): 'channel.unreachable' | 'channel.rejected' | 'channel.unavailable' => {
  if (gone.includes(status)) return 'channel.unreachable';
  if (never.includes(status)) return 'channel.rejected';
  return 'channel.unavailable';
};

const advice = {
  'channel.unreachable': 'the app is no longer installed there, or the account or message is gone',
  'channel.rejected': 'Teams will not take this message; sending it again does not help',
  'channel.unavailable': 'try again later; if it goes on, check the app id, its secret and the network',
} as const;

export const refused = (refusal: TeamsRefusal): VogterError => {
  const code = kindOf(refusal.status);
  const answer = refusal.status === 0 ? 'did not answer' : `answered ${refusal.status}`;
  return new VogterError(code, `Teams ${answer} (${refusal.reason}): ${advice[code]}.`, {
    cause: refusal,
    retryAfter: refusal.retryAfterSeconds,
  });
};

const answeredSchema = z.object({ status: z.number() });

/** Teams does not find what was to be changed: somebody deleted it, or the whole conversation. */
export const isGone = (error: unknown): boolean =>
  error instanceof VogterError && [404, 410].includes(answeredSchema.safeParse(error.cause).data?.status ?? 0);

/** Whatever the SDK throws besides, such as a token that could not be had, may pass: it is tried again. */
export const asChannelError = (error: unknown): VogterError =>
  error instanceof VogterError
    ? error
    : new VogterError('channel.unavailable', `Teams could not be written to: ${advice['channel.unavailable']}.`, {
        cause: error,
      });
