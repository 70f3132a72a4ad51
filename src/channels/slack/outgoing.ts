// Messages on their way to Slack: a reply as one message or several, shown, updated and taken back.
import type { types, webApi } from '@slack/bolt';
import type { ChatChannel } from '../../core/channel.ts';
import type { ThreadRef } from '../../core/message.ts';
import { plainText, type Reply, withWording } from '../../core/reply.ts';
import { toBlocks } from './blocks.ts';
import { asVogterError, isGone } from './errors.ts';
import { limits } from './limits.ts';
import { escaped } from './notation.ts';
import { paginate } from './pages.ts';
import { paragraphs } from './rich-text.ts';
import { shorten } from './text-length.ts';
import { messageRef, placeOf, timestampsOf } from './thread-key.ts';

interface Page {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

const toPages = (reply: Reply): readonly Page[] => {
  const drawn =
    reply.kind === 'card'
      ? toBlocks(withWording(reply))
      : paginate(paragraphs([[{ text: reply.text }]]).map((one) => [one]));
  const text = escaped(shorten(plainText(reply), limits.fallback));
  return (drawn.length > 0 ? drawn : [[]]).map((blocks) => ({ text, blocks: [...blocks] }));
};

/** Nothing written by people becomes a link preview or markup. */
const asWritten = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

type Sending = Pick<ChatChannel, 'send' | 'update'>;

export const createSending = (client: webApi.WebClient): Sending => {
  const post = async (to: ThreadRef, page: Page): Promise<string> => {
    const { channel, threadTs } = placeOf(to);
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    const { ts } = await client.chat.postMessage({ channel, ...thread, ...asWritten, ...page });
    return ts ?? '';
  };

  const takeBack = (channel: string, timestamps: readonly string[]): Promise<unknown> =>
    Promise.allSettled(timestamps.map((ts) => client.chat.delete({ channel, ts })));

  const send: Sending['send'] = async (to, reply) => {
    const posted: string[] = [];
    try {
      for (const page of toPages(reply)) posted.push(await post(to, page));
      return messageRef(to, posted);
    } catch (error) {
      // All of it is sent again later, so half of it must not stay.
      await takeBack(placeOf(to).channel, posted);
      throw asVogterError(error);
    }
  };

  /** Whether the message still stood there to be changed. */
  const change = async (channel: string, ts: string, page: Page): Promise<boolean> => {
    try {
      await client.chat.update({ channel, ts, ...page });
      return true;
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  };

  /** A card that takes more messages than before, or whose message somebody deleted, goes on in new ones. */
  const update: Sending['update'] = async (message, reply) => {
    const { channel } = placeOf(message.thread);
    const standing = timestampsOf(message);
    const pages = toPages(reply);
    const now: string[] = [];
    try {
      for (const [index, page] of pages.entries()) {
        const ts = standing[index];
        const changed = ts !== undefined && (await change(channel, ts, page));
        now.push(changed ? ts : await post(message.thread, page));
      }
      await takeBack(channel, standing.slice(pages.length));
      return messageRef(message.thread, now);
    } catch (error) {
      // It is updated again later, from the messages that are known: what is new would stand there twice.
      const fresh = now.filter((ts) => !standing.includes(ts));
      await takeBack(channel, fresh);
      throw asVogterError(error);
    }
  };

  return { send, update };
};
