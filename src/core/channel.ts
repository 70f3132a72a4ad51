// Port: a platform that people write on. Verifying and parsing what comes in is the channel's own business.
import type { IncomingMessage, MessageRef, ThreadRef } from './message.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';

export interface ChatChannel {
  /** Stands in every ThreadRef of this channel. */
  readonly name: string;
  /** The conversation with one person where it can be opened without their having written first. */
  openDirect(person: Person): Promise<ThreadRef | undefined>;
  /** The thread of a message; the conversation that it stands in, where the platform has no threads there. */
  threadUnder(message: MessageRef): ThreadRef;
  /**
   * Resolves when the platform has accepted the message.
   * Rejects with `channel.unavailable` (try again later), `channel.unreachable` (this conversation cannot be reached:
   * app removed, account closed) or `channel.rejected` (the platform will never take this message).
   */
  send(to: ThreadRef, reply: Reply): Promise<MessageRef>;
  /** Resolves with the message that stands now: the same one changed, or a new one where that was deleted. Rejects as `send`. */
  update(message: MessageRef, reply: Reply): Promise<MessageRef>;
}

/**
 * What a channel calls with each verified message. Resolves when everything the message caused is durable: only then
 * may the platform be told that it arrived. Rejects when nothing was kept, so that the platform sends it again.
 * `inline`: the replies that the caller gives within the platform's own request, all or those it picks; it is given
 * them, and the others go out by `send` through the outbox. The same message again gets the same and causes nothing.
 */
export type Dispatch = (
  message: IncomingMessage,
  options?: { readonly inline?: boolean | PickInline },
) => Promise<readonly Reply[]>;

/** Some of the replies, the objects themselves. */
export type PickInline = (replies: readonly Reply[]) => readonly Reply[];
