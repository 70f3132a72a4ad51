// Where a report stands: what is answered, what is still missing, and what the form shows.
import type { Language } from '../../core/text.ts';
import { answeredFacts } from '../../incidents/answers.ts';
import { isAskedWith, isRequired, relevantAnswers } from '../../incidents/relevant.ts';
import type { Answers } from '../../incidents/severity.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
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
const isExtra = ({ required, askWhen }: AskedQuestion): boolean => required === false && askWhen === undefined;

/** What the form asks: what is needed and not known; while everything is corrected, every question that makes sense. */
export const formQuestions = (type: IncidentType, report: OpenReport): readonly AskedQuestion[] => {
  const answers = relevantAnswers(type, report.answers);
  const possible = type.questions.filter((question) => mayBeAsked(type, answers, question));
  if (report.editing) return possible;
  return possible.filter((question) => !isExtra(question) && !isAnswered(type, report, question));
};

/** CPR numbers in an answer are masked; the words that are kept for the case hold them. */
export const withAnswer = (report: OpenReport, { id, label }: AskedQuestion, answer: string): OpenReport => ({
  ...report,
  answers: { ...report.answers, [id]: maskCpr(answer) },
  words: withOriginal(report.words, label.da, answer),
});

/** What is known, each answer by the short name of its question. */
export const knownFacts = (type: IncidentType, report: OpenReport, language: Language) => {
  const asked = new Set(type.questions.filter(({ id }) => report.answers[id]).map(({ id }) => id));
  const answers = Object.entries(relevantAnswers(type, report.answers)).filter(([id]) => asked.has(id));
  return answeredFacts(type, Object.fromEntries(answers), language);
};
