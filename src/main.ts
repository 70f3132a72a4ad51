// The composition root: opens the store, reads what is known, joins the rooms together and starts the channels.

import { setImmediate } from 'node:timers/promises';
import { checkSettings } from './channels/teams/settings.ts';
import { createTeamsChannel } from './channels/teams/teams.ts';
import { coordinatorThread } from './channels/web/threads.ts';
import { createWebChannel } from './channels/web/web-channel.ts';
import { collections } from './collections.ts';
import { type Config, isLoopback, promptsDir, shippedData } from './config.ts';
import type { Dispatch } from './core/channel.ts';
import { type Clock, systemClock } from './core/clock.ts';
import { createDispatch } from './core/dispatch.ts';
import type { Log } from './core/log.ts';
import type { StoreReader } from './core/store.ts';
import { createTakeFiles } from './core/take-files.ts';
import { createDemoTime, createMovableClock } from './demo-time.ts';
import { createHandlers } from './handlers.ts';
import { filesPath } from './incidents/file-links.ts';
import { createRevealOriginal } from './incidents/original-card.ts';
import { incidents } from './incidents/record.ts';
import { createRedeemLink } from './incidents/redeem-link.ts';
import type { AddressBook } from './jobs/address.ts';
import { createForgetFiles } from './jobs/forget-files.ts';
import { createForgetting } from './jobs/forget-withheld.ts';
import { createOutbox } from './jobs/outbox.ts';
import { createScheduler } from './jobs/scheduler.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { maskCpr } from './language/cpr.ts';
import { openAssistance } from './model/open.ts';
import { neededFiles } from './needed-files.ts';
import { personasOf } from './personas.ts';
import { createPlanners } from './planners.ts';
import type { PolicyLibrary } from './policy/library.ts';
import { createGiveRegister } from './reports/register-link.ts';
import { fileRoute } from './server/file-route.ts';
import { startHttp } from './server/http.ts';
import { openDiskFiles } from './stores/disk-files.ts';
import { openJournalStore } from './stores/journal-store.ts';

export interface Running {
  readonly address: string;
  /** Does what is due at this moment without waiting for the next look at the clock; resolves when it has been sent. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** What is there already when it starts: a time to stand at, knowledge that has been read before. */
export interface Given {
  readonly clock?: Clock;
  readonly knowledge?: Knowledge;
}

/** Milliseconds. */
const quietAfterStart = 3000;
const recordsAtOnce = 200;

/** Prepares one policy after the other, a step at a time between messages, so that nobody waits for theirs. */
const warmUp = async (policies: PolicyLibrary, store: StoreReader): Promise<void> => {
  for (const municipality of policies.municipalities) {
    const policy = policies.of(municipality);
    while (policy?.prepare() === false) await setImmediate();
  }
  // A record costs most when it is read first: of many cases not while somebody waits for a search.
  let read = 0;
  for (const _ of store.all(incidents)) {
    read += 1;
    if (read % recordsAtOnce === 0) await setImmediate();
  }
};

/** Starts everything; resolves when messages can come in. Rejects with a VogterError that says what to do. */
export const start = async (config: Config, log: Log, given: Given = {}): Promise<Running> => {
  // Before anything is written: what cannot start leaves no trace.
  if (config.teams) checkSettings(config.teams);
  const realClock = given.clock ?? systemClock;
  const clock = createMovableClock(realClock);
  const knowledge = given.knowledge ?? loadKnowledge(shippedData, clock);
  const { registry } = knowledge;
  const assistance = await openAssistance(config.model, { promptsDir, clock, log });
  const store = await openJournalStore({ directory: config.dataDir, collections, clock, log });
  try {
    const personas = config.web ? personasOf(registry) : [];
    const playable = new Set(personas.map(({ municipality }) => municipality));
    const book: AddressBook = {
      person: registry.person,
      coordinators: (municipality) => registry.holders(municipality, 'securityCoordinator'),
      coordinatorThreads: (municipality) => (playable.has(municipality) ? [coordinatorThread(municipality)] : []),
    };
    const reveal = createRevealOriginal({ store, clock, ...knowledge });
    const outbox = createOutbox({ store, book, clock, log, reveal });
    const files = await openDiskFiles({ directory: config.dataDir, clock: realClock });
    const forgetFiles = createForgetFiles({ files, needed: () => neededFiles(store), log });
    /** A machine that listens to itself is known once it listens. */
    let ownAddress: string | undefined;
    const publicUrl = (): string | undefined => config.publicUrl ?? ownAddress;
    const dispatch: Dispatch = createDispatch({
      store,
      clock,
      identify: registry.identify,
      understand: knowledge.understand,
      ...(assistance.reconsider ? { reconsider: assistance.reconsider } : {}),
      handlers: createHandlers({ ...knowledge, advise: assistance.advise, publicUrl }),
      takeFiles: createTakeFiles({ store: files, mask: maskCpr, log }),
      outbox,
      log,
    });

    const planners = createPlanners(knowledge);
    const scheduler = createScheduler({ store, clock, outbox, planners, log });
    const forgetting = createForgetting({ store, clock, log });
    const catchUp = async (): Promise<void> => {
      await scheduler.look();
      await forgetting.look();
      await outbox.idle();
    };
    const workingTime = registry.municipalities().find(({ profile }) => profile.fictional)?.profile;
    const demoTime =
      config.web && workingTime ? createDemoTime({ clock, store, planners, workingTime, catchUp }) : undefined;

    const tenantsOf = (municipality: string) => registry.municipality(municipality)?.profile.tenants.teams ?? [];
    const served = new Set(
      registry.municipalities().flatMap(({ profile }) => profile.tenants.teams.map((tenant) => tenant.toLowerCase())),
    );
    const knownTenant = (tenant: string) => served.has(tenant.toLowerCase());
    const teams =
      config.teams && createTeamsChannel({ dispatch, store, settings: config.teams, log, tenantsOf, knownTenant });
    // Loaded only where it is used: a start without Slack need not wait for it.
    const slack =
      config.slack &&
      (await import('./channels/slack/slack-channel.ts')).createSlackChannel({
        dispatch,
        settings: config.slack,
        clock,
        log,
        identify: registry.identify,
      });
    const web = demoTime && createWebChannel({ store, dispatch, personas, demoTime, mask: maskCpr, log });
    const channels = [slack, teams, web].filter((channel) => channel !== undefined);

    const waitingFor = new Set(teams ? ['teams'] : []);
    teams?.ready.then(
      () => waitingFor.delete('teams'),
      (error: unknown) => log.error({ err: error }, 'teams did not load'),
    );
    const giveRegister = createGiveRegister({ store, clock, ...knowledge });
    const redeemLink = createRedeemLink({ store, files, clock, giveRegister, ...knowledge });
    const server = await startHttp({
      host: config.host,
      port: config.port,
      routers: [...channels.map(({ router }) => router), fileRoute(filesPath, redeemLink)],
      ready: () => {
        const missing = [...waitingFor, ...(store.failed() ? ['a disk that takes writes: restart when it does'] : [])];
        return { ready: missing.length === 0, waitingFor: missing };
      },
      log,
    });
    if (!config.production && isLoopback(config.host)) ownAddress = server.address;
    outbox.start(channels.map(({ channel }) => channel));
    scheduler.start();
    forgetting.start();
    forgetFiles.start();
    // Those who write first come first: the indexes of the others are built when it is quiet.
    const warming = setTimeout(() => {
      warmUp(knowledge.policies, store).catch((error: unknown) => log.error({ err: error }, 'warming up failed'));
    }, quietAfterStart);
    return {
      address: server.address,
      catchUp,
      stop: async () => {
        clearTimeout(warming);
        forgetFiles.stop();
        await scheduler.stop();
        await forgetting.stop();
        await scheduler.look().catch(() => undefined);
        web?.close();
        await server.close();
        outbox.stop();
        await outbox.idle();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};
