// The `vogter` command: picks the command that is asked for, and tells what to do when it cannot be carried out.
import { askCommand } from './commands/ask.ts';
import { checkCommand } from './commands/check.ts';
import type { Command, Terminal } from './commands/command.ts';
import { evalCommand } from './commands/eval.ts';
import { previewCommand } from './commands/preview.ts';
import { startCommand } from './commands/start.ts';
import { verifyLogCommand } from './commands/verify-log.ts';
import { VogterError } from './core/errors.ts';

const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  ask: askCommand,
  check: checkCommand,
  preview: previewCommand,
  'verify-log': verifyLogCommand,
  eval: evalCommand,
};

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

const help = (): string =>
  ['vogter COMMAND', '', ...Object.values(commands).map(({ usage, about }) => `  ${usage}\n      ${about}`)].join('\n');

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const run = async ([name, ...words]: readonly string[]): Promise<number> => {
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    const asked = name === undefined || ['help', '--help', '-h'].includes(name);
    (asked ? terminal.out : terminal.err)(help());
    return asked ? 0 : 2;
  }
  try {
    return await command.run(words, terminal);
  } catch (error) {
    if (error instanceof VogterError) terminal.err(error.message);
    else if (isUsageError(error)) terminal.err(`${error.message}\nWrite: vogter ${command.usage}`);
    else throw error;
    return isUsageError(error) ? 2 : 1;
  }
};

process.exitCode = await run(process.argv.slice(2));
