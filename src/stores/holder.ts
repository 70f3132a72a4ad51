// Who holds the lock, as a file says it, and whether that process still lives.
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import type { Instant } from '../core/clock.ts';

const holder = z.object({
  pid: z.int(),
  host: z.string(),
  /** Only from within the same machine or container can a pid be looked up. */
  place: z.string(),
  /** When the process was started, by the kernel's count: tells it from a later one with the same pid. */
  born: z.string().optional(),
  since: z.string(),
});
export type Holder = Readonly<z.infer<typeof holder>>;

const afterName = 2;
const stateField = 0;
const startField = 19;

/** Linux only; elsewhere the pid alone must do. A process that was killed and not yet collected counts as dead. */
const bornOf = async (pid: number): Promise<string | 'dead' | undefined> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = stat?.slice(stat.lastIndexOf(')') + afterName).split(' ');
  return fields?.[stateField] === 'Z' || fields?.[stateField] === 'X' ? 'dead' : fields?.[startField];
};

const placeOf = async (): Promise<string> => `${hostname()} ${await readlink('/proc/self/ns/pid').catch(() => '')}`;

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

export const describeSelf = async (now: Instant): Promise<Holder> => {
  const born = await bornOf(process.pid);
  const place = await placeOf();
  return { pid: process.pid, host: hostname(), place, ...(born ? { born } : {}), since: now.toString() };
};

/** Undefined when there is none or it was killed while writing. */
export const readHolder = async (path: string): Promise<Holder | undefined> => {
  try {
    return holder.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/** `unknown`: it runs, or ran, where its pid cannot be looked up from here. */
export const fateOf = async (who: Holder): Promise<'alive' | 'dead' | 'unknown'> => {
  if (who.place !== (await placeOf())) return 'unknown';
  if (!exists(who.pid)) return 'dead';
  const born = await bornOf(who.pid);
  return born === undefined || born === who.born ? 'alive' : 'dead';
};
