// Correcting one line: which one, its field, and back to the summary. All of it in the place of the form.
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import type { AskedQuestion } from '../../incidents/types.ts';
import { dateField, timeField } from './fields.ts';
import { lineCard, linesCard, linesOf } from './lines.ts';
import { goOn, showForm, typeOf } from './open-report.ts';
import { outlookOf } from './outlook.ts';
import type { Scene } from './parts.ts';
import { readHalf } from './read-form.ts';
import { cardKey, type OpenReport, withOpen } from './state.ts';

const linesNow = ({ parts, turn }: Scene, report: OpenReport): readonly AskedQuestion[] => {
  const type = typeOf(parts, report);
  return linesOf(type, report, outlookOf(parts, turn, type, report));
};

export const chooseLine = (scene: Scene<ActionTurn>, { editing: _, ...report }: OpenReport): Outcome => ({
  replies: [
    {
      kind: 'card',
      card: linesCard(linesNow(scene, report), report, scene.turn.language),
      key: cardKey(report.report),
    },
  ],
  next: withOpen(scene.talk, report),
});

/** What is typed now answers this question, too. */
const showLine = (
  scene: Scene<ActionTurn>,
  before: OpenReport,
  question: AskedQuestion,
  problems: readonly string[] = [],
): Outcome => {
  const report = { ...before, asked: question.id };
  return {
    replies: [
      {
        kind: 'card',
        card: lineCard(question, report, scene.turn.language, problems),
        key: cardKey(report.report),
      },
    ],
    next: withOpen(scene.talk, report),
  };
};

const chosen = (scene: Scene<ActionTurn>, report: OpenReport): AskedQuestion | undefined =>
  linesNow(scene, report).find(({ id }) => id === scene.turn.values['question']);

export const editLine = (scene: Scene<ActionTurn>, report: OpenReport): Outcome => {
  const question = chosen(scene, report);
  return question ? showLine(scene, report, question) : showForm(scene, report);
};

export const saveLine = (scene: Scene<ActionTurn>, before: OpenReport): Outcome => {
  const { turn, parts } = scene;
  const question = chosen(scene, before);
  if (!question) return showForm(scene, before);
  const own = new Set([question.id, dateField(question.id), timeField(question.id)]);
  const values = Object.fromEntries(Object.entries(turn.values).filter(([field]) => own.has(field)));
  const { report, problems } = readHalf(typeOf(parts, before), before, values, turn.now);
  if (problems.length === 0) return goOn(scene, report);
  const said = problems.map((problem) => problem[turn.language]);
  return showLine(scene, before, question, said);
};
