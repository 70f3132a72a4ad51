// Commits wait here while the disk is busy and go to it together: one sync for all, acknowledged after it.
import { setImmediate } from 'node:timers/promises';
import { hasCode, VogterError } from '../core/errors.ts';
import type { Actor, Change } from '../core/store.ts';
import type { Step } from './body.ts';
import type { Collections } from './collections.ts';
import { toPlain } from './plain.ts';
import { planSteps, type RevisionOf, recordKey } from './plan.ts';

export interface Commit {
  readonly steps: readonly Step[];
  /** An `Actor` as plain data. */
  readonly actor: object;
}

interface Ticket extends Commit {
  readonly durable: PromiseWithResolvers<void>;
}

interface QueueParts {
  readonly collections: Collections;
  /** Of the durable records. */
  readonly revisionOf: RevisionOf;
  /** Resolves when all of them are durable and readable; a rejection ends the queue for good. */
  readonly persist: (batch: readonly Commit[]) => Promise<void>;
}

const asFailure = (error: unknown): VogterError =>
  error instanceof VogterError
    ? error
    : new VogterError(
        'store.failed',
        'The disk refused to save. Nothing more is accepted until Vogter is started again: check that the disk is not full and that the data directory can be written to.',
        { cause: error },
      );

export const createQueue = ({ collections, revisionOf, persist }: QueueParts) => {
  let waiting: Ticket[] = [];
  let tasks: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;
  let failure: VogterError | undefined;
  let closed = false;
  let newest: Ticket | undefined;
  const queued = new Map<string, { readonly revision: number; readonly ticket: Ticket }>();

  const revisionWithQueued: RevisionOf = (collection, id) =>
    queued.get(recordKey(collection, id))?.revision ?? revisionOf(collection, id);

  const fail = (error: unknown): void => {
    failure ??= asFailure(error);
    for (const ticket of waiting) ticket.durable.reject(failure);
    waiting = [];
    queued.clear();
  };

  const forget = (ticket: Ticket): void => {
    for (const { collection, id } of ticket.steps) {
      const key = recordKey(collection, id);
      if (queued.get(key)?.ticket === ticket) queued.delete(key);
    }
  };

  const saveWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    try {
      await persist(batch);
    } catch (error) {
      fail(error);
    }
    for (const ticket of batch) {
      forget(ticket);
      if (failure) ticket.durable.reject(failure);
      else ticket.durable.resolve();
    }
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0 || tasks.length > 0) {
      // Everything that is said in this turn of the event loop shares one sync.
      await setImmediate();
      if (waiting.length > 0) await saveWaiting();
      const now = tasks;
      tasks = [];
      for (const task of now) await task();
    }
    running = undefined;
  };

  const wake = (): void => {
    running ??= run();
  };

  const checkFailure = (): void => {
    if (failure) throw failure;
  };

  const checkOpen = (): void => {
    checkFailure();
    if (closed) throw new VogterError('store.failed', 'The store has been closed.');
  };

  /** Plans and queues in one step, so that two commits of the same moment see each other. */
  const enqueue = (changes: readonly Change[], by: Actor): Ticket | undefined => {
    checkOpen();
    const steps = planSteps(changes, collections, revisionWithQueued);
    if (steps.length === 0) return undefined;
    const ticket: Ticket = { steps, actor: toPlain(by), durable: Promise.withResolvers() };
    for (const step of steps) {
      const revision = step.kind === 'put' ? step.revision : 0;
      queued.set(recordKey(step.collection, step.id), { revision, ticket });
    }
    waiting.push(ticket);
    newest = ticket;
    wake();
    return ticket;
  };

  return {
    fail,

    commit: async (changes: readonly Change[], by: Actor): Promise<void> => {
      try {
        await enqueue(changes, by)?.durable.promise;
      } catch (error) {
        // Whoever lost to a commit that is still queued hears so once that one can be read: trying again sees it.
        if (hasCode(error, 'store.conflict')) await newest?.durable.promise;
        throw error;
      }
    },

    /** Runs between two batches, while nothing is being saved. Where it has changed nothing aside, its failure is the store's. */
    alone: async (task: () => Promise<void>): Promise<void> => {
      checkOpen();
      const turn = Promise.withResolvers<void>();
      tasks.push(async () => {
        try {
          checkFailure();
          await task();
          turn.resolve();
        } catch (error) {
          if (!hasCode(error, 'store.not-deleted')) fail(error);
          turn.reject(failure ?? error);
        }
      });
      wake();
      await turn.promise;
    },

    /** Takes no more commits; resolves when the last one is decided. */
    close: async (): Promise<void> => {
      closed = true;
      await running;
    },

    hasFailed: (): boolean => failure !== undefined,
  };
};
