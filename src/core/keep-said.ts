// What was said in the response to a message, kept so that the same message again is answered with the same words.
import { createHash } from 'node:crypto';
import { said } from './records.ts';
import type { Reply } from './reply.ts';
import { type Change, put, type StoreReader } from './store.ts';

/** Many get the very same reply, and it is told by its hash only once. */
const hashes = new WeakMap<Reply, string>();

const hashOf = (reply: Reply): string => {
  const hash = hashes.get(reply) ?? createHash('sha256').update(JSON.stringify(reply)).digest('base64url');
  hashes.set(reply, hash);
  return hash;
};

/** @param day in UTC, 2026-11-23 */
export const keepSaid = (
  store: StoreReader,
  replies: readonly Reply[],
  day: string,
): { readonly ids: readonly string[]; readonly changes: readonly Change[] } => {
  const byId = new Map(replies.map((reply) => [`${day}|${hashOf(reply)}`, reply]));
  const fresh = [...byId].filter(([id]) => store.get(said, id) === undefined);
  return {
    ids: replies.map((reply) => `${day}|${hashOf(reply)}`),
    changes: fresh.map(([id, reply]) => put(said, id, { day, reply })),
  };
};

export const saidBefore = (store: StoreReader, ids: readonly string[]): readonly Reply[] =>
  ids.flatMap((id) => store.get(said, id)?.value.reply ?? []);
