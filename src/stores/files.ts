// What lies in a data directory, by name.
import { join } from 'node:path';

export const filesIn = (directory: string) => ({
  journal: join(directory, 'journal.jsonl'),
  snapshot: join(directory, 'snapshot.jsonl'),
  previousSnapshot: join(directory, 'snapshot.previous.jsonl'),
  marker: join(directory, 'marker.json'),
  holder: join(directory, 'holder.json'),
  /** A directory: what people have sent, each file under the hash of its content. */
  sent: join(directory, 'files'),
  /** Locks are directories of these names with `.lock` added. */
  lock: join(directory, 'in-use'),
  guard: join(directory, 'taking'),
});

export type Files = ReturnType<typeof filesIn>;
