// A conversation with the product's own dispatcher and the conversations that a report meets, on a store in memory: quick enough for every small thing.
import { join } from 'node:path';
import { collections } from '../../src/collections.ts';
import { plainReply } from '../../src/commands/plain-card.ts';
import type { Button, Card, Field } from '../../src/core/card.ts';
import { createDispatch } from '../../src/core/dispatch.ts';
import type { FileStore } from '../../src/core/file-store.ts';
import type { Attachment, MessageBody } from '../../src/core/message.ts';
import { outgoing } from '../../src/core/records.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Store } from '../../src/core/store.ts';
import { createTakeFiles } from '../../src/core/take-files.ts';
import type { IntentHandler } from '../../src/core/turn.ts';
import { loadRegistry } from '../../src/directory/load.ts';
import { type Incident, incidents } from '../../src/incidents/record.ts';
import { loadIncidentTypes } from '../../src/incidents/types.ts';
import { help } from '../../src/intents/help/index.ts';
import { outOfScope } from '../../src/intents/out-of-scope/index.ts';
import { reportIncident } from '../../src/intents/report-incident/index.ts';
import { smalltalk } from '../../src/intents/smalltalk/index.ts';
import { systemOwner } from '../../src/intents/system-owner/index.ts';
import { createOutbox } from '../../src/jobs/outbox.ts';
import { maskCpr } from '../../src/language/cpr.ts';
import { loadLanguage } from '../../src/language/load.ts';
import { createUnderstand } from '../../src/language/understand.ts';
import { createMemoryFiles } from '../../src/stores/memory-files.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { createFakeClock, type FakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';

/** Monday 23 November 2026, 10.00 in Denmark. */
const clock: FakeClock = createFakeClock('2026-11-23T09:00:00Z');

const data = join(import.meta.dirname, '../../data');

const load = () => {
  const registry = loadRegistry(join(data, 'municipalities'));
  const types = loadIncidentTypes(join(data, 'incident-types'));
  const understand = createUnderstand(loadLanguage(data));
  const systemsOf = (municipality: string) =>
    registry.systems(municipality).flatMap(({ name, aliases }) => [name, ...aliases]);
  return {
    registry,
    types,
    understand: (text: string, municipality: string) =>
      understand(text, { now: clock.now(), systems: systemsOf(municipality) }),
  };
};

let read: ReturnType<typeof load> | undefined;
/** What reporting stands on; policies are left out, which take their time to read. */
export const knowledge = () => {
  read ??= load();
  return read;
};

export interface Heard {
  readonly text: string;
  readonly cards: readonly Card[];
  readonly replies: readonly Reply[];
}

export interface Talk {
  says(text: string, files?: readonly Attachment[]): Promise<Heard>;
  /** Presses the newest button with this label; `values` are what stands in the fields, by id. */
  presses(label: string, values?: Readonly<Record<string, string>>): Promise<Heard>;
  /** Presses a button of an older card. */
  pressesOn(card: Card, label: string, values?: Readonly<Record<string, string>>): Promise<Heard>;
  /** The same thread's cases, in the order of their numbers. */
  cases(): readonly Incident[];
  /** What is on its way to a person, or to `coordinatorChannel`, as text. */
  sentTo(recipient: string): string;
  readonly store: Store;
  readonly files: FileStore;
  readonly clock: FakeClock;
}

type Press = Extract<Button, { action: string }>;

export const buttonsOf = (card: Card): readonly Press[] =>
  card.parts.flatMap((part) => (part.kind === 'buttons' ? part.buttons.filter((one) => 'action' in one) : []));
export const fieldsOf = (card: Card): readonly Field[] =>
  card.parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
export const factsOf = (card: Card): Readonly<Record<string, string>> =>
  Object.fromEntries(
    card.parts.flatMap((part) => (part.kind === 'facts' ? part.facts.map(({ label, value }) => [label, value]) : [])),
  );

const heardIn = (replies: readonly Reply[]): Heard => ({
  text: replies.map(plainReply).join('\n\n'),
  cards: replies.flatMap((reply) => (reply.kind === 'card' ? [reply.card] : [])),
  replies,
});

export interface Setting {
  readonly municipality?: string;
  readonly person?: string;
  readonly thread?: string;
  readonly store?: Store;
  readonly direct?: boolean;
  /** Conversations beside those that a report meets. */
  readonly handlers?: readonly IntentHandler[];
}

const everyCollection = () => createMemoryStore(collections);
let counted = 0;

export const openTalk = (setting: Setting = {}): Talk => {
  const { municipality = 'glostrup', person = 'medarbejder', direct = true } = setting;
  const store = setting.store ?? everyCollection();
  const { registry, types, understand } = knowledge();
  const log = createFakeLog();
  const files = createMemoryFiles(clock);
  const room = { channel: 'test', key: 'coordinatorChannel' };
  const book = { person: registry.person, coordinators: () => [], coordinatorThreads: () => [room] };
  const dispatch = createDispatch({
    store,
    clock,
    identify: registry.identify,
    understand,
    handlers: [
      reportIncident({ registry, types, understand }),
      systemOwner(registry),
      help([]),
      smalltalk,
      outOfScope,
      ...(setting.handlers ?? []),
    ],
    takeFiles: createTakeFiles({ store: files, mask: maskCpr, log }),
    outbox: createOutbox({ store, book, clock, log }),
    log,
  });
  const known = registry.person(`${municipality}/${person}`);
  const cards: Card[] = [];
  const send = async (body: MessageBody): Promise<Heard> => {
    counted += 1;
    const replies = await dispatch(
      {
        id: `m${counted}`,
        thread: { channel: 'test', key: setting.thread ?? person },
        sender: {
          tenant: `demo-${municipality}`,
          userId: known?.teamsId ?? `stranger-${person}`,
          name: known?.name ?? person,
        },
        direct,
        body,
      },
      { inline: true },
    );
    const heard = heardIn(replies);
    cards.push(...heard.cards);
    return heard;
  };
  const pressesOn: Talk['pressesOn'] = (card, label, values = {}) => {
    const button = buttonsOf(card).find((one) => one.label === label);
    if (!button) throw new Error(`No button "${label}" on "${card.title}"`);
    const filled = button.submits
      ? { ...Object.fromEntries(fieldsOf(card).map(({ id, value }) => [id, value ?? ''])), ...values }
      : {};
    return send({ kind: 'action', action: button.action, values: { ...filled, ...button.values } });
  };
  return {
    says: (text, attachments = []) => send({ kind: 'text', text, attachments }),
    presses: (label, values) => {
      const card = cards.findLast((one) => buttonsOf(one).some((button) => button.label === label));
      if (!card) throw new Error(`No button "${label}" in:\n${cards.map(({ title }) => title).join('\n')}`);
      return pressesOn(card, label, values);
    },
    pressesOn,
    cases: () => [...store.all(incidents)].map(({ value }) => value).sort((a, b) => a.number.localeCompare(b.number)),
    sentTo: (recipient) =>
      [...store.all(outgoing)]
        .map(({ value }) => value)
        .filter(
          ({ to }) => (to.kind === 'person' ? to.person : to.kind === 'thread' ? to.thread.key : '') === recipient,
        )
        .map(({ reply }) => plainReply(reply))
        .join('\n\n'),
    store,
    files,
    clock,
  };
};
