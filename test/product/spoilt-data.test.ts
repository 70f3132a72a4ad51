// A slip in the data stops the start, and the message names the file and what in it is wrong.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { copyOfProject, vogter } from './vogter.ts';

vi.setConfig({ testTimeout: 60_000 });

const slips = [
  {
    file: 'data/municipalities/ishoj/profile.yaml',
    from: 'supervisoryDeadlineOwner: dataProtection',
    to: 'supervisoryDeadlineOwner: nobody',
    says: 'supervisoryDeadlineOwner',
    command: 'start',
  },
  {
    file: 'data/municipalities/ishoj/people.csv',
    from: 'Pernille Jørgensen,Social- og sundhedsassistent',
    to: ',Social- og sundhedsassistent',
    says: 'name',
    command: 'check',
  },
  {
    file: 'data/municipalities/egedal/profile.yaml',
    from: 'skal meldes til informationssikkerhedskoordinator',
    to: 'kan meldes til informationssikkerhedskoordinator',
    says: 'kan meldes til informationssikkerhedskoordinator',
    command: 'check',
  },
  {
    file: 'data/incident-types/lost-device.yaml',
    from: 'firstAid:',
    to: 'firstHelp:',
    says: 'firstAid',
    command: 'check',
  },
] as const;

test.each(slips)('$file: $says', async ({ file, from, to, says, command }) => {
  const copy = await copyOfProject();
  const path = join(copy, file);
  const good = await readFile(path, 'utf8');
  await writeFile(path, good.replace(from, to));

  const ran = await vogter([command], { DATA_DIR: join(copy, 'kept'), PORT: '0' }, copy);

  expect(good).toContain(from);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(file.split('/').slice(-2).join('/'));
  expect(ran.err).toContain(says);
  expect(ran.err).not.toContain('    at ');
});
