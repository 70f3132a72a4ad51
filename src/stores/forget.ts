// Forgets what records held before: the entries with their earlier versions are emptied, and whatever else rests on those is written anew first.
import type { Actor, Change, Stored } from '../core/store.ts';
import { parseBody, type Step } from './body.ts';
import { walkChain } from './chain.ts';
import type { Disk } from './disk.ts';
import { isBlank } from './entry.ts';
import { recordKey } from './plan.ts';

interface ForgetParts {
  readonly disk: Disk;
  readonly journal: string;
  /** How many bytes of it are durable. */
  readonly end: () => number;
  /** As it stands now. */
  readonly recordOf: (collection: string, id: string) => Stored<object> | undefined;
  readonly commit: (changes: readonly Change[], by: Actor) => Promise<void>;
  readonly redact: (seqs: readonly number[], by: Actor) => Promise<void>;
}

export const createForget = ({ disk, journal, end, recordOf, commit, redact }: ForgetParts) => {
  const isCurrent = (step: Step): boolean =>
    step.kind === 'put' && recordOf(step.collection, step.id)?.revision === step.revision;

  const entriesWith = async (isEarlier: (step: Step) => boolean, collection: string) => {
    const found: { readonly seq: number; readonly steps: readonly Step[] }[] = [];
    const name = JSON.stringify(collection);
    await walkChain(disk.read(journal, { from: 0, to: end() }), ({ head, body }) => {
      // Few entries name it at all, and reading one is what costs.
      if (isBlank({ body }) || !body.includes(name)) return;
      const read = parseBody(body);
      if (read && 'changes' in read && read.changes.some(isEarlier)) {
        found.push({ seq: head.seq, steps: read.changes });
      }
    });
    return found;
  };

  /** A record taken away by one of these entries must not come back with it, so that is said anew as well. */
  const stillMatters = (step: Step): boolean =>
    step.kind === 'put' ? isCurrent(step) : recordOf(step.collection, step.id) === undefined;

  const writtenAnew = (steps: readonly Step[]): readonly Change[] => {
    const places = new Map(
      steps.filter(stillMatters).map(({ collection, id }) => [recordKey(collection, id), { collection, id }]),
    );
    return [...places.values()].map(({ collection, id }): Change => {
      const record = recordOf(collection, id);
      return record
        ? { kind: 'put', collection, id, value: record.value, expected: record.revision }
        : { kind: 'remove', collection, id, expected: 0 };
    });
  };

  return async (collection: string, ids: readonly string[], by: Actor): Promise<void> => {
    const named = new Set(ids);
    const isEarlier = (step: Step): boolean =>
      step.kind === 'put' && step.collection === collection && named.has(step.id) && !isCurrent(step);
    const entries = await entriesWith(isEarlier, collection);
    if (entries.length === 0) return;
    await commit(writtenAnew(entries.flatMap(({ steps }) => steps)), by);
    await redact(
      entries.map(({ seq }) => seq),
      by,
    );
  };
};
