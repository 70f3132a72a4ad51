// Microsoft's Agents Playground on this computer: the client that stands for Teams, as one person of a municipality sees it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Playground {
  readonly address: string;
  stop(): Promise<void>;
}

const command = fileURLToPath(new URL('../../node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url));

const memberOf = (municipality: string, id: string) => ({
  id: `29:${id}`,
  name: id,
  userPrincipleName: `${id}@${municipality}.example`,
  aadObjectId: `demo-${municipality}-${id}`,
  givenName: id,
  surname: id,
  email: `${id}@${municipality}.example`,
});

/** It wants at least five colleagues, though nothing here is about them. */
const colleagues = ['kollega-1', 'kollega-2', 'kollega-3', 'kollega-4', 'kollega-5'];

/** The ids of the conversations are the person's own, so that several clients can be served by one bot. */
const settingsOf = (municipality: string, id: string) => ({
  version: '0.1.1',
  tenantId: `demo-${municipality}`,
  bot: { id: '28:vogter', name: 'Vogter' },
  currentUser: memberOf(municipality, id),
  users: colleagues.map((colleague) => memberOf(municipality, colleague)),
  personalChat: { id: `a:${id}` },
  groupChat: { id: `19:group-${id}@thread.v2`, name: 'Gruppe' },
  team: {
    id: `19:team-${id}@thread.tacv2`,
    name: 'Sikkerhed',
    aadGroupId: '00000000-0000-0000-0000-000000000031',
    channels: [{ id: `19:news-${id}@thread.tacv2`, name: 'Nyheder' }],
  },
});

/** What it says afterwards is read on, so that it can go on saying it. */
const listening = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error('The Playground says nothing.'));
    createInterface(child.stdout).on('line', (line) => {
      const [, port] = /^Listening on (\d+)/.exec(line) ?? [];
      if (port) resolve(`http://localhost:${port}`);
    });
    child.once('exit', (code) => reject(new Error(`The Playground ended before it listened (${code}).`)));
  });

/** @param endpoint where the bot takes activities */
export const startPlayground = async (endpoint: string, municipality: string, id: string): Promise<Playground> => {
  const directory = await mkdtemp(join(tmpdir(), 'vogter-playground-'));
  const settings = join(directory, 'settings.yml');
  await writeFile(settings, JSON.stringify(settingsOf(municipality, id)));
  const child = spawn(
    process.execPath,
    [command, 'start', '-e', endpoint, '-c', 'msteams', '-p', '0', '--disable-telemetry'],
    {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env['PATH'],
        HOME: directory,
        // It would open a browser, and end without a word where there is none.
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(directory, 'playground.log'),
      },
    },
  );
  const ended = once(child, 'exit');
  const address = await listening(child);
  return {
    address,
    stop: async () => {
      child.kill();
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
};
