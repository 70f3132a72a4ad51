// Looks at the clock every half minute and does what the planners say is due, each thing in a commit of its own.
import type { Clock } from '../core/clock.ts';
import { hasCode } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Outbox } from '../core/outbox.ts';
import type { Planner } from '../core/planner.ts';
import type { Store } from '../core/store.ts';

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
  /** Does what is due now; resolves when it is durable. */
  look(): Promise<void>;
  stop(): void;
}

export const createScheduler = ({ store, clock, outbox, planners, log }: SchedulerParts): Scheduler => {
  const lookOnce = async (): Promise<void> => {
    for (const { name, due } of planners) {
      for (const { changes, deliveries } of due(clock.now(), store)) {
        const kept = outbox.keep(deliveries);
        try {
          await store.commit([...changes, ...kept], { kind: 'system', part: name });
          outbox.wake(kept);
        } catch (error) {
          // Somebody else did it in between: that is what the conflict says.
          if (!hasCode(error, 'store.conflict')) throw error;
        }
      }
    }
  };
  let running: Promise<void> = Promise.resolve();
  const look = (): Promise<void> => {
    const next = running.then(lookOnce, lookOnce);
    running = next;
    return next;
  };
  const glance = (): void => {
    look().catch((error: unknown) => log.error({ err: error }, 'scheduler failed'));
  };
  let timer: NodeJS.Timeout | undefined;
  return {
    look,
    start: () => {
      timer = setInterval(glance, everyMilliseconds);
      timer.unref();
      glance();
    },
    stop: () => clearInterval(timer),
  };
};
