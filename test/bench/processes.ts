// Starts a program of this project as a process of its own, and stops it again.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');

export interface Program {
  readonly address: string;
  /** Milliseconds since the process was spawned. */
  age(): number;
  stop(): Promise<void>;
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};

/** Resolves when the program has printed the address it listens on. */
export const startProgram = async (
  file: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Program> => {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, file), ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+?:\d+/.exec(line)?.[0];
    if (address) return { address, age: () => performance.now() - began, stop: () => stop(child) };
  }
  throw new RangeError(`${file} ended without naming its address`);
};
