// Damaged files: a write that was interrupted is forgotten, anything else is refused in words, and no record is ever wrong.
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { put, remove } from '../../src/core/store.ts';
import { walkChain } from '../../src/stores/chain.ts';
import { byName } from '../../src/stores/collections.ts';
import { emptyData } from '../../src/stores/data.ts';
import { recover } from '../../src/stores/recover.ts';
import { verifyJournal } from '../../src/stores/verify.ts';
import { cutTo, flipBit, goBackToOlderSnapshot, journalIn, linesOf, loseSnapshots, writeLines } from './damage.ts';
import { countingDisk } from './failing-disk.ts';
import { newDirectory, openNotes as openOn, standingClock } from './fixtures.ts';
import { by, collections, note, notes } from './kept.ts';

const { disk } = countingDisk();
const openNotes = (directory: string, clock = standingClock) => openOn(directory, { disk, clock });

/** Lines: 1 founding, 2 a, 3 b, 4 a again, 5 b gone, 6 c. Snapshots after 4 and after 6. */
const build = async (directory: string): Promise<void> => {
  const first = await openNotes(directory);
  await first.commit([put(notes, 'a', note('a1'))], by);
  await first.commit([put(notes, 'b', note('b1'))], by);
  await first.commit([put(notes, 'a', note('a2 æøå'))], by);
  await first.close();
  const second = await openNotes(directory);
  await second.commit([remove(notes, 'b')], by);
  await second.commit([put(notes, 'c', note('c1'))], by);
  await second.close();
};
const whole = ['a 2 a2 æøå', 'c 1 c1'];
const withoutLast = ['a 2 a2 æøå'];

const copyOf = async (original: string): Promise<string> => {
  const directory = await newDirectory();
  await cp(original, directory, { recursive: true });
  return directory;
};

const readBack = async (directory: string): Promise<readonly string[]> => {
  const store = await openNotes(directory);
  const records = [...store.all(notes)].map(({ id, revision, value }) => `${id} ${revision} ${value.text}`);
  await store.close();
  return records;
};

/** What opening says: the records, or the refusal's code. */
const openingGives = (directory: string): Promise<unknown> =>
  readBack(directory).catch((error: unknown) => {
    expect(error).toMatchObject({ message: expect.stringMatching(/restore|start|move/i) });
    return error instanceof Error && 'code' in error ? error.code : error;
  });

describe('damaged files', { timeout: 60_000 }, () => {
  let original: string;
  beforeAll(async () => {
    original = await mkdtemp(join(tmpdir(), 'vogter-store-'));
    await build(original);
  });
  afterAll(() => rm(original, { recursive: true }));

  test('undamaged, everything is there', async () => {
    expect(await openingGives(await copyOf(original))).toEqual(whole);
    expect(await verifyJournal(original)).toMatchObject({ entries: 6, unfinishedBytes: 0 });
  });

  test('an end torn at any byte of the last line is cut off, and the next commit goes on from there', async () => {
    const directory = await copyOf(original);
    await loseSnapshots(directory);
    const content = await readFile(journalIn(directory));
    const lastStart = content.lastIndexOf('\n', content.length - 2) + 1;
    const { head } = await verifyJournal(directory);
    const genesis = (await linesOf(journalIn(directory)))[0]?.match(/"h":"(\w+)"/)?.[1] ?? '';
    for (let size = lastStart; size < content.length; size += 1) {
      await writeFile(journalIn(directory), content.subarray(0, size));
      const data = emptyData();
      const end = await recover(disk, journalIn(directory), data, genesis, byName(collections));
      await end.file.close();
      expect(end).toMatchObject({ size: lastStart, torn: size - lastStart, head: { seq: head.seq - 1 } });
      expect([...(data.records.get('notes')?.keys() ?? [])]).toEqual(['a']);
      expect((await stat(journalIn(directory))).size).toBe(lastStart);
    }
    const store = await openNotes(directory);
    await store.commit([put(notes, 'd', note('d1'))], by);
    await store.close();
    expect(await openingGives(directory)).toEqual(['a 2 a2 æøå', 'd 1 d1']);
  });

  test('zeros at the end, as some file systems leave them after a power cut, count as torn', async () => {
    const directory = await copyOf(original);
    await loseSnapshots(directory);
    const content = await readFile(journalIn(directory));
    await writeFile(journalIn(directory), Buffer.concat([content.subarray(0, -40), Buffer.alloc(40)]));
    expect(await openingGives(directory)).toEqual(withoutLast);
  });

  test('not one bit of the journal can be changed unseen', async () => {
    const content = await readFile(journalIn(original));
    const look = async (bytes: Buffer) =>
      walkChain(
        (async function* () {
          yield bytes;
        })(),
        () => {},
      );
    expect((await look(content)).firstBad).toBeUndefined();
    for (let bit = 0; bit < content.length * 8; bit += 1) {
      const changed = Buffer.from(content);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const { firstBad } = await look(changed);
      if (!firstBad) expect.unreachable(`bit ${bit & 7} of byte ${bit >> 3}`);
    }
  });

  test.each([
    ['removed', (lines: string[]) => lines.splice(2, 1), 'Line 3'],
    ['removed at the start', (lines: string[]) => lines.splice(0, 1), 'Line 1'],
    ['swapped', (lines: string[]) => lines.splice(2, 2, ...lines.slice(2, 4).reverse()), 'Line 3'],
    ['repeated', (lines: string[]) => lines.splice(3, 0, lines[2] ?? ''), 'Line 4'],
    ['left empty', (lines: string[]) => lines.splice(3, 0, ''), 'Line 4'],
  ])('a line %s is refused, and the message names the place', async (_, change, place) => {
    const directory = await copyOf(original);
    const lines = await linesOf(journalIn(directory));
    change(lines);
    await writeLines(journalIn(directory), lines);
    await expect(openNotes(directory)).rejects.toMatchObject({
      code: 'store.corrupt',
      message: expect.stringContaining(place),
    });
    expect((await verifyJournal(directory)).firstBad?.text).toContain(place);
    await loseSnapshots(directory);
    expect(await openingGives(directory)).toBe('store.corrupt');
  });

  test('the end cut off at a line is seen by the snapshot', async () => {
    const directory = await copyOf(original);
    const lines = await linesOf(journalIn(directory));
    await writeLines(journalIn(directory), lines.slice(0, -1));
    expect(await openingGives(directory)).toBe('store.corrupt');
  });

  test('no snapshot, an older one, or a damaged one: the journal makes up for it', async () => {
    const lost = await copyOf(original);
    await loseSnapshots(lost);
    expect(await openingGives(lost)).toEqual(whole);
    const older = await copyOf(original);
    await goBackToOlderSnapshot(older);
    expect(await openingGives(older)).toEqual(whole);
    const snapshot = join(original, 'snapshot.jsonl');
    const { size } = await stat(snapshot);
    for (let byte = 0; byte < size; byte += 23) {
      const damaged = await copyOf(original);
      await flipBit(join(damaged, 'snapshot.jsonl'), byte, byte & 7);
      expect(await openingGives(damaged)).toEqual(whole);
    }
    const cut = await copyOf(original);
    await cutTo(join(cut, 'snapshot.jsonl'), size - 1);
    expect(await openingGives(cut)).toEqual(whole);
  });

  test('a snapshot from somewhere else is refused', async () => {
    const other = join(await newDirectory(), 'other');
    const store = await openNotes(other, systemClock);
    await store.commit([put(notes, 'x', note('x'))], by);
    await store.close();
    const directory = await copyOf(original);
    await cp(join(other, 'snapshot.jsonl'), join(directory, 'snapshot.jsonl'));
    expect(await openingGives(directory)).toBe('store.corrupt');
    await cp(journalIn(other), journalIn(directory));
    await loseSnapshots(directory);
    expect(await openingGives(directory)).toBe('store.corrupt');
  });

  test.each(['marker.json', 'journal.jsonl'])(
    'without its %s a directory is never taken for a new one',
    async (name) => {
      const directory = await copyOf(original);
      await rm(join(directory, name));
      expect(await openingGives(directory)).toBe('store.corrupt');
      await loseSnapshots(directory);
      expect(await openingGives(directory)).toBe('store.corrupt');
    },
  );

  test.each(['marker.json', 'journal.jsonl'])('nor with an empty %s', async (name) => {
    const directory = await copyOf(original);
    await writeFile(join(directory, name), '');
    await loseSnapshots(directory);
    expect(await openingGives(directory)).toBe('store.corrupt');
  });
});
