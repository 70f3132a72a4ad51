// What the person does in a pane and what comes of it: shown at once, sent, and confirmed or offered again.
import type { Language } from '../../../core/text.ts';
import type { Entry, Pane } from '../wire.ts';
import type { DrawnCard } from './card.ts';
import { type Conversation, conversationIn } from './conversation.ts';
import type { Press, Server } from './server.ts';
import type { PageText } from './texts.ts';
import type { Uploading } from './uploading.ts';
import { waitingIn } from './waiting.ts';

export interface TalkParts {
  readonly pane: Pane;
  readonly root: HTMLElement;
  readonly language: Language;
  readonly speak: (text: PageText) => string;
  readonly server: Server;
  readonly now: () => string;
  readonly uploading: Uploading;
}

export interface Talk {
  readonly conversation: Conversation;
  say(text: string, files: readonly File[]): void;
  /** Something came from the server. */
  hear(entry: Entry): void;
}

/** A card is opened again after this long even if nothing was answered. */
const longestLock = 15_000;

export const createTalk = ({ pane, root, language, speak, server, now, uploading }: TalkParts): Talk => {
  const locked = new Map<DrawnCard, number>();
  /** What was pressed without an answer: pressed again, it is the same, in case it did arrive. */
  const unanswered = new WeakMap<DrawnCard, { readonly pressed: string; readonly id: string }>();
  /** Why a message was not sent, in the server's words: the stream tells only that it was not. */
  const reasons = new Map<string, string>();
  /** What was sent along, for as long as it may have to be sent again. */
  const enclosed = new Map<string, readonly File[]>();

  const unlock = (): void => {
    for (const [card, timer] of locked) {
      clearTimeout(timer);
      card.lock(false);
    }
    locked.clear();
  };

  const send = async (entry: Entry): Promise<void> => {
    if (entry.content.kind !== 'text') return;
    const files = enclosed.get(entry.id) ?? [];
    if (files.length < (entry.content.files?.length ?? 0)) {
      conversation.show(entry, speak('attachAgain'));
      return;
    }
    conversation.show({ ...entry, state: 'sending' });
    waiting.begin();
    const done = uploading.begin();
    const answer = await server.say(entry.id, entry.content.text, files, uploading.show);
    done();
    if (answer.ok) enclosed.delete(entry.id);
    if (!answer.ok) {
      waiting.end();
      reasons.set(entry.id, answer.said ?? speak('notSent'));
    }
    const known = conversation.find(entry.id) ?? entry;
    if (known.state === 'arrived') return;
    conversation.show({ ...known, state: answer.ok ? 'arrived' : 'failed' }, reasons.get(entry.id));
  };

  const press = async (press: Press, card: DrawnCard): Promise<void> => {
    const pressed = JSON.stringify(press);
    const earlier = unanswered.get(card);
    const id = earlier?.pressed === pressed ? earlier.id : crypto.randomUUID();
    unanswered.set(card, { pressed, id });
    card.complain('');
    card.lock(true);
    locked.set(card, setTimeout(unlock, longestLock));
    conversation.expect();
    waiting.begin();
    const answer = await server.press(id, pane, press);
    if (answer.ok) {
      unanswered.delete(card);
      return;
    }
    waiting.end();
    unlock();
    card.complain(answer.said ?? speak('offline'));
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
    say: (text, files) => {
      const id = crypto.randomUUID();
      const order = Number.POSITIVE_INFINITY;
      const names = files.length > 0 ? { files: files.map(({ name }) => name) } : {};
      if (files.length > 0) enclosed.set(id, files);
      void send({ id, order, at: now(), from: 'person', state: 'sending', content: { kind: 'text', text, ...names } });
    },
    hear: (entry) => {
      if (entry.from === 'vogter') waiting.end();
      conversation.show(entry, reasons.get(entry.id));
      if (entry.from === 'vogter') unlock();
    },
  };
};
