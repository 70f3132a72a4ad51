// Forgets for good, at night, the words that are no longer needed, and first those that have waited too long for their end.
import { Temporal } from 'temporal-polyfill';
import { type Clock, danishZone, type Instant } from '../core/clock.ts';
import { hasCode } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { withheld } from '../core/records.ts';
import { type Actor, put, remove, type Store, type Stored } from '../core/store.ts';
import { createLooks, type Looks } from './looks.ts';

const everyMilliseconds = 10 * 60_000;
/** While nearly nobody writes: everything that was ever kept is read and written once more. */
const night = { from: 2, to: 5 };
/** So it is done once a night, whatever ends in the meantime. */
const rest = { hours: 12 };
/** A machine that is off at night does it by day. */
const longest = { hours: 48 };
/** A report that is not sent by then may be sent later, without what was masked in it. */
const unfinished = { hours: 30 * 24 };

const by: Actor = { kind: 'system', part: 'forget-withheld' };

export interface ForgetfulStore extends Store {
  forgetEarlier(collection: string, ids: readonly string[], by: Actor): Promise<void>;
}

interface ForgetParts {
  readonly store: ForgetfulStore;
  readonly clock: Clock;
  readonly log: Log;
}

const isPast = (since: string, time: { readonly hours: number }, now: Instant): boolean =>
  Temporal.Instant.compare(now.subtract(time), since) >= 0;

export const createForgetting = ({ store, clock, log }: ForgetParts): Looks => {
  let last: string | undefined;
  const ended = () => store.find(withheld, 'ended', true);

  const endUnfinished = async (now: Instant): Promise<void> => {
    const old = store.find(withheld, 'ended', false).filter(({ value }) => isPast(value.since, unfinished, now));
    const end = { text: '', since: now.toString(), ended: true };
    if (old.length > 0)
      await store.commit(
        old.map(({ id, revision }) => put(withheld, id, end, revision)),
        by,
      );
  };

  const isTime = (now: Instant, waiting: readonly Stored<{ readonly since: string }>[]): boolean => {
    const { hour } = now.toZonedDateTimeISO(danishZone);
    const isNight = hour >= night.from && hour < night.to;
    const isRested = last === undefined || isPast(last, rest, now);
    return (
      waiting.length > 0 && isRested && (isNight || waiting.some(({ value }) => isPast(value.since, longest, now)))
    );
  };

  const lookOnce = async (): Promise<void> => {
    const now = clock.now();
    try {
      await endUnfinished(now);
      const waiting = ended();
      if (!isTime(now, waiting)) return;
      last = now.toString();
      await store.forgetEarlier(
        withheld.name,
        waiting.map(({ id }) => id),
        by,
      );
      await store.commit(
        waiting.map(({ id, revision }) => remove(withheld, id, revision)),
        by,
      );
    } catch (error) {
      // Somebody wrote in between: the next look finds it as it is then.
      if (hasCode(error, 'store.conflict')) last = undefined;
      else log.error({ err: error }, 'what is no longer needed was not forgotten; it is tried again');
    }
  };

  return createLooks(everyMilliseconds, lookOnce);
};
