// Refusing to open: what is wrong with the data directory and what to do about it, in plain words.
import { VogterError } from '../core/errors.ts';
import type { BadLine, Flaw } from './chain.ts';

const restore = 'Leave everything as it is, take a copy of the directory, and restore the latest backup';

export const corrupt = (...sentences: readonly string[]): VogterError =>
  new VogterError('store.corrupt', sentences.join(' '));

const flaws: Record<Flaw, { readonly what: string; readonly whatToDo: string }> = {
  altered: {
    what: 'is not what was written there: the disk or somebody has changed it.',
    whatToDo: `${restore}.`,
  },
  misplaced: {
    what: 'does not follow from the line before: lines have been removed, added or swapped.',
    whatToDo: `${restore}.`,
  },
  blanked: {
    what: 'has been emptied, and no later line says who did it.',
    whatToDo: `${restore}, and find out who has had access to the file.`,
  },
  newer: {
    what: 'was written by a newer version.',
    whatToDo: 'Start the version that was used last.',
  },
};

export const flawText = ({ line, flaw }: BadLine): string =>
  `Line ${line} of the journal ${flaws[flaw].what} ${flaws[flaw].whatToDo}`;

export const refusals = {
  markerLost: (directory: string) =>
    corrupt(
      `${directory} holds data but not its marker file, so it may not be the whole directory.`,
      'Check that the right disk is mounted and that a restore has finished. If files were deleted, restore the latest backup.',
    ),
  markerUnreadable: (path: string) => corrupt(`${path} cannot be read.`, `${restore} of this one file.`),
  journalLost: (path: string) =>
    corrupt(`${path} is missing although the directory has been in use.`, 'Restore it from the latest backup.'),
  otherJournal: (path: string) =>
    corrupt(
      `${path} is not the journal that this directory began with.`,
      'Restore the whole directory from one backup.',
    ),
  shorterThanSnapshot: (journal: number, snapshot: number) =>
    corrupt(
      `The journal ends at entry ${journal}, but entry ${snapshot} has been saved before: its end has been cut off.`,
      'Restore the whole directory from one backup. If this journal is the best there is, move both snapshot files away and start again: entries after its end are lost.',
    ),
  otherThanSnapshot: (seq: number) =>
    corrupt(
      `Entry ${seq} of the journal is not the one that the snapshot was made after: they come from different places.`,
      'Restore the whole directory from one backup. If the journal is the right one, move both snapshot files away and start again.',
    ),
  unknownBody: (seq: number) =>
    corrupt(`Entry ${seq} of the journal was written by a newer version.`, 'Start the version that was used last.'),
  shape: (collection: string, id: string, problem: string) =>
    corrupt(
      `${collection} ${id} does not have the shape that this version expects: ${problem}.`,
      'Start the version that was used last; if that fails too, restore the latest backup.',
    ),
};
