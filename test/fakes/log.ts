// A log that remembers, so that tests can see what operators would.
import type { Log } from '../../src/core/log.ts';

export interface FakeLog extends Log {
  readonly events: readonly { readonly level: 'info' | 'warn' | 'error'; readonly event: string }[];
  /** The fields of each event, beside it. */
  readonly fields: readonly object[];
}

export const createFakeLog = (): FakeLog => {
  const events: { level: 'info' | 'warn' | 'error'; event: string }[] = [];
  const fields: object[] = [];
  const write = (level: 'info' | 'warn' | 'error') => (told: object, event: string) => {
    fields.push(told);
    events.push({ level, event });
  };
  return { events, fields, info: write('info'), warn: write('warn'), error: write('error') };
};
