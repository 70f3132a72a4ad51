// Does anything that is still there rest on entries that are to be emptied? Only what those entries touch is held in memory.
import { parseBody, type Step } from './body.ts';
import { walkChain } from './chain.ts';
import { type Entry, isBlank } from './entry.ts';
import { recordKey } from './plan.ts';
import { corrupt, flawText } from './refusal.ts';

const stepsOf = (entry: Entry): readonly Step[] | undefined => {
  const body = isBlank(entry) ? undefined : parseBody(entry.body);
  return body && 'changes' in body ? body.changes : undefined;
};

/** The entries that a record stands by, with all of them and without those to be emptied; 0 where it is gone. */
interface Standing {
  withAll: number;
  without: number;
}

/** @param chunks the journal from its first entry. Rejects with `store.corrupt` when it is not whole. */
export const createRestsOn = async (chunks: AsyncIterable<Buffer>, seqs: ReadonlySet<number>) => {
  const touched = new Map<string, Standing>();
  const found = new Set<number>();
  const { firstBad } = await walkChain(chunks, (entry) => {
    const steps = seqs.has(entry.head.seq) ? stepsOf(entry) : undefined;
    if (!steps) return;
    found.add(entry.head.seq);
    for (const { collection, id } of steps) touched.set(recordKey(collection, id), { withAll: 0, without: 0 });
  });
  if (firstBad) throw corrupt(flawText(firstBad));

  return {
    /** False where one of them does not exist, is empty already, or tells of an earlier deletion. */
    allHoldChanges: found.size === seqs.size,
    /** Called with every entry in turn. */
    follow: (entry: Entry): void => {
      const { seq } = entry.head;
      for (const { kind, collection, id } of stepsOf(entry) ?? []) {
        const standing = touched.get(recordKey(collection, id));
        if (!standing) continue;
        const by = kind === 'put' ? seq : 0;
        standing.withAll = by;
        if (!seqs.has(seq)) standing.without = by;
      }
    },
    /** What comes after the entries that were followed changes nothing in it: it stands by itself. */
    anything: (): boolean => [...touched.values()].some(({ withAll, without }) => withAll !== without),
  };
};
