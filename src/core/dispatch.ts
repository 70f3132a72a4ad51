// The path of one message: who wrote it, has it been here before, whose turn is it, and one commit for all it causes.
import type { Dispatch, PickInline } from './channel.ts';
import { type Clock, dayOf, type Instant } from './clock.ts';
import { hasCode, VogterError } from './errors.ts';
import { fileTexts } from './file-texts.ts';
import { keepSaid, saidBefore } from './keep-said.ts';
import type { Log } from './log.ts';
import type { IncomingMessage } from './message.ts';
import type { Outbox } from './outbox.ts';
import type { Identify, Identity } from './person.ts';
import { type Contact, type Conversation, contacts, conversations, received, threadId } from './records.ts';
import type { Delivery, Reply } from './reply.ts';
import { type Handlers, routeAction, routeText, type UnderstandFor, unreadable } from './route.ts';
import { type Actor, type Change, put, type Store, type Stored } from './store.ts';
import { noFiles, type TakeFiles, type TakenFiles, takeNoFiles } from './take-files.ts';
import type { Language, Text } from './text.ts';
import { texts } from './texts.ts';
import type { IntentHandler, Outcome } from './turn.ts';
import { createTurns } from './turns.ts';
import type { Understanding } from './understanding.ts';

export interface DispatchParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly identify: Identify;
  readonly understand: UnderstandFor;
  /** Second thoughts about a message that begins a conversation. */
  readonly reconsider?: (text: string, understood: Understanding) => Promise<Understanding>;
  readonly handlers: readonly IntentHandler[];
  /** Left out, no file is taken, and whoever sends one is told so. */
  readonly takeFiles?: TakeFiles;
  readonly outbox: Outbox;
  readonly log: Log;
}

/** Two people may reach for the same record at once, such as a municipality's case numbers; each try lets one through. */
const mostTries = 200;

/** Cards know the language of the conversation, for what the platform's renderer says of its own. */
const spoken = (reply: Reply, language: Language): Reply =>
  reply.kind === 'card' && reply.card.language === undefined ? { ...reply, card: { ...reply.card, language } } : reply;

const actorOf = (message: IncomingMessage, identity: Identity): Actor =>
  identity.kind === 'person'
    ? { kind: 'person', person: identity.person.id }
    : { kind: 'stranger', tenant: message.sender.tenant, userId: message.sender.userId };

const said = (text: Text, language: Language): Reply => ({ kind: 'text', text: text[language] });

/** Nobody is to believe that a file is kept which no case and no conversation refers to. */
const notUsed = (files: TakenFiles['files'], { changes, next }: Outcome): readonly Text[] => {
  if (files.length === 0) return [];
  const kept = JSON.stringify([changes, next]);
  const lost = files.filter(({ hash }) => !kept.includes(hash));
  return lost.length === 0 ? [] : [fileTexts.notUsed(lost.map(({ name }) => name))];
};

const outcomeOf = async (
  parts: DispatchParts,
  handlers: Handlers,
  message: IncomingMessage,
  identity: Identity,
  conversation: Conversation | undefined,
  { files, refused }: TakenFiles,
  now: Instant,
): Promise<{ readonly language: Language; readonly outcome: Outcome }> => {
  const say = (language: Language, text: Text) => ({ language, outcome: { replies: [said(text, language)] } });
  const known = conversation?.language ?? 'da';
  if (identity.kind === 'unknownTenant') return say(known, texts.unknownTenant);
  const refusal = unreadable(message.body);
  if (refusal) return say(known, refusal);

  const turn = {
    message,
    municipality: identity.municipality,
    person: identity.kind === 'person' ? identity.person : undefined,
    now,
    store: parts.store,
    // In a channel others write too: what they asked is not what this person means by "den".
    topic: message.direct ? conversation?.topic : undefined,
  };
  try {
    if (message.body.kind === 'action') {
      const action = { ...turn, language: known, values: message.body.values };
      return {
        language: known,
        outcome: await routeAction(handlers, action, message.body.action, conversation?.state),
      };
    }
    const { text } = message.body;
    if (text.trim() === '' && files.length === 0) {
      return { language: known, outcome: { replies: refused.map((why) => said(why, known)) } };
    }
    const understood = parts.understand(text, identity.municipality);
    const begins = conversation?.state === undefined && text.trim() !== '';
    const understanding = (begins && (await parts.reconsider?.(text, understood))) || understood;
    const language = understanding.language ?? known;
    const outcome = await routeText(handlers, { ...turn, language, text, files, understanding }, conversation?.state);
    const notes = [...refused, ...notUsed(files, outcome)].map((why) => said(why, language));
    return { language, outcome: { ...outcome, replies: [...notes, ...outcome.replies] } };
  } catch (error) {
    if (error instanceof VogterError && error.code.startsWith('store.')) throw error;
    parts.log.error({ channel: message.thread.channel, err: error }, 'turn failed');
    return say(known, texts.failed);
  }
};

const conversationChange = (
  id: string,
  before: Stored<Conversation> | undefined,
  language: Language,
  { next, topic = before?.value.topic }: Outcome,
): readonly Change[] => {
  const state = next === 'done' ? undefined : (next ?? before?.value.state);
  const same = before?.value.language === language && before.value.topic === topic && next === undefined;
  if (same) return [];
  const now: Conversation = { language, ...(state ? { state } : {}), ...(topic === undefined ? {} : { topic }) };
  return [put(conversations, id, now, before?.revision ?? 0)];
};

const contactChange = (
  store: Store,
  message: IncomingMessage,
  identity: Identity,
  language: Language,
): readonly Change[] => {
  if (!message.direct || identity.kind !== 'person') return [];
  const contact: Contact = { thread: message.thread, language };
  const before = store.get(contacts, identity.person.id)?.value;
  const same = before && threadId(before.thread) === threadId(message.thread) && before.language === language;
  return same ? [] : [put(contacts, identity.person.id, contact)];
};

export const createDispatch = (parts: DispatchParts): Dispatch => {
  const { store, clock, outbox } = parts;
  const handlers = new Map(parts.handlers.map((handler) => [handler.name, handler]));
  const takeFiles = parts.takeFiles ?? takeNoFiles;
  const inTurn = createTurns();
  const idOf = (message: IncomingMessage): string => `${message.thread.channel}|${message.id}`;

  /** Before the first try, so that no file is fetched twice. */
  const filesOf = async ({ body, direct, sender }: IncomingMessage): Promise<TakenFiles> => {
    if (body.kind === 'action' || body.attachments.length === 0 || unreadable(body)) return noFiles;
    if (parts.identify(sender).kind === 'unknownTenant') return noFiles;
    return direct ? takeFiles(body.attachments) : { files: [], refused: [fileTexts.openRoom] };
  };

  const once = async (message: IncomingMessage, taken: TakenFiles, inline: boolean | PickInline) => {
    const id = idOf(message);
    const identity = parts.identify(message.sender);
    const thread = threadId(message.thread);
    const conversation = store.get(conversations, thread);
    const now = clock.now();
    const known = conversation?.value;
    const { language, outcome } = await outcomeOf(parts, handlers, message, identity, known, taken, now);
    const all = outcome.replies.map((reply) => spoken(reply, language));
    const given = typeof inline === 'function' ? inline(all) : inline ? all : [];
    const replies: readonly Delivery[] = all.flatMap((reply, n) =>
      given.includes(reply) ? [] : [{ id: `${id}#${n}`, to: { kind: 'thread', thread: message.thread }, reply }],
    );
    const deliveries = [...replies, ...(outcome.deliveries ?? [])];
    const kept = outbox.keep(deliveries);
    const day = dayOf(now);
    const inResponse = keepSaid(store, given, day);
    const changes = [
      put(received, id, { day, ...(given.length > 0 ? { said: inResponse.ids } : {}) }, 0),
      ...inResponse.changes,
      ...conversationChange(thread, conversation, language, outcome),
      ...contactChange(store, message, identity, language),
      ...(outcome.changes ?? []),
      ...kept,
    ];
    await store.commit(changes, actorOf(message, identity));
    outbox.wake(kept);
    return given;
  };

  const handle = async (message: IncomingMessage, inline: boolean | PickInline) => {
    const earlier = (): readonly Reply[] | undefined => {
      const record = store.get(received, idOf(message));
      return record && saidBefore(store, record.value.said ?? []);
    };
    const taken = earlier() ? noFiles : await filesOf(message);
    for (let tries = 1; ; tries += 1) {
      try {
        return earlier() ?? (await once(message, taken, inline));
      } catch (error) {
        if (!hasCode(error, 'store.conflict') || tries === mostTries) throw error;
      }
    }
  };

  return (message, options) => inTurn(threadId(message.thread), () => handle(message, options?.inline ?? false));
};
