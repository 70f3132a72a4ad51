// Files on the disk: the contract, for their owner's eyes alone, and whole whatever happens on the way.
import { createHash } from 'node:crypto';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countingDisk, type Operation } from '../../test/stores/failing-disk.ts';
import { fileStoreContract } from '../../test/stores/file-contract.ts';
import { newDirectory, standingClock } from '../../test/stores/fixtures.ts';
import { type Unsynced, unpluggedDisk } from '../../test/stores/unplugged-disk.ts';
import type { Disk } from './disk.ts';
import { openDiskFiles } from './disk-files.ts';

const clock = standingClock;
const contents = ['en mail', 'et billede', 'en mail til'].map((text) => Buffer.from(text.repeat(999)));
const nobody = (): boolean => false;

describe('files on the disk', () => {
  fileStoreContract(async (standing) => openDiskFiles({ directory: await newDirectory(), clock: standing }));

  test('are for their owner alone, and outlive the process', async () => {
    const directory = await newDirectory();
    const files = await openDiskFiles({ directory, clock });
    const hash = await files.keep(contents[0] ?? Buffer.of(1));
    expect((await stat(join(directory, 'files'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, 'files', hash))).mode & 0o777).toBe(0o600);

    const again = await openDiskFiles({ directory, clock });
    expect(await again.read(hash)).toEqual(contents[0]);
  });

  test('are not given out when somebody has changed them', async () => {
    const directory = await newDirectory();
    const files = await openDiskFiles({ directory, clock });
    const hash = await files.keep(Buffer.from('en mail'));
    await writeFile(join(directory, 'files', hash), 'noget andet');
    await expect(files.read(hash)).rejects.toMatchObject({ code: 'store.corrupt' });
  });

  test('that were being written when the process was killed are cleared away', async () => {
    const directory = await newDirectory();
    const files = await openDiskFiles({ directory, clock });
    await writeFile(join(directory, 'files', `${'ab'.repeat(32)}.tmp`), 'en halv fi');
    expect(await files.forget(() => true)).toBe(1);
    expect(await readdir(join(directory, 'files'))).toEqual([]);
  });

  test.each<Operation>(['write', 'sync', 'rename', 'syncDirectory'])(
    'are not said to be kept when the disk refuses to %s',
    async (operation) => {
      const directory = await newDirectory();
      const nth = operation === 'syncDirectory' ? 2 : 1;
      const { disk } = countingDisk({ operation, nth, lasting: false, written: 'half' });
      const files = await openDiskFiles({ directory, clock, disk });
      await expect(files.keep(Buffer.from('en mail'))).rejects.toMatchObject({ code: 'store.failed' });
      const hash = await files.keep(Buffer.from('en mail'));
      expect(await files.read(hash)).toEqual(Buffer.from('en mail'));
    },
  );
});

/** Resolves with what was said to be kept. */
const live = async (directory: string, disk: Disk): Promise<readonly string[]> => {
  const kept: string[] = [];
  try {
    const files = await openDiskFiles({ directory, clock, disk });
    for (const content of [...contents, ...contents]) kept.push(await files.keep(content));
  } catch {
    // The plug was pulled.
  }
  return kept;
};

describe('a power cut', () => {
  test.each<Unsynced>(['lost', 'half', 'kept'])('at every moment, with what was not synced %s', async (unsynced) => {
    const calm = unpluggedDisk(Number.POSITIVE_INFINITY, 'lost');
    expect(await live(await newDirectory(), calm.disk)).toHaveLength(6);
    await calm.closeAll();
    expect(calm.operations()).toBeGreaterThan(20);
    for (let pullAt = 1; pullAt <= calm.operations(); pullAt += 1) {
      const directory = await newDirectory();
      const { disk, closeAll } = unpluggedDisk(pullAt, unsynced);
      const kept = await live(directory, disk);
      await closeAll();
      const files = await openDiskFiles({ directory, clock });
      for (const hash of kept) expect(await files.read(hash), `pulled at ${pullAt}`).toBeDefined();
      const names = await readdir(join(directory, 'files'));
      for (const name of names.filter((one) => one.length === 64)) {
        const content = await files.read(name);
        expect(
          createHash('sha256')
            .update(content ?? '')
            .digest('hex'),
        ).toBe(name);
      }
      await files.forget(nobody);
      expect(await readdir(join(directory, 'files'))).toEqual([]);
    }
  });
});
