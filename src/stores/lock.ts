// One process at a time: the second is told who holds the directory, and one that was killed holds nothing.
import { rm, rmdir, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { check, lock } from 'proper-lockfile';
import type { Clock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import type { Files } from './files.ts';
import { describeSelf, fateOf, type Holder, readHolder } from './holder.ts';

export type Release = () => Promise<void>;

/** A holder whose process cannot be looked up is gone when it has not touched its lock for so long. */
const staleMs = 10_000;
const guardStaleMs = 4_000;
const retryMs = 500;

const isHeld = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ELOCKED';

const heldBy = (who: Holder | undefined): VogterError =>
  new VogterError(
    'store.locked',
    who
      ? `The data directory is in use by process ${who.pid} on ${who.host}, since ${who.since}. Stop it first, or give this one another data directory.`
      : 'The data directory is in use by another process. Stop it first, or give this one another data directory.',
  );

/**
 * All looking, taking over and taking is done under a guard, one process at a time: between finding a holder dead and
 * taking its lock nobody else can have taken it. So a lock without a readable holder is one whose process was killed.
 */
const underGuard = async <T>(files: Files, task: () => Promise<T>): Promise<T> => {
  const open = await lock(files.guard, {
    realpath: false,
    stale: guardStaleMs,
    retries: { retries: 100, factor: 1, minTimeout: 50, maxTimeout: 100, randomize: true },
    // Giving back a guard that was lost rejects, and the start with it: nothing more is to be done here.
    onCompromised: () => {},
  });
  try {
    return await task();
  } finally {
    await open();
  }
};

type Attempt = { readonly release: Release } | { readonly holder: Holder | undefined; readonly worthWaiting: boolean };

const attempt = async (files: Files, clock: Clock, onLost: (error: Error) => void): Promise<Attempt> => {
  if (await check(files.lock, { realpath: false, stale: Number.MAX_SAFE_INTEGER })) {
    const holder = await readHolder(files.holder);
    const fate = holder ? await fateOf(holder) : 'dead';
    if (fate === 'alive') return { holder, worthWaiting: false };
    const fresh = await check(files.lock, { realpath: false, stale: staleMs });
    if (fate === 'unknown' && fresh) return { holder, worthWaiting: true };
    await rmdir(`${files.lock}.lock`);
  }
  const release = await lock(files.lock, { realpath: false, stale: staleMs, onCompromised: onLost });
  try {
    await rm(files.holder, { force: true });
    await writeFile(files.holder, `${JSON.stringify(await describeSelf(clock.now()))}\n`, { mode: 0o600 });
    return { release };
  } catch (error) {
    await release();
    throw error;
  }
};

/** Rejects with `store.locked`. `onLost` is called when somebody has taken the lock away: nothing may be written then. */
export const takeLock = async (files: Files, clock: Clock, onLost: (error: Error) => void): Promise<Release> => {
  for (let waited = 0; ; waited += retryMs) {
    const got = await underGuard(files, () => attempt(files, clock, onLost)).catch((error: unknown) => {
      throw isHeld(error) ? heldBy(undefined) : error;
    });
    if ('release' in got) return got.release;
    if (!got.worthWaiting || waited > staleMs) throw heldBy(got.holder);
    await setTimeout(retryMs);
  }
};
