// One turn of a conversation: what a handler is given, and what it returns. Handlers never send and never write.
import type { Instant } from './clock.ts';
import type { KeptFile } from './file-store.ts';
import type { IncomingMessage } from './message.ts';
import type { Person, Role } from './person.ts';
import type { Delivery, Reply } from './reply.ts';
import type { Change, StoreReader } from './store.ts';
import type { Language, Text } from './text.ts';
import type { Understanding } from './understanding.ts';

export interface Turn {
  readonly message: IncomingMessage;
  readonly municipality: string;
  /** Absent for someone the register does not know: they may report and ask the policy, nothing else. */
  readonly person: Person | undefined;
  readonly language: Language;
  readonly now: Instant;
  readonly store: StoreReader;
  /** The question that was answered last in this conversation, for "og hvem godkender den?". */
  readonly topic: string | undefined;
}

export interface TextTurn extends Turn {
  /** Empty where somebody sent files and no word. */
  readonly text: string;
  /** What came with it and is kept. What the outcome does not refer to is said not to have been kept. */
  readonly files: readonly KeptFile[];
  readonly understanding: Understanding;
}

export interface ActionTurn extends Turn {
  /** The part of the action after the intent's name. */
  readonly verb: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a handler keeps between turns. Only the handler itself knows the shape of `data`, and parses it with zod. */
export interface ConversationState {
  readonly intent: string;
  /** The person is in the middle of something: what they write is meant for it, whatever else waits for words of theirs. */
  readonly busy?: boolean | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly replies: readonly Reply[];
  readonly changes?: readonly Change[];
  readonly deliveries?: readonly Delivery[];
  /** What the conversation goes on with; `done` ends it; left out, it stays as it was. */
  readonly next?: ConversationState | 'done';
  /** What was talked about, kept until the next topic. */
  readonly topic?: string;
}

export interface IntentHandler {
  readonly name: string;
  /** One line for the help text. */
  readonly about: Text;
  /** Lines of the help text that only those with one of the roles can use, unless a role of `except` gives them more. */
  readonly aboutForRoles?: readonly {
    readonly roles: readonly Role[];
    readonly except?: readonly Role[];
    readonly about: Text;
  }[];
  /** Whether someone whom the register does not know may use it. */
  readonly forStrangers: boolean;
  /** Text that is plainly a command of this intent, whatever else is going on. */
  claims?(turn: TextTurn): boolean;
  /** Text that this intent takes before the one it was understood as, where the running conversation leaves it. */
  prefers?(turn: TextTurn): boolean;
  /** A new request in the person's own words. */
  start(turn: TextTurn): Promise<Outcome>;
  /** More text while this intent has the conversation. `pass`: not for me, find who else; the conversation stays open. */
  resume?(turn: TextTurn, state: ConversationState): Promise<Outcome | 'pass'>;
  /** Said after another intent has answered in between, so that the person finds back. */
  reminder?(state: ConversationState, language: Language): Reply | undefined;
  /** A button or a form of one of this intent's cards. */
  act?(turn: ActionTurn, state: ConversationState | undefined): Promise<Outcome>;
}
