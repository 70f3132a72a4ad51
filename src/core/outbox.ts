// Port: what is to be sent is committed with what caused it, and sent afterwards until it arrives.
import type { Delivery, Recipient, Reply } from './reply.ts';
import type { Change } from './store.ts';

/** What a delivery `reveals`, in the reply that takes its place; nothing where it may not be shown any more. */
export type Reveal = (reveals: string, to: Recipient) => Reply | undefined;

export interface Outbox {
  /** The changes that keep these deliveries; they belong into the commit of what caused them. */
  keep(deliveries: readonly Delivery[]): readonly Change[];
  /** Called with those changes once they are durable: sends what they keep. */
  wake(kept: readonly Change[]): void;
}
