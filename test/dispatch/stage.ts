// A conversation that counts instead of a real one, for the path of one message through dispatch.
import { createDispatch } from '../../src/core/dispatch.ts';
import type { IncomingMessage, MessageBody } from '../../src/core/message.ts';
import type { Identify, Person } from '../../src/core/person.ts';
import { type CoordinatorChannel, coordinatorChannels, coreCollections } from '../../src/core/records.ts';
import { plainText } from '../../src/core/reply.ts';
import { put, type Store } from '../../src/core/store.ts';
import type { TakeFiles } from '../../src/core/take-files.ts';
import type { IntentHandler } from '../../src/core/turn.ts';
import type { IntentName, Understanding } from '../../src/core/understanding.ts';
import { createOutbox } from '../../src/jobs/outbox.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { createFakeChannel } from '../fakes/channel.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';

const anna: Person = {
  id: 'ishoj/anna',
  municipality: 'ishoj',
  name: 'Anna',
  title: '',
  unit: '',
  email: 'anna@ishoj.example',
  roles: [],
  handlesPersonalData: true,
  teamsId: 'anna',
};
const identify: Identify = ({ tenant, userId }) => {
  if (tenant !== 'ishoj') return { kind: 'unknownTenant' };
  return userId === 'anna'
    ? { kind: 'person', municipality: 'ishoj', person: anna }
    : { kind: 'stranger', municipality: 'ishoj' };
};

const understood = (intent: IntentName): Understanding => ({
  intent,
  confidence: 1,
  language: 'da',
  category: null,
  system: null,
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

/** Counts in one record that everybody shares, as case numbers do. */
const counting: IntentHandler = {
  name: 'help',
  about: { da: '', en: '' },
  forStrangers: false,
  start: async ({ store, text }) => {
    if (text === 'gå i stykker') throw new RangeError('broken');
    const before = store.get(coordinatorChannels, 'count');
    const revision = before?.revision ?? 0;
    const value: CoordinatorChannel = { municipality: String(revision + 1), thread: { channel: '', key: '' } };
    return {
      replies: [{ kind: 'text', text: `nummer ${revision + 1}` }],
      changes: [put(coordinatorChannels, 'count', value, revision)],
    };
  },
};
/** Goes on until it hears "slut", and passes on what ends in a question mark. */
const going: IntentHandler = {
  name: 'smalltalk',
  about: { da: '', en: '' },
  forStrangers: true,
  start: async () => ({ replies: [{ kind: 'text', text: 'begyndt' }], next: { intent: 'smalltalk', data: {} } }),
  resume: async ({ text }) => {
    if (text.endsWith('?')) return 'pass';
    return {
      replies: [{ kind: 'text', text: `videre: ${text}` }],
      ...(text === 'slut' ? { next: 'done' as const } : {}),
    };
  },
  reminder: () => ({ kind: 'text', text: 'vi var i gang' }),
  act: async ({ verb }) => ({ replies: [{ kind: 'text', text: `trykket ${verb}` }] }),
};

/** Keeps the files that it is shown, unless it is told not to. */
const showing: IntentHandler = {
  name: 'report-incident',
  about: { da: '', en: '' },
  forStrangers: true,
  start: async ({ text, files }) => ({
    replies: [{ kind: 'text', text: `set: ${files.map(({ name }) => name).join(', ')}` }],
    ...(text === 'smid væk' ? {} : { next: { intent: 'report-incident', data: { files } } }),
  }),
};

export const stage = (store: Store = createMemoryStore(coreCollections), takeFiles?: TakeFiles) => {
  const clock = createFakeClock();
  const log = createFakeLog();
  const channel = createFakeChannel();
  const book = { person: () => anna, coordinators: () => [], coordinatorThreads: () => [] };
  const outbox = createOutbox({ store, book, clock, log });
  outbox.start([channel]);
  const understand = (text: string) =>
    understood(text.startsWith('hej') ? 'smalltalk' : text.startsWith('spørg') ? 'ask_policy' : 'help');
  const dispatch = createDispatch({
    store,
    clock,
    identify,
    understand,
    handlers: [counting, going, showing, { ...counting, name: 'ask-policy' }],
    ...(takeFiles ? { takeFiles } : {}),
    outbox,
    log,
  });
  let sent = 0;
  const message = (body: MessageBody, more: Partial<IncomingMessage> = {}): IncomingMessage => {
    sent += 1;
    return {
      id: `m${sent}`,
      thread: { channel: 'fake', key: 'anna' },
      sender: { tenant: 'ishoj', userId: 'anna', name: 'Anna' },
      direct: true,
      body,
      ...more,
    };
  };
  const text = (words: string, more: Partial<IncomingMessage> = {}) =>
    message({ kind: 'text', text: words, attachments: [] }, more);
  const say = async (words: string, more: Partial<IncomingMessage> = {}) =>
    (await dispatch(text(words, more), { inline: true })).map(plainText);
  const press = async (action: string) =>
    (await dispatch(message({ kind: 'action', action, values: {} }), { inline: true })).map(plainText);
  return { store, log, channel, outbox, dispatch, text, say, press };
};
