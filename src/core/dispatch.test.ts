// The path of one message, with a conversation that counts instead of a real one.
import { describe, expect, it } from 'vitest';
import { createFakeChannel } from '../../test/fakes/channel.ts';
import { createFakeClock } from '../../test/fakes/clock.ts';
import { createFakeLog } from '../../test/fakes/log.ts';
import { attachment, samples } from '../../test/files/samples.ts';
import { createOutbox } from '../jobs/outbox.ts';
import { createMemoryStore } from '../stores/memory-store.ts';
import { createDispatch } from './dispatch.ts';
import { VogterError } from './errors.ts';
import type { Attachment, IncomingMessage, MessageBody } from './message.ts';
import type { Identify, Person } from './person.ts';
import {
  type CoordinatorChannel,
  contacts,
  conversations,
  coordinatorChannels,
  coreCollections,
  received,
} from './records.ts';
import { plainText, type Reply } from './reply.ts';
import { put, type Store } from './store.ts';
import type { TakeFiles } from './take-files.ts';
import type { Text } from './text.ts';
import type { IntentHandler } from './turn.ts';
import type { IntentName, Understanding } from './understanding.ts';

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

const stage = (store: Store = createMemoryStore(coreCollections), takeFiles?: TakeFiles) => {
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

describe('a message', () => {
  it('is answered in the request where the platform allows it', async () => {
    const { say, channel } = stage();
    expect(await say('tæl')).toEqual(['nummer 1']);
    expect(channel.sends).toBe(0);
  });

  it('is answered through the outbox otherwise', async () => {
    const { dispatch, text, channel, outbox } = stage();
    expect(await dispatch(text('tæl'))).toEqual([]);
    await outbox.idle();
    expect(channel.shows({ channel: 'fake', key: 'anna' })).toEqual(['nummer 1']);
  });

  it('is answered in the request with what the caller picks, and through the outbox with the rest', async () => {
    const { dispatch, text, say, channel, outbox } = stage();
    await say('hej');
    const question = text('tæl?');
    const inline = { inline: (replies: readonly Reply[]) => replies.slice(0, 1) };
    for (const time of ['once', 'the same again']) {
      expect((await dispatch(question, inline)).map(plainText), time).toEqual(['nummer 1']);
      await outbox.idle();
      expect(channel.shows({ channel: 'fake', key: 'anna' }), time).toEqual(['vi var i gang']);
    }
  });

  it('that comes twice gets the same answer and causes nothing more', async () => {
    const { dispatch, text, say } = stage();
    const same = text('tæl');
    const both = await Promise.all([dispatch(same, { inline: true }), dispatch(same, { inline: true })]);
    expect(both.map((replies) => replies.map(plainText))).toEqual([['nummer 1'], ['nummer 1']]);
    expect(await say('tæl')).toEqual(['nummer 2']);
  });

  it('is told from others when many reach for the same number at once: every number once, no gap', async () => {
    const { dispatch, text } = stage();
    const all = Array.from({ length: 32 }, (_, n) =>
      dispatch(text('tæl', { thread: { channel: 'fake', key: `t${n}` } }), { inline: true }),
    );
    const numbers = (await Promise.all(all)).flatMap((replies) => replies.map(plainText));
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 32 }, (_, n) => `nummer ${n + 1}`)));
  });

  it('is not acknowledged when it could not be kept', async () => {
    const store = createMemoryStore(coreCollections);
    const broken: Store = { ...store, commit: () => Promise.reject(new VogterError('store.failed', 'disk')) };
    const { dispatch, text } = stage(broken);
    await expect(dispatch(text('tæl'), { inline: true })).rejects.toThrow('disk');
  });
});

describe('a message that nobody can take', () => {
  it.each([
    ['', 'Din besked var tom'],
    ['   \n', 'Din besked var tom'],
    ['x'.repeat(100_000), '100.000 tegn'],
    ['gå i stykker', 'Noget gik galt hos mig'],
  ])('gets a clear answer: %#', async (words, answer) => {
    const { say } = stage();
    expect((await say(words)).join()).toContain(answer);
  });

  it('from an unknown municipality is not kept, and says so', async () => {
    const { say, store } = stage();
    const answer = await say('tæl', { sender: { tenant: 'mars', userId: 'anna', name: 'Anna' } });
    expect(answer.join()).toContain('Jeg har ikke gemt det');
    expect(store.get(contacts, 'ishoj/anna')).toBeUndefined();
  });

  it('from someone the register does not know is refused what is for staff, and only that', async () => {
    const { say } = stage();
    const sender = { tenant: 'ishoj', userId: 'nobody', name: '?' };
    expect((await say('tæl', { sender })).join()).toContain('medarbejderliste');
    expect(await say('hej', { sender })).toEqual(['begyndt']);
  });
});

describe('a message with files', () => {
  const mail = { name: 'mail.eml', size: 9, hash: 'ab'.repeat(32) };
  const sent: Attachment[] = [attachment('mail.eml', samples.eml), attachment('spil.exe', samples.exe)];
  const tooBad: Text = { da: '"spil.exe" er ikke gemt.', en: '"spil.exe" was not kept.' };
  const taking = () => {
    const asked: number[] = [];
    const takeFiles: TakeFiles = async (attachments) => {
      asked.push(attachments.length);
      return { files: [mail], refused: [tooBad] };
    };
    const talk = stage(undefined, takeFiles);
    const send = async (words: string, more: Partial<IncomingMessage> = {}) => {
      const body = { kind: 'text' as const, text: words, attachments: sent };
      return (await talk.dispatch(talk.text(words, { body, ...more }), { inline: true })).map(plainText);
    };
    return { ...talk, asked, send };
  };

  it.each(['', 'hej'])(
    'that asks nothing ("%s") is shown to whoever takes reports, with what was refused',
    async (words) => {
      const { send, store } = taking();
      expect(await send(words)).toEqual([tooBad.da, 'set: mail.eml']);
      expect(store.get(conversations, 'fake|anna')?.value.state?.data).toEqual({ files: [mail] });
    },
  );

  it('that no answer refers to is said not to be kept', async () => {
    const { send } = taking();
    const notUsed = expect.stringMatching(/^Ikke gemt: mail\.eml\. Det hører ikke til en anmeldelse\./u);
    expect(await send('spørg')).toEqual([tooBad.da, notUsed, 'nummer 1']);
    expect(await send('smid væk')).toEqual([tooBad.da, notUsed, 'set: mail.eml']);
  });

  it('is asked for its files once, however often it comes and whatever it loses a race to', async () => {
    const { dispatch, text, asked } = taking();
    const body = { kind: 'text' as const, text: 'spørg', attachments: sent };
    const racing = Array.from({ length: 8 }, (_, n) =>
      text('spørg', { body, thread: { channel: 'fake', key: `t${n}` } }),
    );
    await Promise.all([...racing, ...racing].map((message) => dispatch(message, { inline: true })));
    expect(asked).toHaveLength(8);
  });

  it('in a channel, from an unknown municipality or far too long keeps none of them', async () => {
    const { send, asked } = taking();
    const inRoom = await send('', { direct: false, thread: { channel: 'fake', key: 'room' } });
    expect(inRoom).toEqual(['Filerne er ikke gemt, for her læser andre med. Send dem til mig i en direkte besked.']);
    await send('hej', { sender: { tenant: 'mars', userId: 'anna', name: 'Anna' } });
    await send('x'.repeat(10_001));
    expect(asked).toEqual([]);
  });

  it('is told so where no files are kept at all', async () => {
    const { dispatch, text } = stage();
    const body = { kind: 'text' as const, text: '', attachments: sent };
    expect((await dispatch(text('', { body }), { inline: true })).map(plainText)).toEqual([
      expect.stringContaining('Her kan jeg ikke tage imod filer'),
    ]);
  });

  it('is not acknowledged when they could not be kept, and nothing is known of it', async () => {
    const full: TakeFiles = () => Promise.reject(new VogterError('store.failed', 'disk'));
    const { dispatch, text, store } = stage(undefined, full);
    const body = { kind: 'text' as const, text: 'tæl', attachments: sent };
    await expect(dispatch(text('tæl', { body }))).rejects.toThrow('disk');
    expect([...store.all(received)]).toEqual([]);
  });
});

describe('a conversation', () => {
  it('goes on with whoever has it, answers others in between, and finds back', async () => {
    const { say } = stage();
    expect(await say('hej')).toEqual(['begyndt']);
    expect(await say('mere')).toEqual(['videre: mere']);
    expect(await say('hvad er klokken?')).toEqual(['nummer 1', 'vi var i gang']);
    expect(await say('slut')).toEqual(['videre: slut']);
    expect(await say('tæl')).toEqual(['nummer 2']);
  });

  it('takes buttons by the name before the dot, and tells when one no longer works', async () => {
    const { press } = stage();
    expect(await press('smalltalk.wave.twice')).toEqual(['trykket wave.twice']);
    expect((await press('gone.wave')).join()).toContain('virker ikke længere');
    expect((await press('help.wave')).join()).toContain('virker ikke længere');
  });

  it('remembers where a person is reached, but not from a channel that others read', async () => {
    const { say, store } = stage();
    await say('tæl', { direct: false, thread: { channel: 'fake', key: 'room' } });
    expect(store.get(contacts, 'ishoj/anna')).toBeUndefined();
    await say('tæl');
    expect(store.get(contacts, 'ishoj/anna')?.value.thread.key).toBe('anna');
  });
});
