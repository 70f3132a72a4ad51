// The chain: entries that are whole in themselves and still do not belong where they stand.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { walkChain } from './chain.ts';
import { beginning, type Head, seal } from './entry.ts';

const at = Temporal.Instant.from('2026-11-23T08:00:00Z');
const entry = (after: Head, id: string) =>
  seal(after, at, { kind: 'system', part: 'test' }, { changes: [{ kind: 'remove', collection: 'notes', id }] });

const first = entry(beginning, 'a');
const second = entry(first.head, 'b');
const third = entry(second.head, 'c');

/** The journal in pieces of so many bytes, as a disk may give them. */
const walk = (lines: readonly string[], pieceLength = 1 << 20) =>
  walkChain(
    (async function* () {
      const bytes = Buffer.from(lines.join(''));
      for (let start = 0; start < bytes.length; start += pieceLength) yield bytes.subarray(start, start + pieceLength);
    })(),
    () => {},
  );

test.each([1, 7, 64, 1 << 20])('whole, however it is read: %i bytes at a time', async (pieceLength) => {
  const lines = [first.line, second.line, third.line];
  expect(await walk(lines, pieceLength)).toEqual({
    head: third.head,
    size: lines.join('').length,
    torn: 0,
    firstBad: undefined,
  });
});

test('an entry sealed onto another history is found, although it is whole and has the right number', async () => {
  const forged = entry({ seq: 1, hash: entry(beginning, 'other').head.hash }, 'b');
  expect((await walk([first.line, forged.line])).firstBad).toEqual({ line: 2, flaw: 'misplaced' });
});

test('an entry rewritten with new hashes of its own is given away by the next one', async () => {
  const rewritten = entry(first.head, 'B');
  expect((await walk([first.line, rewritten.line, third.line])).firstBad).toEqual({ line: 3, flaw: 'misplaced' });
});
