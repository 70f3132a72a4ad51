// What every store of files promises; each one's own test calls this with a way to open an empty one.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock.ts';
import type { FileStore } from '../../src/core/file-store.ts';
import { createFakeClock } from '../fakes/clock.ts';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const picture = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 31) % 256);
const mail = Buffer.from('From: bank@phish.example\r\n\r\nKlik her, æøå');
const nobody = (): boolean => false;

export const fileStoreContract = (openEmpty: (clock: Clock) => Promise<FileStore>): void => {
  const open = async () => {
    const clock = createFakeClock('2026-11-23T08:00:00Z');
    return { clock, files: await openEmpty(clock) };
  };

  test('a file is kept under the SHA-256 of its content and read back to the byte', async () => {
    const { files } = await open();
    expect(await files.keep(picture)).toBe(sha256(picture));
    expect(await files.keep(mail)).toBe(sha256(mail));
    expect(Buffer.from((await files.read(sha256(picture))) ?? []).equals(picture)).toBe(true);
    expect(Buffer.from((await files.read(sha256(mail))) ?? []).toString()).toBe(mail.toString());
  });

  test('the same content is one file, also when many send it at once', async () => {
    const { clock, files } = await open();
    const hashes = await Promise.all(Array.from({ length: 16 }, () => files.keep(mail)));
    expect(new Set(hashes)).toEqual(new Set([sha256(mail)]));
    clock.set('2026-11-23T10:00:00Z');
    expect(await files.forget(nobody)).toBe(1);
  });

  test('what is not there is nothing, whatever it is called', async () => {
    const { files } = await open();
    await files.keep(mail);
    for (const hash of [sha256(picture), '', '../journal.jsonl', sha256(mail).toUpperCase(), `${sha256(mail)}/`])
      expect(await files.read(hash), hash).toBeUndefined();
  });

  test('what is done to the bytes afterwards does not reach the file', async () => {
    const { files } = await open();
    const content = Uint8Array.from(mail);
    const hash = await files.keep(content);
    content.fill(0);
    (await files.read(hash))?.fill(0);
    expect(Buffer.from((await files.read(hash)) ?? []).equals(mail)).toBe(true);
  });

  test('what nobody needs is forgotten an hour after it came, and what is needed stays', async () => {
    const { clock, files } = await open();
    await files.keep(picture);
    await files.keep(mail);
    const needed = (hash: string): boolean => hash === sha256(mail);

    clock.set('2026-11-23T08:59:00Z');
    expect(await files.forget(needed)).toBe(0);
    clock.set('2026-11-23T09:00:00Z');
    expect(await files.forget(needed)).toBe(1);
    expect(await files.read(sha256(picture))).toBeUndefined();
    expect(await files.read(sha256(mail))).toBeDefined();
  });

  test('what is kept once more is new again', async () => {
    const { clock, files } = await open();
    await files.keep(mail);
    clock.set('2026-11-24T08:00:00Z');
    const [hash] = await Promise.all([files.keep(mail), files.forget(nobody)]);
    expect(await files.read(hash)).toBeDefined();
  });
};
