// A platform that remembers what stands in every conversation and thread, and how its cards read.
import type { CardPart } from '../../src/core/card.ts';
import type { ChatChannel } from '../../src/core/channel.ts';
import type { MessageRef } from '../../src/core/message.ts';
import type { Reply } from '../../src/core/reply.ts';

const linesOf = (part: CardPart): readonly string[] => {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'list':
      return part.items;
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'quote':
      return [part.quote];
    case 'field':
      return [`${part.field.label}?`];
    case 'chart':
      return [part.title, ...part.points.map(({ label, value }) => `${label}: ${value}`)];
    case 'table':
      return part.rows.map((row) => row.join(' | '));
    case 'buttons':
      return [part.buttons.map(({ label }) => `[${label}]`).join(' ')];
  }
};

/** Everything a card says, line by line, its buttons in brackets. */
export const read = (reply: Reply): string => {
  if (reply.kind === 'text') return reply.text;
  const lines = reply.card.parts.flatMap(linesOf);
  return [reply.card.title, ...lines].join('\n');
};

/** The addresses behind its buttons, by label. */
export const linksOn = (reply: Reply): readonly (readonly [string, string])[] =>
  (reply.kind === 'card' ? reply.card.parts : [])
    .flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
    .flatMap((button) => ('url' in button ? [[button.label, button.url] as const] : []));

export const createRecorder = () => {
  const messages = new Map<string, { readonly thread: string; reply: Reply }>();
  const channel: ChatChannel = {
    name: 'office',
    openDirect: async (person) => ({ channel: 'office', key: person.id }),
    // Channels have threads, people's own chats have none.
    threadUnder: ({ thread, key }) =>
      thread.key.endsWith('/channel') ? { ...thread, key: `${thread.key}>${key}` } : thread,
    send: async (to, reply): Promise<MessageRef> => {
      const key = `m${messages.size + 1}`;
      messages.set(key, { thread: to.key, reply });
      return { thread: to, key };
    },
    update: async (message, reply) => {
      messages.set(message.key, { thread: message.thread.key, reply });
      return message;
    },
  };
  const standing = (stands: (thread: string) => boolean): readonly Reply[] =>
    [...messages.values()].filter((one) => stands(one.thread)).map(({ reply }) => reply);
  return {
    channel,
    /** With what stands in the threads. */
    shown: (thread: string) => standing((one) => one === thread || one.startsWith(`${thread}>`)),
    atTop: (thread: string) => standing((one) => one === thread),
    inThreads: (thread: string) => standing((one) => one.startsWith(`${thread}>`)),
  };
};
