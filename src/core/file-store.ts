// Port: files that people send, kept under the hash of their content. To us they are bytes: nothing here opens them.

/** The SHA-256 of a file's content, 64 hexadecimal digits. */
export type FileHash = string;

/** A file as records refer to it. */
export interface KeptFile {
  /** As the sender named it, fit to be shown and to be a file's name. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly hash: FileHash;
}

/** What is there already is not there twice, whatever it is called this time. */
export const withMore = (before: readonly KeptFile[], more: readonly KeptFile[]): readonly KeptFile[] => [
  ...before,
  ...more.filter(({ hash }) => before.every((file) => file.hash !== hash)),
];

export interface FileStore {
  /** Resolves when the content is durable, with what it is kept under; the same content twice is one file. */
  keep(content: Uint8Array): Promise<FileHash>;
  /** Undefined where there is none. Rejects with `store.corrupt` when it is not what was kept. */
  read(hash: FileHash): Promise<Uint8Array | undefined>;
  /**
   * Removes what nobody needs and was not kept a moment ago, so that a file whose commit is still under way is left
   * alone. Resolves with how many were removed.
   */
  forget(isNeeded: (hash: FileHash) => boolean): Promise<number>;
}
