// Whether a request was signed by Slack with our secret within the last five minutes.
import { isValidSlackRequest } from '@slack/bolt';
import { systemClock } from '../../core/clock.ts';

const mostSecondsOff = 300;

export interface SignedRequest {
  readonly body: string;
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}

export const isSigned = ({ body, signature, timestamp }: SignedRequest, signingSecret: string): boolean => {
  if (signature === undefined || !/^\d{1,12}$/.test(timestamp ?? '')) return false;
  const seconds = Number(timestamp);
  // Slack dates its requests by the real time, whatever time the product is being tried out at.
  const nowMilliseconds = systemClock.now().epochMilliseconds;
  // Bolt looks at requests from the past only; one dated ahead could be replayed until its time has come.
  if (seconds - nowMilliseconds / 1000 > mostSecondsOff) return false;
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds };
  return isValidSlackRequest({ signingSecret, body, headers, nowMilliseconds });
};
