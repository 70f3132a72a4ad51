// What the page and its server say to each other: shapes alone, so that the browser may import them too.

/** The two conversations on the page: the chosen person's own, and the coordinator's channel. */
export type Pane = 'person' | 'coordinator';

export type Content =
  /** `files` are the names of what was sent along. */
  | { readonly kind: 'text'; readonly text: string; readonly files?: readonly string[] }
  /** `card` is the Adaptive Card as Teams gets it. */
  | { readonly kind: 'card'; readonly card: object; readonly fallback: string };

export interface Entry {
  readonly id: string;
  /** The entry in whose thread it stands. */
  readonly under?: string;
  /** Its place in the conversation. This and `at` stay as they were when the content is replaced. */
  readonly order: number;
  /** When it came, in the demo's time: an ISO instant. */
  readonly at: string;
  readonly from: 'vogter' | 'person';
  readonly state: 'sending' | 'arrived' | 'failed';
  readonly content: Content;
}

/** Events of the stream, by name. `start` clears the page, `ready` says that what was kept has been sent. */
export interface StreamEvents {
  readonly start: object;
  readonly entry: { readonly pane: Pane; readonly entry: Entry };
  readonly ready: object;
  readonly time: { readonly now: string };
  /** How much another person of the municipality has not seen yet. */
  readonly elsewhere: { readonly person: string; readonly unseen: number };
}

export type TimeMove = 'day' | 'week' | 'deadline';

export interface TimeMoved {
  readonly now: string;
  /** False when there was no deadline to move to. */
  readonly moved: boolean;
  /** Who got something meanwhile. `person` is given for those whom the page can be seen as. */
  readonly sent: readonly { readonly to: Pane | 'others'; readonly person?: string; readonly count: number }[];
}

export interface Problem {
  readonly error: string;
  readonly message: string;
}
