// Who takes a message: the command it plainly is, the running conversation, who knows better, or the intent it is understood as.
import { type IncomingMessage, longestText } from './message.ts';
import type { Reply } from './reply.ts';
import { showsFiles } from './shows-files.ts';
import type { Text } from './text.ts';
import { texts, tooLong } from './texts.ts';
import type { ActionTurn, ConversationState, IntentHandler, Outcome, TextTurn, Turn } from './turn.ts';
import type { IntentName, Understanding } from './understanding.ts';

export type Handlers = ReadonlyMap<string, IntentHandler>;

/** `report_incident` is handled by the handler named `report-incident`. */
const handlerName = (intent: IntentName): string => intent.replaceAll('_', '-');

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

const allowed = (turn: Turn, handler: IntentHandler): boolean => turn.person !== undefined || handler.forStrangers;

const start = async (turn: TextTurn, handler: IntentHandler | undefined): Promise<Outcome> => {
  if (!handler) return say(turn, texts.failed);
  return allowed(turn, handler) ? handler.start(turn) : say(turn, texts.strangerNotAllowed);
};

/** Answers in between and leads back to the conversation that goes on. */
const interlude = async (
  turn: TextTurn,
  other: IntentHandler | undefined,
  back: Reply | undefined,
): Promise<Outcome> => {
  const { next: _, ...outcome } = await start(turn, other);
  return back ? { ...outcome, replies: [...outcome.replies, back] } : outcome;
};

const intended = (turn: TextTurn): IntentName => (showsFiles(turn) ? 'report_incident' : turn.understanding.intent);

export const routeText = async (
  handlers: Handlers,
  turn: TextTurn,
  state: ConversationState | undefined,
): Promise<Outcome> => {
  const all = [...handlers.values()];
  const claimed = all.find((handler) => handler.claims?.(turn));
  const taker = () =>
    claimed ??
    (showsFiles(turn) ? undefined : all.find((handler) => handler.prefers?.(turn))) ??
    handlers.get(handlerName(intended(turn)));
  const running = state && handlers.get(state.intent);
  if (!state || !running?.resume) return start(turn, taker());
  const outcome = claimed ? 'pass' : await running.resume(turn, state);
  if (outcome !== 'pass') return outcome;
  return interlude(turn, taker(), running.reminder?.(state, turn.language));
};

export const routeAction = async (
  handlers: Handlers,
  turn: Omit<ActionTurn, 'verb'>,
  action: string,
  state: ConversationState | undefined,
): Promise<Outcome> => {
  const [name = '', ...verb] = action.split('.');
  const handler = handlers.get(name);
  if (!handler?.act) return say(turn, texts.staleAction);
  if (!allowed(turn, handler)) return say(turn, texts.strangerNotAllowed);
  return handler.act({ ...turn, verb: verb.join('.') }, state?.intent === name ? state : undefined);
};

/** Buttons of ours are named in a few words, and fields hold no more than a message does. */
const longestAction = 200;

/** The answer to a text or a press that no intent could take, or nothing when it can be taken. */
export const unreadable = (body: IncomingMessage['body']): Text | undefined => {
  if (body.kind === 'action') {
    if (body.action.length > longestAction) return texts.staleAction;
    const longest = Math.max(0, ...Object.values(body.values).map(({ length }) => length));
    return longest > longestText ? tooLong(longest, longestText) : undefined;
  }
  if (body.text.length > longestText) return tooLong(body.text.length, longestText);
  return body.text.trim() === '' && body.attachments.length === 0 ? texts.empty : undefined;
};

export type UnderstandFor = (text: string, municipality: string) => Understanding;
