// What has been said in every conversation of the page: bounded, kept over a restart, and told to whoever listens.
import type { Transcript } from './transcript.ts';
import type { Entry } from './wire.ts';

/** As many entries as one conversation keeps. Older ones are let go: the page is for trying, the store keeps the cases. */
export const entriesPerThread = 200;

export type Draft = Omit<Entry, 'order'>;

export interface FeedEvent {
  /** Grows by one with everything that happens, across all conversations. */
  readonly seq: number;
  readonly thread: string;
  readonly entry: Entry;
}

export interface Feed {
  /** Adds an entry, or replaces the one with its id where that stands. What is fleeting is gone after a restart. */
  put(thread: string, draft: Draft, options?: { readonly fleeting?: boolean }): void;
  find(thread: string, id: string): Entry | undefined;
  /** What was added or replaced after `seq` in these conversations, in the order of the conversation. */
  since(seq: number, threads: readonly string[]): readonly FeedEvent[];
  /** How much came from Vogter since somebody last looked at the conversation. */
  unseen(thread: string): number;
  markSeen(thread: string): void;
  latest(): number;
  subscribe(listener: (event: FeedEvent) => void): () => void;
}

/** Places in a conversation are given once: what is replaced keeps its own. */
const byPlace = (a: FeedEvent, b: FeedEvent): number => a.entry.order - b.entry.order;

export const createFeed = ({ earlier: kept, keep }: Transcript): Feed => {
  const threads = new Map<string, readonly FeedEvent[]>(
    [...Map.groupBy(kept, ({ thread }) => thread)].map(([thread, events]) => [thread, [...events].sort(byPlace)]),
  );
  const seen = new Map<string, number>();
  const listeners = new Set<(event: FeedEvent) => void>();
  let seq = kept.at(-1)?.seq ?? 0;
  const of = (thread: string): readonly FeedEvent[] => threads.get(thread) ?? [];

  return {
    put: (thread, draft, { fleeting = false } = {}) => {
      seq += 1;
      const earlier = of(thread);
      const replaced = earlier.find((event) => event.entry.id === draft.id);
      const event: FeedEvent = {
        seq,
        thread,
        entry: { ...draft, order: replaced?.entry.order ?? seq, at: replaced?.entry.at ?? draft.at },
      };
      const next = replaced ? earlier.map((other) => (other === replaced ? event : other)) : [...earlier, event];
      threads.set(thread, next.slice(-entriesPerThread));
      keep(fleeting ? undefined : event, next.length > entriesPerThread ? next[0] : undefined);
      for (const listener of listeners) listener(event);
    },
    find: (thread, id) => of(thread).find((event) => event.entry.id === id)?.entry,
    since: (after, keys) => keys.flatMap((key) => of(key).filter((event) => event.seq > after)),
    unseen: (thread) => {
      const after = seen.get(thread) ?? 0;
      return of(thread).filter((event) => event.seq > after && event.entry.from === 'vogter').length;
    },
    markSeen: (thread) => {
      seen.set(thread, seq);
    },
    latest: () => seq,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
