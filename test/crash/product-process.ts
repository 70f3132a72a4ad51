// The real product in a process of its own, which can be killed at any moment.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const cli = join(import.meta.dirname, '../../src/cli.ts');
const longestStartMs = 60_000;

export interface ProductProcess {
  readonly address: string;
  /** Resolves when the process is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** The environment of a test says nothing to the product: it is set up by what is given here alone. */
export const environment = (given: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  LOG_LEVEL: 'error',
  ...given,
});

const untilReady = async (address: string): Promise<void> => {
  for (;;) {
    const response = await fetch(`${address}/readyz`);
    await response.arrayBuffer();
    if (response.status === 200) return;
    await setTimeout(20);
  }
};

/** Resolves when the product takes messages. */
export const startProduct = async (given: Readonly<Record<string, string>>): Promise<ProductProcess> => {
  const child = spawn(process.execPath, [cli, 'start'], {
    env: environment({ PORT: '0', ...given }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const kill: ProductProcess['kill'] = async (signal) => {
    child.kill(signal);
    await gone;
  };
  const spoken = (async () => {
    for await (const line of createInterface(child.stdout)) {
      const [address] = /http:\/\/[^\s]+/.exec(line) ?? [];
      if (address) return address.replace(/\.$/, '');
    }
    throw new Error('The product ended before it said where it answers.');
  })();
  const address = await Promise.race([spoken, setTimeout(longestStartMs, undefined, { ref: false })]);
  if (!address) {
    await kill('SIGKILL');
    throw new Error(`The product did not start within ${longestStartMs} ms.`);
  }
  await untilReady(address);
  return { address, kill };
};
