// What stood on the page before a restart: each entry is kept with the other records, as a chat platform keeps its own.
import { z } from 'zod';
import type { Log } from '../../core/log.ts';
import { type Change, type Collection, put, remove, type Store } from '../../core/store.ts';
import type { FeedEvent } from './feed.ts';
import type { Entry } from './wire.ts';

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), files: z.array(z.string()).exactOptional() }),
  z.object({ kind: z.literal('card'), card: z.looseObject({}), fallback: z.string() }),
]);

/** By conversation and id. `seq` is the event's place among all of the page's. */
export const pageEntries: Collection<FeedEvent> = {
  name: 'pageEntries',
  schema: z.object({
    seq: z.number().int().positive(),
    thread: z.string(),
    entry: z.looseObject({
      id: z.string(),
      order: z.number(),
      at: z.string(),
      from: z.enum(['vogter', 'person']),
      state: z.enum(['sending', 'arrived', 'failed']),
      content,
    }),
  }),
  indexes: [],
};

export interface Transcript {
  /** In the order in which it was said. */
  readonly earlier: readonly FeedEvent[];
  /** Text that people typed is kept with CPR numbers masked, though the page goes on showing it as it was typed. */
  keep(event: FeedEvent | undefined, letGo: FeedEvent | undefined): void;
}

const by = { kind: 'system', part: 'page' } as const;
const idOf = ({ thread, entry }: FeedEvent): string => `${thread}|${entry.id}`;

/** What was on its way when the process ended is nobody's any more: the page that sent it sends it again. */
const settled = (entry: Entry): Entry => (entry.state === 'sending' ? { ...entry, state: 'failed' } : entry);

const masked = (event: FeedEvent, mask: (text: string) => string): FeedEvent => {
  const { entry } = event;
  const { content: said } = entry;
  if (entry.from === 'vogter' || said.kind === 'card') return event;
  const files = said.files ? { files: said.files.map(mask) } : {};
  return { ...event, entry: { ...entry, content: { ...said, text: mask(said.text), ...files } } };
};

export const openTranscript = (store: Store, mask: (text: string) => string, log: Log): Transcript => ({
  earlier: [...store.all(pageEntries)]
    .map(({ value }) => ({ ...value, entry: settled(value.entry) }))
    .sort((a, b) => a.seq - b.seq),
  keep: (event, letGo) => {
    const changes: readonly Change[] = [
      ...(event ? [put(pageEntries, idOf(event), masked(event, mask))] : []),
      ...(letGo ? [remove(pageEntries, idOf(letGo))] : []),
    ];
    // Nobody waits for it: what matters of a message is kept before it is answered.
    store.commit(changes, by).catch((error: unknown) => log.warn({ err: error }, 'page not kept'));
  },
});
