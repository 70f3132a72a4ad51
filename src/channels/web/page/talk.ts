// What the person does in a pane and what comes of it: shown at once, sent, and confirmed or offered again.
import type { Language } from '../../../core/text.ts';
import type { Entry, Pane } from '../wire.ts';
import type { DrawnCard } from './card.ts';
import { type Conversation, conversationIn } from './conversation.ts';
import type { Press, Server } from './server.ts';
import type { PageText } from './texts.ts';
import { waitingIn } from './waiting.ts';

export interface TalkParts {
  readonly pane: Pane;
  readonly root: HTMLElement;
  readonly language: Language;
  readonly speak: (text: PageText) => string;
  readonly server: Server;
  readonly now: () => string;
  /** What went wrong with a pressed button, or nothing to take it back. */
  readonly complain: (what: string) => void;
}

export interface Talk {
  readonly conversation: Conversation;
  say(text: string): void;
  /** Something came from the server. */
  hear(entry: Entry): void;
}

/** A card is opened again after this long even if nothing was answered. */
const longestLock = 15_000;

export const createTalk = ({ pane, root, language, speak, server, now, complain }: TalkParts): Talk => {
  const locked = new Set<DrawnCard>();
  /** Why a message was not sent, in the server's words: the stream tells only that it was not. */
  const reasons = new Map<string, string>();

  const unlock = (): void => {
    for (const card of locked) card.lock(false);
    locked.clear();
  };

  const send = async (entry: Entry): Promise<void> => {
    if (entry.content.kind !== 'text') return;
    conversation.show({ ...entry, state: 'sending' });
    waiting.begin();
    const answer = await server.say(entry.id, entry.content.text);
    if (!answer.ok) {
      waiting.end();
      reasons.set(entry.id, answer.said ?? speak('notSent'));
    }
    const known = conversation.find(entry.id) ?? entry;
    if (known.state === 'arrived') return;
    conversation.show({ ...known, state: answer.ok ? 'arrived' : 'failed' }, reasons.get(entry.id));
  };

  const press = async (pressed: Press, card: DrawnCard): Promise<void> => {
    card.lock(true);
    locked.add(card);
    waiting.begin();
    complain('');
    const answer = await server.press(crypto.randomUUID(), pane, pressed);
    if (!answer.ok) {
      waiting.end();
      unlock();
      return complain(answer.said ?? speak('offline'));
    }
    setTimeout(() => card.lock(false), longestLock);
  };

  const conversation = conversationIn(root, {
    language,
    speak,
    onPress: (pressed, card) => void press(pressed, card),
    onRetry: (entry) => void send(entry),
  });
  const waiting = waitingIn(root, conversation.reveal);

  return {
    conversation,
    say: (text) => {
      const id = crypto.randomUUID();
      const order = Number.POSITIVE_INFINITY;
      void send({ id, order, at: now(), from: 'person', state: 'sending', content: { kind: 'text', text } });
    },
    hear: (entry) => {
      if (entry.from === 'vogter') waiting.end();
      conversation.show(entry, reasons.get(entry.id));
      if (entry.from === 'vogter') unlock();
    },
  };
};
