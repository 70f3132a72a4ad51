// Where a report stands: what is answered, what is still missing, and what the form shows.
import type { Language } from '../../core/text.ts';
import { answeredFacts } from '../../incidents/answers.ts';
import { isAskedWith, isRequired, relevantAnswers } from '../../incidents/relevant.ts';
import { type Answers, atLeast, type Severity } from '../../incidents/severity.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
import { longestAnswer } from './fields.ts';
import type { OpenReport } from './state.ts';
import { contentWords, withOriginal } from './words.ts';

/** A report without a type of its own must say a little more about what happened. */
const enoughWords = ({ category }: IncidentType): number => (category === 'other' ? 3 : 1);

const isAnswered = (type: IncidentType, { words, answers }: OpenReport, question: AskedQuestion): boolean =>
  Boolean(answers[question.id]) || (question.from === 'description' && contentWords(words.text) >= enoughWords(type));

/** The question that is asked next of those who type: required, sensible and not answered. */
export const missing = (type: IncidentType, report: OpenReport): AskedQuestion | undefined => {
  const answers = relevantAnswers(type, report.answers);
  return type.questions.find(
    (question) =>
      isAskedWith(question, answers) && isRequired(question, answers) && !isAnswered(type, report, question),
  );
};

/** Like `missing`, but only what is required whatever else was answered: the rest may be sent as not known. */
export const missingAlways = (type: IncidentType, report: OpenReport): AskedQuestion | undefined => {
  const answers = relevantAnswers(type, report.answers);
  return type.questions.find(
    (question) => isAskedWith(question, answers) && question.required === true && !isAnswered(type, report, question),
  );
};

/** Whether it is settled that a question is asked: it does not hang on another one without an answer. */
const isSettled = (question: AskedQuestion, answers: Answers): boolean =>
  question.askWhen === undefined || Object.keys(question.askWhen).every((id) => Boolean(answers[id]));

const mayBeAsked = (type: IncidentType, answers: Answers, question: AskedQuestion): boolean =>
  isAskedWith(question, answers) &&
  Object.keys(question.askWhen ?? {}).every((id) => {
    const before = type.questions.find((one) => one.id === id);
    return Boolean(answers[id]) || (before !== undefined && isSettled(before, answers));
  });

/** Shown only where somebody wants to add or correct something. */
const isExtra = ({ required, askWhen, extra }: AskedQuestion): boolean =>
  extra || (required === false && askWhen === undefined);

/** Whether there is room for the question, at such a severity, though nobody is asked it. */
export const isOffered = ({ quiet, offeredFrom }: AskedQuestion, severity: Severity): boolean =>
  !quiet || (offeredFrom !== undefined && atLeast(severity, offeredFrom));

/** Every question that makes sense with what is answered: what can be corrected, or added. */
export const possibleQuestions = (
  type: IncidentType,
  report: OpenReport,
  severity: Severity,
): readonly AskedQuestion[] => {
  const answers = relevantAnswers(type, report.answers);
  return type.questions.filter(
    (question) =>
      mayBeAsked(type, answers, question) && (Boolean(answers[question.id]) || isOffered(question, severity)),
  );
};

/** What the short form asks: what is needed and not known. */
export const openQuestions = (type: IncidentType, report: OpenReport): readonly AskedQuestion[] => {
  const answers = relevantAnswers(type, report.answers);
  return type.questions.filter(
    (question) => mayBeAsked(type, answers, question) && !isExtra(question) && !isAnswered(type, report, question),
  );
};

/** What the form asks: the short one, or all of it while something is corrected. */
export const formQuestions = (type: IncidentType, report: OpenReport, severity: Severity): readonly AskedQuestion[] =>
  report.editing ? possibleQuestions(type, report, severity) : openQuestions(type, report);

/** CPR numbers in an answer are masked; the words that are kept for the case hold them. */
export const withAnswer = (report: OpenReport, { id, label }: AskedQuestion, answer: string): OpenReport => ({
  ...report,
  answers: { ...report.answers, [id]: maskCpr(answer) },
  words: withOriginal(report.words, label.da, answer),
});

/** A description that a field cannot hold stays as it was written, and more can be written to it. */
export const holdsDescription = ({ words }: OpenReport): boolean => words.text.length <= longestAnswer;

/** What says nothing yet is no beginning of a description. */
export const descriptionOf = ({ words }: OpenReport): string => (contentWords(words.text) === 0 ? '' : words.text);

/** Of a long story the beginning is shown; all of it is sent. */
const longestShown = 1000;

const descriptionFact = (type: IncidentType, report: OpenReport, language: Language) => {
  const question = type.questions.find(({ from }) => from === 'description');
  const text = descriptionOf(report);
  if (!question || text === '') return [];
  const value = text.length <= longestShown ? text : `${text.slice(0, longestShown)} …`;
  return [{ label: question.short[language], value }];
};

/** What is known, each answer by the short name of its question, the words first as they will be sent. */
export const knownFacts = (type: IncidentType, report: OpenReport, language: Language) => {
  const asked = new Set(type.questions.filter(({ id }) => report.answers[id]).map(({ id }) => id));
  const answers = Object.entries(relevantAnswers(type, report.answers)).filter(([id]) => asked.has(id));
  return [...descriptionFact(type, report, language), ...answeredFacts(type, Object.fromEntries(answers), language)];
};
