// A municipality's security office at work: the shipped data, everything in memory, and people who press buttons.
import { join } from 'node:path';
import { createDispatch } from '../../src/core/dispatch.ts';
import type { Attachment, IncomingMessage, MessageBody, ThreadRef } from '../../src/core/message.ts';
import { conversations, coreCollections } from '../../src/core/records.ts';
import { put, type Store } from '../../src/core/store.ts';
import { createTakeFiles } from '../../src/core/take-files.ts';
import { loadRegistry } from '../../src/directory/load.ts';
import { cardKeyOf } from '../../src/incidents/case-card.ts';
import { caseClocks } from '../../src/incidents/case-clocks.ts';
import { caseDeliveries } from '../../src/incidents/case-deliveries.ts';
import { viewOf } from '../../src/incidents/case-view.ts';
import { fileLinks } from '../../src/incidents/file-links.ts';
import { createRevealOriginal } from '../../src/incidents/original-card.ts';
import { caseCounters, type Incident, incidentId, incidents } from '../../src/incidents/record.ts';
import { standingOf } from '../../src/incidents/standing.ts';
import { loadIncidentTypes } from '../../src/incidents/types.ts';
import { casework } from '../../src/intents/casework/index.ts';
import { incidentStatus } from '../../src/intents/incident-status/index.ts';
import { reportIncident } from '../../src/intents/report-incident/index.ts';
import { withSent } from '../../src/intents/report-incident/state.ts';
import { smalltalk } from '../../src/intents/smalltalk/index.ts';
import { createOutbox } from '../../src/jobs/outbox.ts';
import { createScheduler } from '../../src/jobs/scheduler.ts';
import { maskCpr } from '../../src/language/cpr.ts';
import { createMemoryFiles } from '../../src/stores/memory-files.ts';
import { createMemoryStore } from '../../src/stores/memory-store.ts';
import { createFakeClock } from '../fakes/clock.ts';
import { createFakeLog } from '../fakes/log.ts';
import { knowledge } from '../reporting/talk.ts';
import { createRecorder, linksOn, read } from './recorder.ts';

const data = join(import.meta.dirname, '../../data');
const registry = loadRegistry(join(data, 'municipalities'));
const types = loadIncidentTypes(join(data, 'incident-types'));
export const parts = { registry, types };

export const sampleCase = (municipality: string, more: Partial<Incident> = {}): Incident => ({
  number: 'SAG-1',
  municipality,
  type: 'lost-device',
  restricted: false,
  severity: 'high',
  description: 'Jeg har glemt min bærbare i toget',
  answers: { personalData: 'yes', device: 'laptop' },
  reporter: { person: `${municipality}/medarbejder`, name: 'Melder', thread: `office|${municipality}/medarbejder` },
  reporterKey: `${municipality}/medarbejder`,
  discoveredAt: '2026-11-23T07:00:00Z',
  reportedAt: '2026-11-23T08:00:00Z',
  told: [{ who: 'dataProtection', people: [`${municipality}/gdpr`], rule: { local: true } }],
  status: 'open',
  additions: [],
  files: [],
  events: [],
  ...more,
});

/** Reported and discovered on Monday 23 November 2026, 10.00 in Denmark; Egedal works from 9 to 15. */
export const onMonday = { reportedAt: '2026-11-23T09:00:00Z', discoveredAt: '2026-11-23T09:00:00Z' };

/** Where the coordinator's channel of a municipality is read. */
export const channelOf = (municipality: string): string => `${municipality}/channel`;

export const openOffice = async (
  first: Incident,
  options: { readonly at?: string; readonly store?: Store; readonly publicUrl?: string } = {},
) => {
  const clock = createFakeClock(options.at ?? '2026-11-23T08:05:00Z');
  const log = createFakeLog();
  const store = options.store ?? createMemoryStore([...coreCollections, incidents, caseCounters, fileLinks]);
  const { channel, shown, atTop, inThreads } = createRecorder();
  const room = (municipality: string): ThreadRef => ({ channel: 'office', key: channelOf(municipality) });
  const book = {
    person: registry.person,
    coordinators: () => [],
    coordinatorThreads: (municipality: string) => [room(municipality)],
  };
  const outbox = createOutbox({ store, book, clock, log, reveal: createRevealOriginal({ ...parts, store, clock }) });
  outbox.start([channel]);
  const planner = caseClocks(parts);
  const scheduler = createScheduler({ store, clock, outbox, planners: [planner], log });
  const files = createMemoryFiles(clock);
  const { understand } = knowledge();
  const handlers = [
    reportIncident({ registry, types, understand: (text) => understand(text, first.municipality) }),
    incidentStatus(registry, types),
    smalltalk,
    casework({ ...parts, publicUrl: () => options.publicUrl }),
  ];
  /** Roles that somebody has lost since the register was read. */
  const withoutRoles = new Set<string>();
  const dispatch = createDispatch({
    store,
    clock,
    identify: ({ userId }) => {
      const person = registry.person(userId);
      if (!person) return { kind: 'stranger', municipality: first.municipality };
      const roles = withoutRoles.has(userId) ? [] : person.roles;
      return { kind: 'person', municipality: person.municipality, person: { ...person, roles } };
    },
    understand: (text) => understand(text, first.municipality),
    handlers,
    takeFiles: createTakeFiles({ store: files, mask: maskCpr, log }),
    outbox,
    log,
  });
  const id = incidentId(first.municipality, first.number);
  const begin = async (incident: Incident): Promise<void> => {
    const { municipality, number, reporter } = incident;
    const key = incidentId(municipality, number);
    if (store.get(incidents, key)) return;
    const sent = { report: `report of ${number}`, incident: key };
    const state = withSent({ open: [], sent: [] }, sent);
    const changes = [put(incidents, key, incident, 0), put(conversations, reporter.thread, { language: 'da', state })];
    await store.commit(changes, { kind: 'system', part: 'test' });
  };
  await begin(first);

  let sent = 0;
  const write = async (who: string, body: MessageBody, thread: string): Promise<string> => {
    sent += 1;
    const message: IncomingMessage = {
      id: `${clock.now()}-${sent}`,
      thread: { channel: 'office', key: thread },
      sender: { tenant: first.municipality, userId: who, name: who },
      direct: thread === who,
      body,
    };
    await dispatch(message);
    await outbox.idle();
    return shown(thread).map(read).at(-1) ?? '';
  };
  const now = (): Incident => store.get(incidents, id)?.value ?? first;
  const version = (): string => String(standingOf(now()).version);
  /** Presses a button in the channel or in the person's own chat, as the newest card has it. */
  const press = (
    who: string,
    verb: string,
    values: Readonly<Record<string, string>> = {},
    where = channelOf(first.municipality),
  ): Promise<string> =>
    write(
      who,
      { kind: 'action', action: `casework.${verb}`, values: { case: id, version: version(), ...values } },
      where,
    );

  return {
    store,
    files,
    clock,
    log,
    planner,
    press,
    now,
    case: id,
    says: (who: string, text: string, attachments: readonly Attachment[] = []) =>
      write(who, { kind: 'text', text, attachments }, who),
    /** The addresses that stand behind the buttons of a conversation, by label; the newest of each. */
    links: (thread: string): Readonly<Record<string, string>> => Object.fromEntries(shown(thread).flatMap(linksOn)),
    /** Everything that stands in a conversation and its threads, as read. */
    reads: (thread: string): readonly string[] => shown(thread).map(read),
    readsAtTop: (thread: string): readonly string[] => atTop(thread).map(read),
    readsInThreads: (thread: string): readonly string[] => inThreads(thread).map(read),
    /** The case's card as it stands in a conversation. */
    card: (thread: string): string =>
      shown(thread)
        .filter(
          (reply) =>
            reply.kind === 'card' &&
            reply.card.title.startsWith(`${first.number} · `) &&
            reply.key === cardKeyOf(first),
        )
        .map(read)
        .at(-1) ?? '',
    /** Sends the case's cards as the report does. */
    arrives: async (): Promise<void> => {
      const view = viewOf(parts, now(), clock.now());
      const kept = outbox.keep(view ? caseDeliveries(view, store, 'reported') : []);
      await store.commit(kept, { kind: 'system', part: 'test' });
      outbox.wake(kept);
      await outbox.idle();
    },
    loseRoles: (who: string) => withoutRoles.add(who),
    /** Moves the clock and does what is due. */
    at: async (time: string): Promise<void> => {
      clock.set(time);
      await scheduler.look();
      await outbox.idle();
    },
    settle: () => outbox.idle(),
  };
};
