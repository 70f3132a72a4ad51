// What the core itself keeps: messages received, conversations, how to reach people, and what is still to be sent.
import { z } from 'zod';
import type { MessageRef, ThreadRef } from './message.ts';
import type { Recipient, Reply } from './reply.ts';
import type { Collection } from './store.ts';
import type { Language } from './text.ts';
import type { ConversationState } from './turn.ts';

const thread: z.ZodType<ThreadRef> = z.object({ channel: z.string(), key: z.string() });
const language: z.ZodType<Language> = z.enum(['da', 'en']);

/** Replies are the product's own and were typed when they were made; only their kind is looked at when they come back. */
const ofKnownKind = z.looseObject({ kind: z.enum(['text', 'card']) });
const reply = z.custom<Reply>((value) => ofKnownKind.safeParse(value).success);

const recipient: z.ZodType<Recipient> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('thread'), thread }),
  z.object({ kind: z.literal('person'), person: z.string() }),
  z.object({ kind: z.literal('coordinatorChannel'), municipality: z.string() }),
]);

/** A message that has been dealt with. `day` (2026-11-23, UTC) lets old ones be thrown away a day at a time. */
export interface Received {
  readonly day: string;
  /** The ids, in `said`, of the replies that were given inline: the same message again gets the same answer. */
  readonly said?: readonly string[] | undefined;
}
export const received: Collection<Received> = {
  name: 'received',
  schema: z.object({ day: z.string(), said: z.array(z.string()).optional() }),
  indexes: ['day'],
};

/** A reply that was given inline, once a day however many got it; it goes with the messages of its day. */
export interface Said {
  readonly day: string;
  readonly reply: Reply;
}
export const said: Collection<Said> = { name: 'said', schema: z.object({ day: z.string(), reply }), indexes: [] };

/** Where a conversation stands. */
export interface Conversation {
  readonly language: Language;
  readonly state?: ConversationState | undefined;
  readonly topic?: string | undefined;
}
export const conversations: Collection<Conversation> = {
  name: 'conversations',
  schema: z.object({
    language,
    state: z
      .object({ intent: z.string(), busy: z.boolean().optional(), data: z.record(z.string(), z.unknown()) })
      .optional(),
    topic: z.string().optional(),
  }),
  indexes: [],
};

/** Words that lie nowhere for longer than they are needed. Once `ended` they are gone, and the log forgets them as well. */
export interface Withheld {
  readonly text: string;
  /** When they came, or when they were no longer needed: an ISO instant. */
  readonly since: string;
  readonly ended: boolean;
}
export const withheld: Collection<Withheld> = {
  name: 'withheld',
  schema: z.object({ text: z.string(), since: z.string(), ended: z.boolean() }),
  indexes: ['ended'],
};

/** The conversation that a person last wrote to the bot in, alone: where they are reached. By person. */
export interface Contact {
  readonly thread: ThreadRef;
  readonly language: Language;
}
export const contacts: Collection<Contact> = { name: 'contacts', schema: z.object({ thread, language }), indexes: [] };

/** A municipality's coordinator's channel on one platform. */
export interface CoordinatorChannel {
  readonly municipality: string;
  readonly thread: ThreadRef;
}
export const coordinatorChannels: Collection<CoordinatorChannel> = {
  name: 'coordinatorChannels',
  schema: z.object({ municipality: z.string(), thread }),
  indexes: ['municipality'],
};

/** Something still to be sent. `order` keeps what goes to one place in the order in which it was said. */
export interface Outgoing {
  readonly to: Recipient;
  readonly reply: Reply;
  readonly reveals?: string | undefined;
  readonly order: number;
  readonly since: string;
}
const outgoingShape = z.object({
  to: recipient,
  reply,
  reveals: z.string().optional(),
  order: z.number(),
  since: z.string(),
});
export const outgoing: Collection<Outgoing> = {
  name: 'outgoing',
  schema: outgoingShape,
  indexes: [],
};

/** What is no longer sent: refused for good even as plain text, or to nobody who could be reached for two weeks. */
export interface Undeliverable extends Outgoing {
  readonly why: string;
  readonly at: string;
}
export const undeliverable: Collection<Undeliverable> = {
  name: 'undeliverable',
  schema: outgoingShape.extend({ why: z.string(), at: z.string() }),
  indexes: [],
};

/** Where a card with a key stands on its platform, so that the next one with that key takes its place. */
export interface PlacedCard extends MessageRef {
  /** The card's own key, and the key of the card that it belongs under, where it belongs under one. */
  readonly card?: string | undefined;
  readonly under?: string | undefined;
}
export const placedCards: Collection<PlacedCard> = {
  name: 'placedCards',
  schema: z.object({ thread, key: z.string(), card: z.string().optional(), under: z.string().optional() }),
  indexes: ['under'],
};

export const threadId = (ref: ThreadRef): string => `${ref.channel}|${ref.key}`;
export const placedCardId = (ref: ThreadRef, key: string): string => `${threadId(ref)}|${key}`;

export const coreCollections = [
  received,
  said,
  conversations,
  withheld,
  contacts,
  coordinatorChannels,
  outgoing,
  undeliverable,
  placedCards,
] as const;
