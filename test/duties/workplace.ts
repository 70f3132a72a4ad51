// A municipality's people around their duties and cases: shipped data, everything in memory, at a time that the test sets.
import { join } from 'node:path';
import { plainReply } from '../../src/commands/plain-card.ts';
import type { Button } from '../../src/core/card.ts';
import type { ChatChannel } from '../../src/core/channel.ts';
import { createDispatch } from '../../src/core/dispatch.ts';
import type { MessageBody, ThreadRef } from '../../src/core/message.ts';
import { coreCollections } from '../../src/core/records.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Store } from '../../src/core/store.ts';
import type { Language } from '../../src/core/text.ts';
import type { IntentHandler } from '../../src/core/turn.ts';
import type { IntentName, Understanding } from '../../src/core/understanding.ts';
import { loadRegistry } from '../../src/directory/load.ts';
import type { Registry } from '../../src/directory/registry.ts';
import { reminderAnswers, sentReminders } from '../../src/duties/record.ts';
import { reminders } from '../../src/duties/reminders.ts';
import { incidents } from '../../src/incidents/record.ts';
import { createOutbox } from '../../src/jobs/outbox.ts';
import { createScheduler } from '../../src/jobs/scheduler.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';

export const shipped = loadRegistry(join(import.meta.dirname, '../../data/municipalities'));
export const keptHere = [...coreCollections, sentReminders, reminderAnswers, incidents] as const;

/** What the tests here need to be understood: the intent, and a system where one is named. */
export const understood = (intent: IntentName, language: Language, system: string | null): Understanding => ({
  intent,
  confidence: 1,
  language,
  category: null,
  system,
  slots: {
    personalData: 'unknown',
    device: null,
    when: null,
    discovered: null,
    encrypted: 'unknown',
    affectedCount: null,
    containsCpr: false,
    place: null,
  },
});

export interface Workplace {
  readonly time: string;
  /** Taken by the handler that has its name. */
  readonly intent: IntentName;
  readonly handlers: (registry: Registry) => readonly IntentHandler[];
  readonly registry?: Registry;
  readonly store?: Store;
  readonly language?: Language;
  readonly system?: string;
}

type Pressable = Extract<Button, { action: string }>;

const buttonsOf = (reply: Reply): readonly Pressable[] =>
  reply.kind === 'card'
    ? reply.card.parts
        .flatMap((part) => (part.kind === 'buttons' ? part.buttons : []))
        .flatMap((button) => ('action' in button ? [button] : []))
    : [];

export const openWorkplace = (place: Workplace) => {
  const registry = place.registry ?? shipped;
  const store = place.store ?? createMemoryStore(keptHere);
  const clock = createFakeClock(place.time);
  const log = createFakeLog();
  const shown: { readonly thread: string; readonly reply: Reply }[] = [];
  const channel: ChatChannel = {
    name: 'work',
    openDirect: async ({ id }) => ({ channel: 'work', key: id }),
    threadUnder: ({ thread }) => thread,
    send: async (thread, reply) => {
      shown.push({ thread: thread.key, reply });
      return { thread, key: String(shown.length) };
    },
    update: async (message) => message,
  };
  const room = (key: string): ThreadRef => ({ channel: 'work', key });
  const book = {
    person: registry.person,
    coordinators: () => [],
    coordinatorThreads: (municipality: string) => [room(`${municipality}/coordinator`)],
  };
  const outbox = createOutbox({ store, book, clock, log });
  outbox.start([channel]);
  const scheduler = createScheduler({ store, clock, outbox, planners: [reminders(registry)], log });
  const dispatch = createDispatch({
    store,
    clock,
    identify: ({ userId, tenant }) => {
      const person = registry.person(userId);
      return person
        ? { kind: 'person', municipality: person.municipality, person }
        : { kind: 'stranger', municipality: tenant };
    },
    understand: () => understood(place.intent, place.language ?? 'da', place.system ?? null),
    handlers: place.handlers(registry),
    outbox,
    log,
  });

  const repliesIn = (thread: string): readonly Reply[] =>
    shown.filter((one) => one.thread === thread).map(({ reply }) => reply);
  let sent = 0;
  const write = async (who: string, thread: string, body: MessageBody): Promise<string> => {
    sent += 1;
    const [tenant = ''] = who.split('/');
    const before = repliesIn(thread).length;
    await dispatch({
      id: `${clock.now()}-${sent}`,
      thread: room(thread),
      sender: { tenant, userId: who, name: who },
      direct: thread === who,
      body,
    });
    await outbox.idle();
    return repliesIn(thread).slice(before).map(plainReply).join('\n');
  };
  const send = (who: string, action: string, values: Readonly<Record<string, string>>) =>
    write(who, who, { kind: 'action', action, values });

  return {
    store,
    log,
    says: (who: string, text: string) => write(who, who, { kind: 'text', text, attachments: [] }),
    saysIn: (thread: string, who: string, text: string) => write(who, thread, { kind: 'text', text, attachments: [] }),
    /** What a button sends, or what somebody makes up. */
    send,
    /** The newest button with this label that stands in somebody's conversation. */
    button: (thread: string, label: string): Pressable => {
      const found = repliesIn(thread)
        .flatMap(buttonsOf)
        .findLast((button) => button.label === label);
      if (!found) throw new RangeError(`no button "${label}" in ${thread}`);
      return found;
    },
    press: (who: string, button: Pressable) => send(who, button.action, button.values ?? {}),
    reads: (thread: string): readonly string[] => repliesIn(thread).map(plainReply),
    /** Stands at another time and does what has fallen due; says what came in a conversation meanwhile. */
    at: async (time: string, thread: string): Promise<readonly string[]> => {
      const before = repliesIn(thread).length;
      clock.set(time);
      await scheduler.look();
      await outbox.idle();
      return repliesIn(thread).slice(before).map(plainReply);
    },
  };
};
