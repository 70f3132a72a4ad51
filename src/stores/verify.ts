// Reading the journal for a person who wants to know whether it is whole; the bot may go on writing meanwhile.
import { walkChain } from './chain.ts';
import { realDisk } from './disk.ts';
import { type Head, isBlank } from './entry.ts';
import { filesIn } from './files.ts';
import { flawText } from './refusal.ts';

export interface JournalReport {
  readonly path: string;
  /** Good entries, from the first on. */
  readonly entries: number;
  /** The last good entry: compare it with what has been published. */
  readonly head: Head;
  /** Entries whose contents have been deleted, by a commit that says so. */
  readonly blanked: number;
  /** Bytes at the end that are no whole line: just being written, or cut off by a crash and never acknowledged. */
  readonly unfinishedBytes: number;
  /** `text` says what is wrong and what to do. */
  readonly firstBad?: { readonly line: number; readonly text: string };
  /** Whether the journal holds the published entry, when one was given. */
  readonly holdsPublished?: boolean;
}

/** Takes no lock. Rejects with the file system's error when there is no journal to read. */
export const verifyJournal = async (directory: string, published?: Head): Promise<JournalReport> => {
  const path = filesIn(directory).journal;
  let blanked = 0;
  let holdsPublished = false;
  const { head, torn, firstBad } = await walkChain(realDisk.read(path), (entry) => {
    if (isBlank(entry)) blanked += 1;
    if (entry.head.seq === published?.seq && entry.head.hash === published.hash) holdsPublished = true;
  });
  return {
    path,
    entries: head.seq,
    head,
    blanked,
    unfinishedBytes: torn,
    ...(firstBad ? { firstBad: { line: firstBad.line, text: flawText(firstBad) } } : {}),
    ...(published ? { holdsPublished } : {}),
  };
};
