// What goes out: a reply in the conversation, or a delivery to somebody else.
import type { Card } from './card.ts';
import type { ThreadRef } from './message.ts';
import type { PersonId } from './person.ts';

export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  /** A card with the key of an earlier one in the same conversation takes its place. */
  | { readonly kind: 'card'; readonly card: Card; readonly key?: string };

/** Where a delivery goes. The outbox finds the platform's conversation for a person or a room. */
export type Recipient =
  | { readonly kind: 'thread'; readonly thread: ThreadRef }
  | { readonly kind: 'person'; readonly person: PersonId }
  /** The coordinator's channel of a municipality, on every platform where it has one. */
  | { readonly kind: 'coordinatorChannel'; readonly municipality: string };

export interface Delivery {
  /** Decided by whoever plans it, so that planning the same thing twice delivers it once. */
  readonly id: string;
  readonly to: Recipient;
  readonly reply: Reply;
}

/** The whole reply as plain text. */
export const plainText = (reply: Reply): string => (reply.kind === 'text' ? reply.text : reply.card.fallback);
