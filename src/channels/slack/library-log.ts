// The operators' log as the Slack library wants it: warnings and errors only, its texts cut short.
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../core/log.ts';

const said = (parts: readonly unknown[]): string =>
  parts
    .map((part) => (part instanceof Error ? part.message : typeof part === 'string' ? part : ''))
    .join(' ')
    .slice(0, 200);

export const libraryLog = (log: Log): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...parts: unknown[]) => log.warn({ channel: 'slack', said: said(parts) }, 'slack library warned'),
  error: (...parts: unknown[]) => log.error({ channel: 'slack', said: said(parts) }, 'slack library reported an error'),
  setLevel: () => {},
  getLevel: () => LogLevel.WARN,
  setName: () => {},
});
