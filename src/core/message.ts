// What comes in: a message or an action, from a sender whom the channel has verified.

/** A conversation on a platform. Only the channel named in it may decode `key`. */
export interface ThreadRef {
  readonly channel: string;
  readonly key: string;
}

/** A message that the platform has accepted, so that it can be updated in place. Opaque like a thread's key. */
export interface MessageRef {
  readonly thread: ThreadRef;
  readonly key: string;
}

/** Who wrote, as the platform vouches for it. Nothing here comes from what the person typed. */
export interface Sender {
  /** Teams tenant id or Slack team id. */
  readonly tenant: string;
  /** Entra object id, Slack user id, or a demo id. */
  readonly userId: string;
  readonly name: string;
  readonly email?: string;
}

/** A file that came with a message, still where the platform has it. */
export interface Attachment {
  /** Empty where the platform gives none, as for a picture pasted into a message. */
  readonly name: string;
  /** What the sender's program says it is. */
  readonly contentType: string;
  /** In bytes, where the platform says so before it is read. */
  readonly size?: number;
  /**
   * The whole content, of at most so many bytes. Rejects with `file.too-large` when there is more, and with
   * `file.unavailable` when it cannot be had.
   */
  read(limits: ReadLimits): Promise<Uint8Array>;
}

export interface ReadLimits {
  readonly mostBytes: number;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
}

export type MessageBody =
  | { readonly kind: 'text'; readonly text: string; readonly attachments: readonly Attachment[] }
  | { readonly kind: 'action'; readonly action: string; readonly values: Readonly<Record<string, string>> };

export interface IncomingMessage {
  /** The platform's id of this event: the same id twice is the same message twice. */
  readonly id: string;
  readonly thread: ThreadRef;
  /** The channel as a whole, where `thread` is one thread of it. */
  readonly room?: ThreadRef;
  readonly sender: Sender;
  /** True in a conversation between the person and the bot alone. */
  readonly direct: boolean;
  readonly body: MessageBody;
}

/** Longer texts are refused with a clear answer: no incident and no question needs more. Characters. */
export const longestText = 10_000;
