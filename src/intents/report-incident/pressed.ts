// The buttons of an open report: send, correct, answer, another type, cancel.
import type { Text } from '../../core/text.ts';
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import { notKnown } from '../../incidents/answers.ts';
import type { AskedQuestion } from '../../incidents/types.ts';
import { justNow } from './ask.ts';
import { chooseLine, editLine, saveLine } from './edit-line.ts';
import { askAbout, askType, cancel, changeType, goOn, showForm, typeOf } from './open-report.ts';
import type { Scene } from './parts.ts';
import { timeAnswer } from './prefill.ts';
import { withAnswer } from './questions.ts';
import { readHalf } from './read-form.ts';
import { sendForm } from './send-report.ts';
import type { OpenReport } from './state.ts';
import { texts } from './texts.ts';
import { typeField } from './type-card.ts';

const offered = (question: AskedQuestion, value: string): boolean =>
  value === notKnown ||
  (question.kind === 'time' && value === justNow) ||
  ((question.kind === 'choice' || question.kind === 'choices') &&
    value.split(',').every((one) => question.options.some((option) => option.value === one)));

const answer = (scene: Scene<ActionTurn>, report: OpenReport): Outcome => {
  const { values, now, language } = scene.turn;
  const id = values['question'] ?? '';
  const question = typeOf(scene.parts, report).questions.find((one) => one.id === id);
  if (!question) return goOn(scene, report);
  const value = values['value'] ?? values[id] ?? '';
  if (value === '') return askAbout(scene, report, question, texts.chooseOne[language]);
  if (!offered(question, value)) return goOn(scene, report);
  const given = value === justNow ? timeAnswer({ at: now, precision: 'minute' }) : value;
  return goOn(scene, withAnswer(report, question, given));
};

/** What was filled in so far is kept, whatever button was pressed. */
const withForm = ({ parts, turn }: Scene<ActionTurn>, before: OpenReport) =>
  readHalf(typeOf(parts, before), before, turn.values, turn.now);

export const pressed = (scene: Scene<ActionTurn>, before: OpenReport): Outcome => {
  const { turn, parts } = scene;
  const said = (problems: readonly Text[]) => ({ problems: problems.map((problem) => problem[turn.language]) });
  switch (turn.verb) {
    case 'send':
      return sendForm(scene, before, turn.values);
    case 'cancel':
      return cancel(scene, before);
    case 'answer':
      return answer(scene, before);
    case 'edit': {
      const { report, problems } = withForm(scene, before);
      return showForm(scene, { ...report, editing: true }, said(problems));
    }
    case 'lines': {
      const { report, problems } = withForm(scene, before);
      return problems.length === 0 ? chooseLine(scene, report) : showForm(scene, report, said(problems));
    }
    case 'line':
      return editLine(scene, before);
    case 'save':
      return saveLine(scene, before);
    case 'retype':
      return askType(scene, withForm(scene, before).report);
    case 'type': {
      const type = parts.types.get(turn.values[typeField] ?? '');
      return type ? changeType(scene, before, type, true) : askType(scene, before);
    }
    default:
      return showForm(scene, before);
  }
};
