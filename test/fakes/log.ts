// A log that remembers, so that tests can see what operators would.
import type { Log } from '../../src/core/log.ts';

export interface FakeLog extends Log {
  readonly events: readonly { readonly level: 'info' | 'warn' | 'error'; readonly event: string }[];
}

export const createFakeLog = (): FakeLog => {
  const events: { level: 'info' | 'warn' | 'error'; event: string }[] = [];
  const write = (level: 'info' | 'warn' | 'error') => (_fields: object, event: string) => {
    events.push({ level, event });
  };
  return { events, info: write('info'), warn: write('warn'), error: write('error') };
};
