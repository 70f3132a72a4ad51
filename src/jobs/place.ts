// Puts a reply into a conversation or a card's thread: in the place of the card with its key, else as a new message; in plain words if need be.
import type { ChatChannel } from '../core/channel.ts';
import { hasCode } from '../core/errors.ts';
import type { ThreadRef } from '../core/message.ts';
import { placedCardId, placedCards } from '../core/records.ts';
import { plainText, type Reply } from '../core/reply.ts';
import { type Change, put, type StoreReader } from '../core/store.ts';

/** The thread of the card that it belongs to, if that card stands here; pressed within that thread, it is there already. */
const threadOf = (channel: ChatChannel, thread: ThreadRef, { under }: Reply, store: StoreReader): ThreadRef => {
  const card = under === undefined ? undefined : store.get(placedCards, placedCardId(thread, under));
  return card ? channel.threadUnder(card.value) : thread;
};

const asItIs = async (channel: ChatChannel, thread: ThreadRef, reply: Reply, store: StoreReader) => {
  const key = reply.kind === 'card' ? reply.key : undefined;
  if (!key) {
    await channel.send(thread, reply);
    return [];
  }
  const id = placedCardId(thread, key);
  const placed = store.get(placedCards, id)?.value;
  const stands = placed ? await channel.update(placed, reply) : await channel.send(thread, reply);
  const under = reply.under ?? placed?.under;
  return [put(placedCards, id, { ...stands, card: key, ...(under === undefined ? {} : { under }) })];
};

/** The changes that remember where the card stands now. Rejects as the channel does. */
export const place = async (
  channel: ChatChannel,
  conversation: ThreadRef,
  reply: Reply,
  store: StoreReader,
): Promise<readonly Change[]> => {
  const thread = threadOf(channel, conversation, reply, store);
  try {
    return await asItIs(channel, thread, reply, store);
  } catch (error) {
    if (!hasCode(error, 'channel.rejected')) throw error;
    await channel.send(thread, { kind: 'text', text: plainText(reply) });
    return [];
  }
};
