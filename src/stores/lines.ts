// A file as lines, read in large pieces so that its size does not matter.

const newline = 0x0a;

/** The lines that have their end, without it, as many at a time as were read at once. Returns the bytes after the last. */
export async function* groupsOfLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[], Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    yield lines;
  }
  return rest;
}

/** Resolves with the bytes after the last line end. */
export const forEachLine = async (chunks: AsyncIterable<Buffer>, visit: (line: Buffer) => void): Promise<Buffer> => {
  const groups = groupsOfLines(chunks);
  for (;;) {
    const group = await groups.next();
    if (group.done) return group.value;
    group.value.forEach(visit);
  }
};
