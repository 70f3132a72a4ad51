// Which of a type's questions make sense with what is answered, and which answers stand.
import { type Answers, holds } from './severity.ts';
import type { AskedQuestion, IncidentType } from './types.ts';

export const isAskedWith = ({ askWhen }: AskedQuestion, answers: Answers): boolean =>
  askWhen === undefined || holds(askWhen, answers);

export const isRequired = ({ required }: AskedQuestion, answers: Answers): boolean =>
  typeof required === 'boolean' ? required : holds(required, answers);

/**
 * The answers that count: one whose question no longer makes sense is left out, and a question that is not asked has
 * the answer that its type gives it.
 */
export const relevantAnswers = ({ questions }: IncidentType, answers: Answers): Answers => {
  const kept: Record<string, string> = {};
  for (const question of questions) {
    const answer = isAskedWith(question, kept) ? answers[question.id] : question.otherwise;
    if (answer) kept[question.id] = answer;
  }
  return kept;
};
