// Whether a request really comes from Microsoft's Bot Framework, and from Teams.
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Sdk } from './sdk.ts';

export type Verdict =
  | { readonly kind: 'verified'; readonly proof: Awaited<ReturnType<Sdk['authentication']['authenticateRequest']>> }
  | { readonly kind: 'refused' }
  /** The keys to check with could not be fetched: nothing is known about the request. */
  | { readonly kind: 'unknown'; readonly error: unknown };

/** How node-fetch, which the SDK fetches the keys with, and the SDK itself say that the keys are out of reach. */
const outOfReach = z.union([
  z.object({ name: z.literal('FetchError') }),
  z.object({ statusCode: z.number().min(500) }),
]);

/**
 * Only Teams vouches for who its users are: on Web Chat and Direct Line, which every bot registration also has, the
 * writer chooses their own id and tenant. So with an app id set, nothing but `msteams` is let in.
 */
export const authenticate = async (
  { authentication }: Sdk,
  activity: Activity,
  authorization: string,
  open: boolean,
): Promise<Verdict> => {
  if (!open && activity.channelId !== 'msteams') return { kind: 'refused' };
  try {
    return { kind: 'verified', proof: await authentication.authenticateRequest(activity, authorization) };
  } catch (error) {
    return outOfReach.safeParse(error).success ? { kind: 'unknown', error } : { kind: 'refused' };
  }
};
