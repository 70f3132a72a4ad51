// The sender of a message, as Slack vouches for them.

import type { Sender } from '../../core/message.ts';
import type { Identify } from '../../core/person.ts';
import type { AskProfile } from './people.ts';

export interface Account {
  readonly tenant: string;
  readonly userId: string;
  readonly name?: string | undefined;
}
export type AskSender = (account: Account) => Promise<Sender>;

/**
 * Slack is only asked for the name and e-mail address of somebody whom the register does not know by their Slack id.
 * Without `identify` it is asked about everybody.
 */
export const createSenders =
  (ask: AskProfile, identify: Identify | undefined): AskSender =>
  async ({ tenant, userId, name = userId }) => {
    const sender = { tenant, userId, name };
    const identity = identify?.(sender);
    if (identity && identity.kind !== 'stranger') return sender;
    return { ...sender, ...(await ask(userId)) };
  };
