// Walking the journal from its first line: is every entry whole, and does each follow from the one before?
import { parseBody, tellsOfRedaction } from './body.ts';
import { beginning, type Entry, type Head, isBlank, readEntry } from './entry.ts';
import { forEachLine } from './lines.ts';

/**
 * `altered`: not what was written. `misplaced`: whole, but does not follow from the line before (one was removed,
 * swapped or put in). `blanked`: emptied without a commit that says so. `newer`: in words this version does not know.
 */
export type Flaw = 'altered' | 'misplaced' | 'blanked' | 'newer';

export interface BadLine {
  readonly line: number;
  readonly flaw: Flaw;
}

export interface Walk {
  /** The last good entry. */
  readonly head: Head;
  /** Bytes up to and with the last good line. */
  readonly size: number;
  /** Bytes of a line begun and not ended: a write that was interrupted and never acknowledged. */
  readonly torn: number;
  readonly firstBad: BadLine | undefined;
}

/** Bytes after the last line end are a torn write, unless they hold a whole entry whose line end has been overwritten. */
const isDamagedEnd = (rest: Buffer): boolean => readEntry(rest.subarray(0, -1)) !== undefined;

const createFollower = () => {
  let head = beginning;
  const unexplained = new Set<number>();

  const explain = (entry: Entry): Flaw | undefined => {
    if (isBlank(entry)) unexplained.add(entry.head.seq);
    if (!tellsOfRedaction(entry.body)) return undefined;
    const body = parseBody(entry.body);
    if (!body || !('redacted' in body)) return 'newer';
    for (const seq of body.redacted) unexplained.delete(seq);
    return undefined;
  };

  return {
    head: (): Head => head,
    blanked: (): number | undefined => [...unexplained][0],
    follow: (entry: Entry | undefined): Flaw | undefined => {
      if (!entry) return 'altered';
      if (entry.head.seq !== head.seq + 1 || entry.prev !== head.hash) return 'misplaced';
      head = entry.head;
      return explain(entry);
    },
  };
};

/** Stops looking at the first bad line. */
export const walkChain = async (chunks: AsyncIterable<Buffer>, visit: (entry: Entry) => void): Promise<Walk> => {
  const chain = createFollower();
  const bad: BadLine[] = [];
  let size = 0;
  let line = 0;
  const rest = await forEachLine(chunks, (bytes) => {
    if (bad.length > 0) return;
    line += 1;
    const entry = readEntry(bytes);
    const flaw = chain.follow(entry);
    if (flaw) bad.push({ line, flaw });
    if (flaw || !entry) return;
    size += bytes.length + 1;
    visit(entry);
  });
  if (bad.length === 0 && isDamagedEnd(rest)) bad.push({ line: line + 1, flaw: 'altered' });
  const blanked = chain.blanked();
  if (bad.length === 0 && blanked !== undefined) bad.push({ line: blanked, flaw: 'blanked' });
  return { head: chain.head(), size, torn: rest.length, firstBad: bad[0] };
};
