// What goes out: a reply in the conversation, or a delivery to somebody else.
import type { Card } from './card.ts';
import type { ThreadRef } from './message.ts';
import type { PersonId } from './person.ts';

/** Words that a language model chose, each sentence with the places of what bears it in `citations`, from 1. */
export interface ModelWording {
  readonly sentences: readonly { readonly text: string; readonly citations: readonly number[] }[];
  readonly citations: readonly { readonly name: string; readonly quote: string }[];
  /** Says that a model worded it, on platforms that have no label of their own for that. */
  readonly label: string;
}

interface Belonging {
  /** The key of a card that stands in the same conversation: where the platform has threads, this goes into that card's. */
  readonly under?: string;
}

export type Reply =
  | ({ readonly kind: 'text'; readonly text: string } & Belonging)
  /** A card with the key of an earlier one in the same conversation takes its place. */
  | ({
      readonly kind: 'card';
      readonly card: Card;
      readonly key?: string;
      readonly wording?: ModelWording;
      /** To be seen and kept nowhere: a channel that keeps what it has shown leaves this out. */
      readonly fleeting?: true;
    } & Belonging);

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
  /**
   * Names words that lie in one place alone: they are looked up as it is sent, so that they are never kept with it.
   * `reply` is what is said where they may no longer be shown.
   */
  readonly reveals?: string;
}

/** The whole reply as plain text. */
export const plainText = (reply: Reply): string => (reply.kind === 'text' ? reply.text : reply.card.fallback);

export const sentenceWithMarks = ({ text, citations }: ModelWording['sentences'][number]): string =>
  [text, ...citations.map((place) => `[${place}]`)].join(' ');

/** The card with a model's words in it, labelled, for platforms that have no place of their own for them. */
export const withWording = ({ card, wording }: Extract<Reply, { kind: 'card' }>): Card => {
  if (!wording) return card;
  const text = wording.sentences.map(sentenceWithMarks).join(' ');
  return {
    ...card,
    parts: [{ kind: 'text', text }, { kind: 'text', text: wording.label, tone: 'subtle' }, ...card.parts],
  };
};
