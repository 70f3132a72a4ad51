// The open end of the journal: commits are sealed into the chain, written, and made durable by one sync for all.
import type { Clock } from '../core/clock.ts';
import type { DiskFile } from './disk.ts';
import { type Head, seal } from './entry.ts';
import type { Commit } from './queue.ts';

export interface JournalEnd {
  readonly head: Head;
  /** In bytes. */
  readonly size: number;
}

/** `mayWrite` is false once the lock is lost: the file is then somebody else's. */
export const createJournal = (file: DiskFile, end: JournalEnd, clock: Clock, mayWrite: () => boolean) => {
  let open = { file, ...end };

  /** A sync that failed may have dropped pages that reading still shows; cut off, they cannot be taken for durable. */
  const cutBack = async (): Promise<void> => {
    if (mayWrite()) await open.file.truncate(open.size).catch(() => {});
  };

  return {
    end: (): JournalEnd => ({ head: open.head, size: open.size }),

    /** Resolves with the new head when all are durable. After a rejection nothing may be written any more. */
    append: async (batch: readonly Commit[]): Promise<Head> => {
      const now = clock.now();
      let { head } = open;
      let lines = '';
      for (const { steps, actor } of batch) {
        const sealed = seal(head, now, actor, { changes: steps });
        head = sealed.head;
        lines += sealed.line;
      }
      try {
        await open.file.write(lines);
        await open.file.sync();
      } catch (error) {
        await cutBack();
        throw error;
      }
      open = { ...open, head, size: open.size + Buffer.byteLength(lines) };
      return head;
    },

    /** Goes on in a file that has taken the place of the one so far. */
    continueIn: async (newFile: DiskFile, newEnd: JournalEnd): Promise<void> => {
      await open.file.close();
      open = { file: newFile, ...newEnd };
    },

    close: (): Promise<void> => open.file.close(),
  };
};

export type Journal = ReturnType<typeof createJournal>;
