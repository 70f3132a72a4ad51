// Reads a sent form: every value is checked against its question, and what is wrong is said in plain words.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../core/clock.ts';
import type { Text } from '../../core/text.ts';
import { instantOf } from '../../incidents/answers.ts';
import type { Answers } from '../../incidents/severity.ts';
import type { IncidentType } from '../../incidents/types.ts';
import { dateField, longestAnswer, timeField } from './form.ts';
import { type AskedQuestion, questionsOf } from './prefill.ts';
import { problems } from './texts.ts';

type Read = { readonly answer: string } | { readonly problem: Text };

const readTime = (date: string, time: string, now: Instant): Read => {
  const answer = time ? `${date}T${time.slice(0, 5)}` : date;
  try {
    if (Temporal.Instant.compare(instantOf(answer), now) > 0) return { problem: problems.future };
    return { answer };
  } catch {
    return { problem: problems.date(`${date} ${time}`.trim()) };
  }
};

const readOne = (question: AskedQuestion, values: Answers, now: Instant): Read => {
  if (question.kind === 'time') {
    const date = values[dateField(question.id)]?.trim() ?? '';
    return date === '' ? { answer: '' } : readTime(date, values[timeField(question.id)]?.trim() ?? '', now);
  }
  const answer = values[question.id]?.trim() ?? '';
  if (answer === '') return { answer };
  switch (question.kind) {
    case 'text':
    case 'longText':
      return answer.length > longestAnswer ? { problem: problems.long(question.label, longestAnswer) } : { answer };
    case 'number':
      return /^\d{1,7}$/.test(answer) ? { answer: String(Number(answer)) } : { problem: problems.number(answer) };
    case 'choice':
    case 'choices': {
      const known = new Set(question.options.map(({ value }) => value));
      const chosen = question.kind === 'choice' ? [answer] : answer.split(',');
      return chosen.every((value) => known.has(value)) ? { answer } : { problem: problems.choice(question.label) };
    }
  }
};

export const readForm = (
  type: IncidentType,
  before: Answers,
  values: Answers,
  now: Instant,
): { readonly answers: Answers; readonly problems: readonly Text[] } => {
  const wrong: Text[] = [];
  const answers: Record<string, string> = { ...before };
  for (const question of questionsOf(type, before)) {
    const read = readOne(question, values, now);
    if ('problem' in read) wrong.push(read.problem);
    else answers[question.id] = read.answer;
  }
  for (const { id, label, required } of questionsOf(type, answers)) {
    if (required && !answers[id] && wrong.length === 0) wrong.push(problems.required(label));
  }
  return { answers, problems: wrong };
};
