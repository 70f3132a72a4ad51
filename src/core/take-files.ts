// Takes the files of a message: fetched, checked and durable before the message is acted upon, or refused with a reason.
import { hasCode } from './errors.ts';
import { isKindTaken, judge, pictureEnding } from './file-kinds.ts';
import { fileName } from './file-name.ts';
import type { FileStore, KeptFile } from './file-store.ts';
import { fileTexts } from './file-texts.ts';
import type { Log } from './log.ts';
import type { Attachment } from './message.ts';
import type { Text } from './text.ts';

/** Bytes. */
export const largestFile = 10 * 1024 * 1024;
export const mostFiles = 10;

/** Of all files of a message together: the platform waits for its answer meanwhile. */
const longestFetchMs = 10_000;

export interface TakenFiles {
  readonly files: readonly KeptFile[];
  /** What was not taken, why, and what to do instead. */
  readonly refused: readonly Text[];
}

/** Rejects only when the files cannot be kept: then nothing of the message may be acknowledged. */
export type TakeFiles = (attachments: readonly Attachment[]) => Promise<TakenFiles>;

export const noFiles: TakenFiles = { files: [], refused: [] };

/** Where no files are kept at all. */
export const takeNoFiles: TakeFiles = async (attachments) => ({
  files: [],
  refused: attachments.length > 0 ? [fileTexts.notHere] : [],
});

/** A picture pasted into a message has no name, or one without an ending: it is given one by what it holds. */
const lacksEnding = (name: string, { contentType }: Attachment): boolean =>
  contentType.startsWith('image/') && !name.includes('.');

const withEnding = (name: string, content: Uint8Array): string => {
  const ending = pictureEnding(content);
  return ending === undefined ? name || fileTexts.nameless.da : `${name || fileTexts.picture.da}.${ending}`;
};

export interface TakeFilesParts {
  readonly store: FileStore;
  /** Takes out of a name what must not be shown, such as CPR numbers. */
  readonly mask: (text: string) => string;
  readonly log: Log;
}

export const createTakeFiles = ({ store, mask, log }: TakeFilesParts): TakeFiles => {
  const clean = (name: string): string => mask(fileName(name));

  const fetched = async (attachment: Attachment, called: string, signal: AbortSignal): Promise<Uint8Array | Text> => {
    try {
      const content = await attachment.read({ mostBytes: largestFile, signal });
      return content.length > largestFile ? fileTexts.tooLarge(called) : content;
    } catch (error) {
      if (hasCode(error, 'file.too-large')) return fileTexts.tooLarge(called);
      log.warn({ err: error }, 'a file was not fetched');
      return fileTexts.unavailable(called);
    }
  };

  const takeOne = async (attachment: Attachment, signal: AbortSignal): Promise<KeptFile | Text> => {
    const given = clean(attachment.name);
    const called = given || fileTexts.nameless.da;
    const bare = lacksEnding(given, attachment);
    if (!bare && !isKindTaken(given)) return fileTexts.unknownKind(called);
    if ((attachment.size ?? 0) > largestFile) return fileTexts.tooLarge(called);
    const content = await fetched(attachment, called, signal);
    if (!(content instanceof Uint8Array)) return content;
    if (content.length === 0) return fileTexts.empty(called);
    const name = bare ? withEnding(given, content) : given;
    switch (judge(name, content)) {
      case 'unknown-kind':
        return fileTexts.unknownKind(name);
      case 'not-what-it-says':
        return fileTexts.notWhatItSays(name);
      case 'taken':
        return { name, size: content.length, hash: await store.keep(content) };
    }
  };

  return async (attachments) => {
    if (attachments.length === 0) return noFiles;
    const signal = AbortSignal.timeout(longestFetchMs);
    const files: KeptFile[] = [];
    const refused: Text[] = [];
    // One after the other, so that no message holds more than one file in memory.
    for (const attachment of attachments.slice(0, mostFiles)) {
      const taken = await takeOne(attachment, signal);
      if (!('hash' in taken)) refused.push(taken);
      else if (!files.some(({ hash }) => hash === taken.hash)) files.push(taken);
    }
    const tooMany = attachments.slice(mostFiles).map(({ name }) => clean(name) || fileTexts.nameless.da);
    return { files, refused: tooMany.length > 0 ? [...refused, fileTexts.tooMany(mostFiles, tooMany)] : refused };
  };
};
