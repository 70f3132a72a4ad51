// Work on a case by its buttons: every press is checked against role, state and how fresh the card was.
import type { ActionTurn, IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import { caseIntent } from '../../incidents/case-intent.ts';
import type { LinkingParts } from '../../incidents/case-view.ts';
import { ownMeasureVerb } from '../../incidents/measure-card.ts';
import { act } from './act.ts';
import { answer, answerInWords, waitsForAnswer } from './answer.ts';
import { ownMeasureDone } from './own-measure.ts';
import { texts } from './texts.ts';

const say = (turn: Turn): Outcome => ({ replies: [{ kind: 'text', text: texts.useButtons[turn.language] }] });

export const casework = (parts: LinkingParts): IntentHandler => ({
  name: caseIntent,
  about: texts.about,
  aboutForRoles: [{ roles: ['securityCoordinator', 'dataProtection'], about: texts.about }],
  // A reporter whom the register does not know answers questions here, too.
  forStrangers: true,
  claims: (turn) => waitsForAnswer(turn),
  start: async (turn) => answerInWords(parts, turn) ?? say(turn),
  act: async (turn: ActionTurn) => {
    if (turn.verb === 'answer') return answer(parts, turn);
    return turn.verb === ownMeasureVerb ? ownMeasureDone(parts, turn) : act(parts, turn);
  },
});
