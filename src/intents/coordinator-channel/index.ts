// "Brug denne kanal": the coordinator chooses the channel in which cases arrive.
import { coordinatorChannels, threadId } from '../../core/records.ts';
import { put } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import { texts } from './texts.ts';

/** The whole message and nothing else: a question about the channel, or a "brug ikke", must not move the cases. */
const command = /^\s*(vogter[,:]?\s+)?(brug|use)\s+(denne|den her|this)\s+(kanal|channel)\s*[.!]?\s*$/iu;

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

export const coordinatorChannel: IntentHandler = {
  name: 'coordinator-channel',
  about: texts.about,
  aboutForRoles: [{ roles: ['securityCoordinator'], about: texts.aboutForRole }],
  forStrangers: false,
  claims: ({ text }) => command.test(text),
  start: async (turn) => {
    const { message, municipality, person } = turn;
    if (message.direct) return say(turn, texts.notHere);
    if (!person?.roles.includes('securityCoordinator')) return say(turn, texts.notYou);
    const thread = message.room ?? message.thread;
    const id = `${municipality}/${thread.channel}`;
    const before = turn.store.get(coordinatorChannels, id)?.value.thread;
    const left = before && threadId(before) !== threadId(thread) ? [before] : [];
    return {
      ...say(turn, texts.chosen),
      changes: [put(coordinatorChannels, id, { municipality, thread })],
      deliveries: left.map((old) => ({
        id: `moved:${message.thread.channel}|${message.id}`,
        to: { kind: 'thread', thread: old },
        reply: { kind: 'text', text: texts.movedAway.da },
      })),
    };
  },
};
