// The `vogter` command: picks the command that is asked for, and tells what to do when it cannot be carried out.
import { enableCompileCache } from 'node:module';
import type { Command, Terminal } from './commands/command.ts';
import { VogterError } from './core/errors.ts';

// Kept from start to start in the system's temporary folder: the platform SDKs take a second to compile.
enableCompileCache();

/** Each is loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  ask: async () => (await import('./commands/ask.ts')).askCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  preview: async () => (await import('./commands/preview.ts')).previewCommand,
  'verify-log': async () => (await import('./commands/verify-log.ts')).verifyLogCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  'expand-questions': async () => (await import('./commands/expand-questions.ts')).expandQuestionsCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
};

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

const help = async (): Promise<string> => {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  return ['vogter COMMAND', '', ...all.map(({ usage, about }) => `  ${usage}\n      ${about}`)].join('\n');
};

const isUsageError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const run = async ([name, ...words]: readonly string[]): Promise<number> => {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const asked = name === undefined || ['help', '--help', '-h'].includes(name);
    (asked ? terminal.out : terminal.err)(await help());
    return asked ? 0 : 2;
  }
  const command = await load();
  try {
    return await command.run(words, terminal);
  } catch (error) {
    if (error instanceof VogterError) terminal.err(error.message);
    else if (isUsageError(error)) terminal.err(`${error.message}\nWrite: vogter ${command.usage}`);
    else throw error;
    return isUsageError(error) ? 2 : 1;
  }
};

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
