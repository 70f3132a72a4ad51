// Tells the person who sent a form, and nobody else, which answers are still missing.
import type { webApi } from '@slack/bolt';
import type { Log } from '../../core/log.ts';
import { escaped } from './notation.ts';
import type { Press } from './pressed.ts';
import { paragraphs } from './rich-text.ts';
import { texts } from './texts.ts';

type Incomplete = Extract<Press, { kind: 'incomplete' }>;

/** In both languages: a form does not say which one it was written in. */
export const remindOfMissing =
  (client: webApi.WebClient, log: Log) =>
  async ({ missing, place, userId }: Incomplete): Promise<void> => {
    const { da, en } = texts.fillIn(missing);
    try {
      await client.chat.postEphemeral({
        channel: place.channel,
        user: userId,
        text: escaped(da),
        blocks: [...paragraphs([[{ text: da }], [{ text: en }]])],
        ...(place.threadTs === undefined ? {} : { thread_ts: place.threadTs }),
      });
    } catch (error) {
      log.warn({ channel: 'slack', err: error }, 'a form came back incomplete and its sender could not be told');
    }
  };
