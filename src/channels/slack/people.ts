// Who a Slack user is, asked of Slack and remembered for a while; a question that fails never holds up a message.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';

export interface Profile {
  readonly name?: string;
  readonly email?: string;
}
export type AskProfile = (userId: string) => Promise<Profile>;

const answer = z.object({
  user: z.object({
    real_name: z.string().optional(),
    is_stranger: z.boolean().optional(),
    is_email_confirmed: z.boolean().optional(),
    profile: z.object({ email: z.string().optional() }).optional(),
  }),
});

const rememberedSeconds = 3600;
/** Long enough not to ask Slack with every message while it is down, short enough to be right again soon. */
const failedSeconds = 30;

interface Remembered {
  readonly profile: Promise<Profile>;
  readonly until: number;
}

/** An address that another organisation vouches for says nothing about who somebody is here. */
const profileOf = (response: unknown): Profile => {
  const { user } = answer.parse(response);
  const vouchedFor = user.is_stranger !== true && user.is_email_confirmed !== false;
  const email = vouchedFor ? user.profile?.email : undefined;
  return { ...(user.real_name ? { name: user.real_name } : {}), ...(email ? { email } : {}) };
};

export const createPeople = (client: webApi.WebClient, clock: Clock, log: Log): AskProfile => {
  const known = new Map<string, Remembered>();
  const seconds = (): number => clock.now().epochMilliseconds / 1000;

  const ask = async (userId: string): Promise<Profile> => {
    try {
      return profileOf(await client.users.info({ user: userId }));
    } catch (error) {
      known.set(userId, { profile: Promise.resolve({}), until: seconds() + failedSeconds });
      log.warn({ channel: 'slack', err: error }, 'slack did not say who wrote');
      return {};
    }
  };

  return (userId) => {
    const earlier = known.get(userId);
    if (earlier && seconds() < earlier.until) return earlier.profile;
    const profile = ask(userId);
    known.set(userId, { profile, until: seconds() + rememberedSeconds });
    return profile;
  };
};
