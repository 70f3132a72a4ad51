// The stage for whole dialogues: the real product on one platform, at a time that the test sets, and people who talk.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { collections } from '../../src/collections.ts';
import { shippedData } from '../../src/config.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import { put } from '../../src/core/store.ts';
import { caseCounters, type Incident, incidentId, incidents } from '../../src/incidents/record.ts';
import { type Knowledge, loadKnowledge } from '../../src/knowledge.ts';
import { type Running, start } from '../../src/main.ts';
import { openJournalStore } from '../../src/stores/journal-store.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog, type FakeLog } from '../fakes/log.ts';
import type { OpenPlatform, Platform, Room, Seat, SentFile } from './platform.ts';
import { fillIn, type Shown, sketch } from './shown.ts';
import { openSlack } from './slack-platform.ts';
import { openTeams } from './teams-platform.ts';
import { openWeb } from './web-platform.ts';

// Loading what the product knows takes seconds, once for each test file.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export interface PlatformName {
  readonly platform: 'web' | 'teams' | 'teams inline' | 'slack';
  readonly open: OpenPlatform;
}

export const slackOnly: PlatformName = { platform: 'slack', open: openSlack };
export const webOnly: PlatformName = { platform: 'web', open: openWeb };
export const teamsOnly: PlatformName = { platform: 'teams', open: openTeams('usual') };
export const workplaces: readonly PlatformName[] = [
  teamsOnly,
  { platform: 'teams inline', open: openTeams('expectReplies') },
  slackOnly,
];
export const everywhere: readonly PlatformName[] = [webOnly, ...workplaces];

/** What came since the person last looked: new messages and changed ones. */
export interface Heard {
  readonly messages: readonly Shown[];
  readonly text: string;
  readonly status: number;
}

export interface Actor {
  says(text: string, files?: readonly SentFile[]): Promise<Heard>;
  /** Presses the newest button with this label; `answers` by the label of the question, as a person reads it. */
  presses(label: string, answers?: Readonly<Record<string, string>>): Promise<Heard>;
  /** Presses a button of a message that may have changed or gone since: an old screen. */
  pressesOn(message: Shown, label: string, answers?: Readonly<Record<string, string>>): Promise<Heard>;
  /** The platform sends the last request once more. */
  isSentAgain(): Promise<Heard>;
  /** Nothing was done: what has come in the meantime? */
  looks(): Promise<Heard>;
  /** All that the bot has written here, as it stands now. */
  sees(): Promise<string>;
}

export interface Stage {
  /** `ishoj/medarbejder` of people.csv, or somebody whom the register does not know. */
  person(id: string, name?: string): Promise<Actor>;
  /** Somebody who mentions the bot in the channel where cases are to arrive. */
  inChannel(id: string): Promise<Actor>;
  /** The coordinator's channel of a municipality, chosen by the coordinator where that is needed. */
  coordinatorRoom(municipality: string): Promise<{ sees(): Promise<string>; messages(): Promise<readonly Shown[]> }>;
  /** Stands at another time and does what has fallen due. */
  at(time: string): Promise<void>;
  /** The process ends and starts again on the same data directory. */
  restart(): Promise<void>;
  /** The log as it lies on the disk. */
  journal(): Promise<string>;
  readonly address: string;
  readonly log: FakeLog;
}

const separator = '\n────\n';
const drawn = (messages: readonly Shown[]): string => messages.map(sketch).join(separator);

let read: Knowledge | undefined;
/** Read once for a test file; the clock that it tells relative days by is set by each stage. */
const now = { clock: systemClock };
const knowledge = (): Knowledge => {
  read ??= loadKnowledge(shippedData, { now: () => now.clock.now() });
  return read;
};

const actorIn = (seat: Seat, who: string, settle: () => Promise<void>): Actor => {
  let before = new Map<string, string>();
  const look = async (status: number): Promise<Heard> => {
    await settle();
    const all = await seat.conversation();
    const fresh = all.filter((message) => before.get(message.id) !== sketch(message));
    before = new Map(all.map((message) => [message.id, sketch(message)]));
    return { messages: fresh, text: drawn(fresh), status };
  };
  const pressesOn: Actor['pressesOn'] = async (message, label, answers = {}) =>
    look(await seat.press(message, label, fillIn(message, answers, label === 'Send')));
  return {
    says: async (text, files) => look(await seat.say(text, files)),
    presses: async (label, answers) => {
      const all = await seat.conversation();
      const card = all.findLast(({ buttons }) => buttons.includes(label));
      if (!card) throw new Error(`No button "${label}". ${who} sees:\n${drawn(all)}`);
      return pressesOn(card, label, answers);
    },
    pressesOn,
    isSentAgain: async () => look(await seat.sendAgain()),
    looks: () => look(0),
    sees: async () => {
      await settle();
      return drawn(await seat.conversation());
    },
  };
};

const roomOn = (room: Room, settle: () => Promise<void>) => {
  const messages = async () => {
    await settle();
    return room.conversation();
  };
  return { messages, sees: async () => drawn(await messages()) };
};

const partsOf = (id: string): { readonly municipality: string; readonly id: string } => {
  const [municipality = '', who = ''] = id.split('/');
  return { municipality, id: who };
};

const keep = async (directory: string, cases: readonly Incident[], clock: Clock): Promise<void> => {
  const store = await openJournalStore({ directory, collections, clock });
  const changes = cases.flatMap((one) => {
    const [, year, number] = one.number.split('-');
    return [
      put(incidents, incidentId(one.municipality, one.number), one, 0),
      put(caseCounters, `${one.municipality}/${year}`, { last: Number(number) }),
    ];
  });
  await store.commit(changes, { kind: 'system', part: 'test' });
  await store.close();
};

/**
 * @param time when the first word is said, an ISO instant or with an offset
 * @param cases that were there before, in the order of their numbers
 */
export const openStage = async (
  open: OpenPlatform,
  time = '2026-11-23T09:00:00+01:00',
  cases: readonly Incident[] = [],
): Promise<Stage> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-stage-'));
  const platform: Platform = await open();
  const clock = createFakeClock(time);
  if (cases.length > 0) await keep(directory, cases, clock);
  now.clock = clock;
  const log = createFakeLog();

  const begin = async (): Promise<Running> => {
    const config = { production: false, host: '127.0.0.1', port: 0, dataDir: directory, logLevel: 'silent' };
    const running = await start({ ...config, ...platform.config }, log, { clock, knowledge: knowledge() });
    platform.connect(running.address);
    return running;
  };
  let running = await begin();
  onTestFinished(async () => {
    await running.stop();
    await platform.close();
    await rm(directory, { recursive: true, force: true });
  });

  const settle = () => running.catchUp();
  const person: Stage['person'] = async (id, name) => {
    const known = knowledge().registry.person(id)?.name;
    const seat = await platform.sit({ ...partsOf(id), name: name ?? known ?? id });
    return actorIn(seat, known ?? id, settle);
  };
  const inChannel: Stage['inChannel'] = async (id) => {
    const name = knowledge().registry.person(id)?.name ?? id;
    return actorIn(await platform.inChannel({ ...partsOf(id), name }), name, settle);
  };
  return {
    person,
    inChannel,
    coordinatorRoom: async (municipality) => {
      if (platform.channelIsChosen) {
        const coordinator = await inChannel(`${municipality}/isk`);
        await coordinator.says('brug denne kanal');
      }
      return roomOn(platform.coordinatorRoom(municipality), settle);
    },
    at: async (then) => {
      clock.set(then);
      await running.catchUp();
    },
    restart: async () => {
      await running.stop();
      running = await begin();
    },
    journal: () => readFile(join(directory, 'journal.jsonl'), 'utf8'),
    get address() {
      return running.address;
    },
    log,
  };
};
