// "Ret hvornår": finds the question that is meant and asks it again, or takes the new answer at once.
import type { Outcome, TextTurn } from '../../core/turn.ts';
import { isAskedWith, relevantAnswers } from '../../incidents/relevant.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { plainWords } from '../../language/small-words.ts';
import { fold } from '../../language/text/fold.ts';
import { askAbout, goOn, showForm } from './open-report.ts';
import type { Scene } from './parts.ts';
import { withAnswer } from './questions.ts';
import type { OpenReport } from './state.ts';
import { texts } from './texts.ts';
import { typedAnswer } from './typed-answer.ts';
import { heard, joined } from './words.ts';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plainWords(text)
      .map(fold)
      .filter((word) => word.length > 2),
  );

/** How many of the words name the question: what it is called counts for more than what its label happens to say. */
const named = ({ label, short, called }: AskedQuestion, words: readonly string[]): number => {
  const names = wordsOf([short.da, short.en, ...(called?.da ?? []), ...(called?.en ?? [])].join(' '));
  const asks = wordsOf(`${label.da} ${label.en}`);
  return words.reduce((sum, word) => sum + (names.has(word) ? 3 : asks.has(word) ? 1 : 0), 0);
};

const meant = (type: IncidentType, report: OpenReport, text: string): AskedQuestion | undefined => {
  const words = plainWords(text).map(fold);
  const answers = relevantAnswers(type, report.answers);
  const [best] = type.questions
    .filter((question) => isAskedWith(question, answers))
    .map((question) => ({ question, score: named(question, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return best?.question;
};

/** "Ret hvornår til i torsdags": the question, and what is to stand there. */
const splitAtTo = (text: string): readonly [string, string | undefined] => {
  const found = /^(.+?) (?:til|to) (.+)$/u.exec(text);
  return found?.[1] && found[2] ? [found[1], found[2]] : [text, undefined];
};

export const editNamed = (scene: Scene<TextTurn>, report: OpenReport, type: IncidentType, text: string): Outcome => {
  const { language, now } = scene.turn;
  const [name, wanted] = splitAtTo(text);
  const question = meant(type, report, name);
  if (!question) return showForm(scene, { ...report, editing: true }, { lead: texts.editAll[language] });
  const typed = wanted === undefined ? undefined : typedAnswer(question, wanted, now);
  if (typed && 'problem' in typed) return askAbout(scene, report, question, typed.problem[language]);
  if (!typed) return askAbout(scene, report, question);
  if (question.from === 'description')
    return goOn(scene, { ...report, words: joined(report.words, heard(typed.answer)) });
  return goOn(scene, withAnswer(report, question, typed.answer));
};
