// `vogter start`: runs the product until it is told to stop.
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { start } from '../main.ts';
import type { Command } from './command.ts';

const untilStopped = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });

export const startCommand: Command = {
  usage: 'start',
  about: 'runs Vogter',
  run: async (_, { out }) => {
    const config = readConfig();
    const running = await start(config, pino({ level: config.logLevel }, pino.destination(2)));
    if (config.web) out(`Vogter runs. Open ${running.address} in a browser. Stop with Ctrl+C.`);
    else out(`Vogter runs at ${running.address}.`);
    await untilStopped();
    await running.stop();
    return 0;
  },
};
