// What somebody types while a report is open: a command, an answer, a correction, a question about something else, more of the story.
import { sayFiles } from '../../core/say-files.ts';
import { showsFiles } from '../../core/shows-files.ts';
import type { Outcome, TextTurn } from '../../core/turn.ts';
import { notKnown } from '../../incidents/answers.ts';
import { relevantAnswers } from '../../incidents/relevant.ts';
import type { Answers } from '../../incidents/severity.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { onlyPhone } from '../../language/phone-number.ts';
import { isCancel, isQuestion, isSend } from '../../language/small-words.ts';
import { chooseType } from './choose-type.ts';
import { isSomethingElse, isUnknown, startsAsAnswer, startsLikeCorrection, toEdit } from './commands.ts';
import { editNamed } from './edit.ts';
import { askAbout, askType, asTyped, cancel, changeType, goOn, typeOf } from './open-report.ts';
import type { Scene } from './parts.ts';
import { answersIn } from './prefill.ts';
import { missing, withAnswer } from './questions.ts';
import { sendByWord } from './send-report.ts';
import type { OpenReport } from './state.ts';
import { enclosed, problems, texts } from './texts.ts';
import { typeNamed } from './type-card.ts';
import { type Typed, typedAnswer } from './typed-answer.ts';
import { askWhetherNew } from './whether-new.ts';
import { contentWords, heard, joined, type Words } from './words.ts';

/** Questions that may be put in the middle of a report, and are answered before it goes on. */
const asides = new Set(['ask_policy', 'system_owner', 'training_status', 'incident_status', 'help']);
const sureAside = 0.6;
const sureOfAnother = 0.8;

const isAside = (turn: TextTurn): boolean => {
  const { intent, confidence } = turn.understanding;
  return asides.has(intent) && confidence >= sureAside && isQuestion(turn.text) && !showsFiles(turn);
};

/** Of a question with several answers, further words add to what was said; a correction takes its place. */
const together = (type: IncidentType, before: Answers, learned: Answers, text: string): Answers => {
  const several = type.questions.filter(({ kind, id }) => kind === 'choices' && learned[id]);
  const added = several.flatMap(({ id }) => {
    const [earlier = '', now = ''] = [before[id], learned[id]];
    const known = earlier.split(',').filter((value) => value !== '' && value !== notKnown && value !== 'nothing');
    const replaced = startsLikeCorrection(text) || now === 'nothing';
    return replaced ? [] : [[id, [...new Set([...known, ...now.split(',')])].join(',')] as const];
  });
  return { ...before, ...learned, ...Object.fromEntries(added) };
};

/** A number alone, typed while nothing is asked, is the one to call. */
const callback = (type: IncidentType, report: OpenReport, text: string): Answers => {
  const question = type.questions.find(({ from }) => from === 'phone');
  const number = report.asked === undefined && onlyPhone(text);
  return question && number ? { [question.id]: number } : {};
};

/** Words are kept in the description when they say more than the answer that was heard in them. */
const learn = (type: IncidentType, report: OpenReport, learned: Answers, text: string, least: number): OpenReport => ({
  ...report,
  answers: together(type, report.answers, learned, text),
  words: contentWords(text) >= least ? joined(report.words, heard(text)) : report.words,
});

/** Whoever is asked what happened and says it in a word has said it. */
const toldAsAsked = (text: string): Typed | undefined => {
  if (isUnknown(text)) return { answer: notKnown };
  return contentWords(text) === 1 && text.length > 3 ? { answer: text } : undefined;
};

const directly = (
  scene: Scene<TextTurn>,
  report: OpenReport,
  asked: AskedQuestion,
  learned: Answers,
): Typed | undefined => {
  const { text, now } = scene.turn;
  const aboutOthers = Object.keys(learned).some((id) => id !== asked.id);
  if (aboutOthers && startsLikeCorrection(text)) return undefined;
  if (asked.from === 'description') return toldAsAsked(text);
  return report.asked === asked.id ? typedAnswer(asked, text, now) : undefined;
};

/** "Den var ikke krypteret": goes on about the same thing, and answers what is not answered. */
const goesOn = (report: OpenReport, learned: Answers, text: string): boolean =>
  /^\W*(den|de|og|it|they|and)\b/iu.test(text) && Object.keys(learned).some((id) => !report.answers[id]);

/** "Ja, og jeg klikkede på linket": begins as an answer while one is waited for. */
const answersFirst = (report: OpenReport, type: IncidentType, text: string): boolean =>
  startsAsAnswer(text) && (report.asked !== undefined || missing(type, report) !== undefined);

/** An incident of another category, told at some length and understood for certain. */
const isAnother = ({ understanding, text }: TextTurn, type: IncidentType, report: OpenReport): boolean => {
  if (answersFirst(report, type, text)) return false;
  const { intent, category, confidence } = understanding;
  const other = category !== null && category !== 'other' && category !== type.category;
  const ours = category !== null && (type.signs?.within.includes(category) ?? false);
  return intent === 'report_incident' && other && !ours && confidence >= sureOfAnother && contentWords(text) >= 3;
};

/** Until somebody chose a type, a report without one takes the type that further words mean. */
const betterType = (scene: Scene<TextTurn>, report: OpenReport, type: IncidentType): IncidentType | undefined => {
  const { intent, category } = scene.turn.understanding;
  if (report.chosen || type.category !== 'other' || !type.usual || intent !== 'report_incident') return undefined;
  const meant = chooseType(scene.parts.types, category, scene.turn.text);
  return meant.id === type.id ? undefined : meant;
};

/** Words that were kept until it was clear where they belong. */
export const hearMore = (scene: Scene, report: OpenReport, words: Words): Outcome => {
  const { parts, turn } = scene;
  const text = asTyped(words);
  const learned = answersIn(typeOf(parts, report), parts.understand(text, turn.municipality), text);
  return goOn(scene, {
    ...report,
    answers: { ...report.answers, ...learned },
    words: joined(report.words, words),
  });
};

const sayEnclosed = ({ files, language }: TextTurn): string => enclosed.more(sayFiles(files, language))[language];

/** Files without a word, sent while the report is open: said to be there, and the report goes on where it was. */
const moreFiles = (scene: Scene<TextTurn>, report: OpenReport): Outcome => {
  const lead = sayEnclosed(scene.turn);
  if (!report.choosing) return goOn(scene, report, lead);
  const again = askType(scene, report);
  return { ...again, replies: [{ kind: 'text', text: lead }, ...again.replies] };
};

const tell = (scene: Scene<TextTurn>, report: OpenReport, type: IncidentType, learned: Answers): Outcome => {
  const { text, language } = scene.turn;
  const better = betterType(scene, report, type);
  if (better) return changeType(scene, { ...report, words: joined(report.words, heard(text)) }, better, false);
  const told = learn(type, report, learned, text, Object.keys(learned).length > 0 ? 3 : 2);
  if (isAnother(scene.turn, type, report) && !goesOn(report, learned, text))
    return askWhetherNew(scene, report, heard(text, scene.turn.files));
  const before = relevantAnswers(type, report.answers);
  const changed = Object.entries(learned).some(([id, answer]) => before[id] !== answer);
  if (changed) return goOn(scene, told);
  if (scene.turn.understanding.slots.affectedCount === 0) return goOn(scene, report, problems.nobody[language]);
  if (told.words !== report.words) return goOn(scene, told, texts.noted[language]);
  if (scene.turn.files.length > 0) return goOn(scene, told, sayEnclosed(scene.turn));
  return goOn(scene, told, report.asked === undefined ? undefined : texts.notUnderstood[language]);
};

const chooseNow = (scene: Scene<TextTurn>, report: OpenReport): Outcome => {
  const { text, understanding, language } = scene.turn;
  const type = typeNamed(scene.parts.types, text, understanding);
  if (type) return changeType(scene, report, type, true);
  const again = askType(scene, report);
  const lead = scene.turn.files.length > 0 ? sayEnclosed(scene.turn) : texts.notUnderstood[language];
  return { ...again, replies: [{ kind: 'text', text: lead }, ...again.replies] };
};

/** @param report with the files of this message in it already */
export const typedOn = (scene: Scene<TextTurn>, report: OpenReport): Outcome | 'pass' => {
  const { parts, turn } = scene;
  const { text, language, understanding } = turn;
  const type = typeOf(parts, report);
  if (text.trim() === '') return moreFiles(scene, report);
  if (isCancel(text)) return cancel(scene, report);
  if (isSend(text)) return sendByWord(scene, report);
  if (isSomethingElse(text)) return askType(scene, report);
  const named = toEdit(text);
  if (named !== undefined) return editNamed(scene, report, type, named);
  if (isAside(turn)) return 'pass';
  if (report.choosing) return chooseNow(scene, report);

  const learned = { ...answersIn(type, understanding, text), ...callback(type, report, text) };
  const asked = type.questions.find(({ id }) => id === report.asked);
  const direct = asked && directly(scene, report, asked, learned);
  if (asked && direct) {
    if ('problem' in direct) return askAbout(scene, report, asked, direct.problem[language]);
    // The supplier's name is no better word for the system that was named before.
    const [told, beside] = asked.kind === 'text' ? ['', { ...learned, ...report.answers }] : [text, learned];
    return goOn(scene, withAnswer(learn(type, report, beside, told, 4), asked, direct.answer));
  }
  if (understanding.intent === 'smalltalk' && isQuestion(text) && !showsFiles(turn)) return 'pass';
  return tell(scene, report, type, learned);
};
