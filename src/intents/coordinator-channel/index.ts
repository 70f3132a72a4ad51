// "Brug denne kanal": the coordinator chooses the channel in which cases arrive.
import { coordinatorChannels } from '../../core/records.ts';
import { put } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import { texts } from './texts.ts';

const command = /\b(brug|use)\b.{0,12}\b(denne|den her|this)\b.{0,12}\b(kanal|channel)\b/iu;

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

export const coordinatorChannel: IntentHandler = {
  name: 'coordinator-channel',
  about: texts.about,
  forStrangers: false,
  claims: ({ text }) => command.test(text),
  start: async (turn) => {
    const { message, municipality, person } = turn;
    if (message.direct) return say(turn, texts.notHere);
    if (!person?.roles.includes('securityCoordinator')) return say(turn, texts.notYou);
    const thread = message.room ?? message.thread;
    return {
      ...say(turn, texts.chosen),
      changes: [put(coordinatorChannels, `${municipality}/${thread.channel}`, { municipality, thread })],
    };
  },
};
