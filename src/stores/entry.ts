// One line of the journal: how a commit is sealed into the chain, and how a line read back is checked.
import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Instant } from '../core/clock.ts';
import type { Body } from './body.ts';

/** The last entry of a chain. Publishing it from time to time makes a cut tail visible. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const beginning: Head = { seq: 0, hash: '0'.repeat(64) };

export interface Entry {
  readonly head: Head;
  readonly prev: string;
  readonly at: string;
  /** The canonical text of everything but body and `h`: what `h` is the hash of. */
  readonly meta: string;
  /** The canonical bytes of the body; `null` when it has been blanked. */
  readonly body: Buffer;
}

const beforeBody = ',"body":';
const blank = Buffer.from('null');
const endLength = ',"h":""}'.length + 64;
const endOf = (h: string): string => `,"h":"${h}"}`;

const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');
const canonical = (value: object): string => canonicalize(value) ?? '';
const lineOf = (meta: string, body: string, h: string): string =>
  `${meta.slice(0, -1)}${beforeBody}${body}${endOf(h)}\n`;

/**
 * `h` covers the body through its digest only, so that a body can be blanked and the chain still holds. Both hashes are
 * SHA-256 over RFC 8785 canonical JSON; the line keeps exactly those bytes, so checking it needs no re-encoding.
 */
export const seal = (
  after: Head,
  at: Instant,
  actor: object,
  body: Body,
): { readonly head: Head; readonly line: string } => {
  const bodyText = canonical(body);
  const seq = after.seq + 1;
  const meta = canonical({ actor, at: at.toString(), digest: sha256(bodyText), prev: after.hash, seq });
  const h = sha256(meta);
  return { head: { seq, hash: h }, line: lineOf(meta, bodyText, h) };
};

export const isBlank = ({ body }: Pick<Entry, 'body'>): boolean => body.equals(blank);
export const blankLine = (entry: Entry): string => lineOf(entry.meta, blank.toString(), entry.head.hash);

const metaShape = z.object({ at: z.string(), digest: z.string(), prev: z.string(), seq: z.int().positive() });

const parseMeta = (text: string) => {
  try {
    return metaShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Undefined when these bytes are not, to the letter, a line that `seal` or `blankLine` wrote. */
export const readEntry = (line: Buffer): Entry | undefined => {
  // Quotes inside a string are escaped, so the first such mark is the real one: nothing before it has a field `body`.
  const mark = line.indexOf(beforeBody);
  const bodyEnd = line.length - endLength;
  if (mark < 0 || bodyEnd <= mark) return undefined;
  const meta = `${line.toString('utf8', 0, mark)}}`;
  const fields = parseMeta(meta);
  if (!fields) return undefined;
  const h = sha256(meta);
  if (line.toString('latin1', bodyEnd) !== endOf(h)) return undefined;
  const body = line.subarray(mark + beforeBody.length, bodyEnd);
  if (!isBlank({ body }) && sha256(body) !== fields.digest) return undefined;
  return { head: { seq: fields.seq, hash: h }, prev: fields.prev, at: fields.at, meta, body };
};
