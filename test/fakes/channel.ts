// A platform in memory: shows what was sent to it, and fails when it is told to.
import type { ChatChannel } from '../../src/core/channel.ts';
import type { MessageRef, ThreadRef } from '../../src/core/message.ts';
import { plainText, type Reply } from '../../src/core/reply.ts';

export interface FakeChannel extends ChatChannel {
  /** What stands in a conversation now, oldest first. */
  shows(thread: ThreadRef): readonly string[];
  /** The next sends fail with these, one each. */
  failWith(...errors: readonly Error[]): void;
  /** Somebody deletes the messages with this text. */
  forget(text: string): void;
  readonly sends: number;
}

export const createFakeChannel = (name = 'fake'): FakeChannel => {
  const messages = new Map<string, { readonly thread: string; text: string }>();
  const failures: Error[] = [];
  let sends = 0;
  let keys = 0;

  const newKey = (): string => {
    keys += 1;
    return `m${keys}`;
  };
  const place = (thread: ThreadRef, key: string, reply: Reply): void => {
    sends += 1;
    const failure = failures.shift();
    if (failure) throw failure;
    messages.set(key, { thread: thread.key, text: plainText(reply) });
  };
  return {
    name,
    openDirect: async (person) => (person.teamsId ? { channel: name, key: person.teamsId } : undefined),
    threadUnder: ({ thread, key }) => ({ channel: name, key: `${thread.key}>${key}` }),
    send: async (to, reply): Promise<MessageRef> => {
      const key = newKey();
      place(to, key, reply);
      return { thread: to, key };
    },
    update: async (message, reply) => {
      const key = messages.has(message.key) ? message.key : newKey();
      place(message.thread, key, reply);
      return { thread: message.thread, key };
    },
    forget: (text) => {
      for (const [key, one] of messages) if (one.text === text) messages.delete(key);
    },
    shows: (thread) => [...messages.values()].filter((one) => one.thread === thread.key).map(({ text }) => text),
    failWith: (...errors) => {
      failures.push(...errors);
    },
    get sends() {
      return sends;
    },
  };
};
