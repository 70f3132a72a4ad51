// Port: something that happens by the clock and not because somebody wrote. Planned from the records, never from memory.
import type { Instant } from './clock.ts';
import type { PersonId } from './person.ts';
import type { Delivery } from './reply.ts';
import type { Change, StoreReader } from './store.ts';

/** One thing to do now, committed whole. Its changes make sure that it is never done twice. */
export interface PlannedAct {
  readonly changes: readonly Change[];
  readonly deliveries: readonly Delivery[];
}

export interface PlannedMessage {
  readonly at: Instant;
  readonly to: PersonId;
  readonly what: string;
}

export interface Planner {
  readonly name: string;
  due(now: Instant, store: StoreReader): readonly PlannedAct[];
  /** What will be sent from now on if nobody does anything, in order of time. */
  planned(now: Instant, store: StoreReader): readonly PlannedMessage[];
}
