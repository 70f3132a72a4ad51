// Looks at the clock every half minute and does what the planners say is due, each thing in a commit of its own.
import type { Clock } from '../core/clock.ts';
import { hasCode } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Outbox } from '../core/outbox.ts';
import type { PlannedAct, Planner } from '../core/planner.ts';
import type { Store } from '../core/store.ts';
import { createLooks } from './looks.ts';

const everyMilliseconds = 30_000;

export interface SchedulerParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly planners: readonly Planner[];
  readonly log: Log;
}

export interface Scheduler {
  start(): void;
  /** Does what is due now; resolves when it is durable, or logged where it failed. */
  look(): Promise<void>;
  /** Resolves when nothing is being done any more. */
  stop(): Promise<void>;
}

export const createScheduler = ({ store, clock, outbox, planners, log }: SchedulerParts): Scheduler => {
  const plan = ({ name, due }: Planner): readonly PlannedAct[] => {
    try {
      return due(clock.now(), store);
    } catch (error) {
      log.error({ planner: name, err: error }, 'planner failed');
      return [];
    }
  };
  const act = async (part: string, { changes, deliveries }: PlannedAct): Promise<void> => {
    try {
      const kept = outbox.keep(deliveries);
      await store.commit([...changes, ...kept], { kind: 'system', part });
      outbox.wake(kept);
    } catch (error) {
      // Somebody else did it in between: that is what the conflict says.
      if (!hasCode(error, 'store.conflict')) log.error({ planner: part, err: error }, 'planned act failed');
    }
  };
  /** What fails is tried again at the next look, and stops nothing else. */
  const lookOnce = async (): Promise<void> => {
    for (const planner of planners) for (const planned of plan(planner)) await act(planner.name, planned);
  };
  const { look, start, stop } = createLooks(everyMilliseconds, lookOnce);
  return {
    look,
    start: () => {
      start();
      void look();
    },
    stop,
  };
};
