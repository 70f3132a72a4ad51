// Runs the `vogter` command as an operator does, in a process of its own, and collects what it says.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { environment } from '../crash/product-process.ts';

export const project = join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const vogter = async (
  words: readonly string[],
  given: Readonly<Record<string, string>> = {},
  from = project,
): Promise<Ran> => {
  const child = spawn(process.execPath, [join(from, 'src/cli.ts'), ...words], {
    env: environment({ ...given, LOG_LEVEL: 'silent' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
};

/** An empty folder for as long as the test runs. */
export const emptyFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'vogter-product-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** The project once more, so that a test may spoil its data. */
export const copyOfProject = async (): Promise<string> => {
  const copy = await emptyFolder();
  const local = join(project, 'data/local');
  await cp(join(project, 'src'), join(copy, 'src'), { recursive: true });
  await cp(join(project, 'data'), join(copy, 'data'), { recursive: true, filter: (path) => !path.startsWith(local) });
  await cp(join(project, 'package.json'), join(copy, 'package.json'));
  await symlink(join(project, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};
