// The cases of a data directory, for commands that only look: the bot may go on writing meanwhile.
import { collections } from '../collections.ts';
import { readDataDir } from '../config.ts';
import { type Instant, systemClock } from '../core/clock.ts';
import { VogterError } from '../core/errors.ts';
import { demoAhead } from '../demo-time.ts';
import type { Registry } from '../directory/registry.ts';
import { type Incident, incidents } from '../incidents/record.ts';
import { readStore } from '../stores/read-only.ts';

export const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

export interface Cases {
  readonly cases: readonly Incident[];
  /** What time it is for them: the try-out's clock may have been moved. */
  readonly now: Instant;
}

/** Rejects with `store.failed` where there is no log: an empty register would look like a year without incidents. */
export const readCases = async (): Promise<Cases> => {
  const dataDir = readDataDir();
  const store = await readStore(dataDir, collections).catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
    throw new VogterError('store.failed', `There is no log to read in ${dataDir}. DATA_DIR says where it lies.`, {
      cause: error,
    });
  });
  return {
    cases: Array.from(store.all(incidents), ({ value }) => value),
    now: systemClock.now().add({ milliseconds: demoAhead(store) }),
  };
};

export const knownMunicipality = (registry: Registry, id: string | undefined): string => {
  if (id !== undefined && registry.municipality(id)) return id;
  const known = registry.municipalities().map((one) => one.id);
  throw new VogterError('input.invalid', `--municipality takes one of: ${known.join(', ')}.`);
};

export const readYear = (text: string): number => {
  if (/^20\d\d$/u.test(text)) return Number(text);
  throw new VogterError('input.invalid', '--year takes a year such as 2026.');
};
