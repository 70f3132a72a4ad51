// Whether what came unasked can be the answer to a handler's question.
import { showsFiles } from '../../core/shows-files.ts';
import type { TextTurn } from '../../core/turn.ts';
import { isCancel, isQuestion, isSend, isThanks, isWordless } from '../../language/small-words.ts';
import { parseYesNo } from '../../language/yes-no.ts';

const tellsOfMore = /^\W*(jeg|vi|i|we) (har|have) (også|lige|nu|also|just)(?=\s)/iu;
const sureOfReport = 0.8;

/** "Jeg har også mistet min telefon": something new has happened. */
const isNewIncident = ({ text, understanding: { intent, category, confidence } }: TextTurn): boolean =>
  intent === 'report_incident' &&
  category !== null &&
  category !== 'other' &&
  confidence >= sureOfReport &&
  tellsOfMore.test(text);

export const mayBeAnswer = (turn: TextTurn): boolean => {
  const { text } = turn;
  if (isSend(text) || isCancel(text)) return false;
  if (showsFiles(turn)) return true;
  if (parseYesNo(text) !== null && !text.trimEnd().endsWith('?')) return true;
  return !(isQuestion(text) || isThanks(text) || isWordless(text) || isNewIncident(turn));
};
