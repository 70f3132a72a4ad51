// A disk that really is full: nothing is acknowledged that is not there, and with room again it goes on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { put } from '../../src/core/store.ts';
import { openNotes } from './fixtures.ts';
import { by, note, notes } from './kept.ts';

const mountPoint = await mkdtemp(join(tmpdir(), 'vogter-full-'));

/** Needs root; elsewhere the test is skipped. */
const mount = (): string | undefined => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mountPoint], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'a small tmpfs cannot be mounted here (it takes root)';
  }
};
const whyNot = mount();

afterAll(() => {
  if (!whyNot) execFileSync('umount', [mountPoint]);
  rmSync(mountPoint, { recursive: true, force: true });
});

test('full disk', async (context) => {
  context.skip(whyNot !== undefined, whyNot);
  const directory = join(mountPoint, 'data');
  mkdirSync(directory);
  const store = await openNotes(directory);
  const acknowledged: string[] = [];
  const fill = async (): Promise<void> => {
    for (let n = 0; ; n += 1) {
      await store.commit([put(notes, `${n}`, note('x'.repeat(900)))], by);
      acknowledged.push(`${n}`);
    }
  };
  await expect(fill()).rejects.toMatchObject({ code: 'store.failed', message: expect.stringContaining('full') });
  await expect(store.commit([put(notes, 'small', note(''))], by)).rejects.toMatchObject({ code: 'store.failed' });
  await store.close();
  expect(acknowledged.length).toBeGreaterThan(50);

  execFileSync('mount', ['-o', 'remount,size=4m', mountPoint]);
  const again = await openNotes(directory);
  expect([...again.all(notes)].map(({ id }) => id)).toEqual(acknowledged.sort());
  await again.commit([put(notes, 'more', note(''))], by);
  expect(await again.verify()).toMatchObject({ head: again.head() });
  await again.close();
});
