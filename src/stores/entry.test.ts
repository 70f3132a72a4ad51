// A line of the journal, against hashes that another tool (Python's hashlib) gave for the bytes written out here.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { beginning, blankLine, isBlank, readEntry, seal } from './entry.ts';

const at = Temporal.Instant.from('2026-11-23T08:00:00Z');
const body = { changes: [{ kind: 'remove', collection: 'notes', id: 'æ' }] } as const;
const digest = 'af5a3dd6458b1264d1dbdcb5d412e1bbfe796f0ea9c44d13929bd157ea7a7177';
const h = 'b2422d6462b22a873731a41b5fb6d80486f00831ac86698ecc44bd0122a83e62';
const line =
  `{"actor":{"kind":"person","person":"x/1"},"at":"2026-11-23T08:00:00Z","digest":"${digest}","prev":"${'0'.repeat(64)}"` +
  `,"seq":1,"body":{"changes":[{"collection":"notes","id":"æ","kind":"remove"}]},"h":"${h}"}`;

const sealed = seal(beginning, at, { person: 'x/1', kind: 'person' }, body);

test('a commit becomes one line of canonical JSON, sealed by the hashes that anybody can work out again', () => {
  expect(sealed).toEqual({ head: { seq: 1, hash: h }, line: `${line}\n` });
});

test('the line reads back', () => {
  const entry = readEntry(Buffer.from(line));
  expect(entry).toMatchObject({ head: { seq: 1, hash: h }, prev: beginning.hash, at: '2026-11-23T08:00:00Z' });
  expect(JSON.parse(entry?.body.toString() ?? '')).toEqual(body);
});

test('with its body blanked it keeps its hash, so that the chain still holds', () => {
  const entry = readEntry(Buffer.from(line));
  const blanked = readEntry(Buffer.from((entry ? blankLine(entry) : '').trimEnd()));
  expect(blanked?.head).toEqual({ seq: 1, hash: h });
  expect(blanked && isBlank(blanked)).toBe(true);
});

test.each([
  ['a word of the body', line.replace('"notes"', '"votes"')],
  ['the actor', line.replace('x/1', 'x/2')],
  ['the time', line.replace('08:00', '09:00')],
  ['a space between', line.replace('"seq":1,', '"seq":1, ')],
  ['the end', line.slice(0, -1)],
  ['everything', ''],
  ['the body, by a field of the same name in the actor', line.replace('{"kind"', '{"body":1,"kind"')],
])('changed in %s, it is no entry', (_, changed) => {
  expect(changed).not.toBe(line);
  expect(readEntry(Buffer.from(changed))).toBeUndefined();
});
