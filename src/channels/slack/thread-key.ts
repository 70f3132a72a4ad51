// The keys of conversations and messages: `C123` is a whole channel or direct conversation, `C123/1764.5` one thread in it.
import type { MessageRef, ThreadRef } from '../../core/message.ts';

export const channelName = 'slack';

export interface Place {
  readonly channel: string;
  readonly threadTs?: string;
}

export const threadRef = ({ channel, threadTs }: Place): ThreadRef => ({
  channel: channelName,
  key: threadTs === undefined ? channel : `${channel}/${threadTs}`,
});

export const placeOf = ({ key }: ThreadRef): Place => {
  const [channel = '', threadTs] = key.split('/');
  return threadTs === undefined ? { channel } : { channel, threadTs };
};

/** A card that took several messages is all of them. */
export const messageRef = (thread: ThreadRef, timestamps: readonly string[]): MessageRef => ({
  thread,
  key: timestamps.join(','),
});

export const timestampsOf = ({ key }: MessageRef): readonly string[] => key.split(',');

export const isDirect = (channel: string): boolean => channel.startsWith('D');

/** Alone with somebody there is one conversation; in a channel a card that took several messages has the thread of the first. */
export const threadUnder = (message: MessageRef): ThreadRef => {
  const { channel, threadTs } = placeOf(message.thread);
  const [first] = timestampsOf(message);
  return isDirect(channel) || threadTs !== undefined || !first
    ? message.thread
    : threadRef({ channel, threadTs: first });
};
