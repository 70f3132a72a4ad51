// The snapshot as text: a line that says what it is, a line for each record, a line that proves it is whole.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Stored } from '../core/store.ts';
import { emptyData, recordsOf, type StoreData } from './data.ts';
import { forEachLine } from './lines.ts';

/** Pieces small enough that a message does not wait for one, large enough that the disk is not asked often. */
const pieceLength = 1 << 17;

const firstLine = z.object({ format: z.literal(1), seq: z.int().nonnegative(), hash: z.string() });
const lastLine = z.object({ sha256: z.string() });
const recordLine = z.object({
  collection: z.string(),
  id: z.string(),
  revision: z.int().positive(),
  value: z.custom<object>((value) => typeof value === 'object' && value !== null),
});

function* linesOf(head: StoreData['head'], tables: readonly (readonly [string, readonly Stored<object>[]])[]) {
  yield `${JSON.stringify({ format: 1, ...head })}\n`;
  for (const [collection, records] of tables) {
    for (const { id, revision, value } of records) yield `${JSON.stringify({ collection, id, revision, value })}\n`;
  }
}

/** The data as it is at this moment; what is committed while the pieces are being written is not in them. */
export const snapshotPieces = (data: StoreData): Iterable<string> => {
  const { head } = data;
  const tables = [...data.records].map(([name, records]) => [name, [...records.values()]] as const);
  return (function* () {
    const sum = createHash('sha256');
    let piece = '';
    for (const line of linesOf(head, tables)) {
      piece += line;
      if (piece.length < pieceLength) continue;
      sum.update(piece);
      yield piece;
      piece = '';
    }
    yield `${piece}${JSON.stringify({ sha256: sum.update(piece).digest('hex') })}\n`;
  })();
};

const createReader = () => {
  const data = emptyData();
  const sum = createHash('sha256');
  let pending: Buffer | undefined;
  let lines = 0;

  const take = (line: Buffer): void => {
    sum.update(line).update('\n');
    const json: unknown = JSON.parse(line.toString());
    lines += 1;
    if (lines === 1) {
      const { seq, hash } = firstLine.parse(json);
      data.head = { seq, hash };
      return;
    }
    const { collection, ...record } = recordLine.parse(json);
    recordsOf(data, collection).set(record.id, record);
  };

  return {
    /** One behind: the last line is not one of the others. */
    line: (line: Buffer): void => {
      if (pending) take(pending);
      pending = line;
    },
    end: (): StoreData | undefined => {
      const { sha256 } = lastLine.parse(JSON.parse(pending?.toString() ?? ''));
      return sha256 === sum.digest('hex') ? data : undefined;
    },
  };
};

/** Undefined when it is not whole, to the letter. */
export const readSnapshot = async (chunks: AsyncIterable<Buffer>): Promise<StoreData | undefined> => {
  const reader = createReader();
  try {
    const rest = await forEachLine(chunks, reader.line);
    return rest.length === 0 ? reader.end() : undefined;
  } catch {
    return undefined;
  }
};
