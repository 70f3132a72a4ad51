// What the first message already answers: facts found in the text become answers to the type's questions.
import { danishZone } from '../../core/clock.ts';
import type { StatedTime, Understanding } from '../../core/understanding.ts';
import type { Answers } from '../../incidents/severity.ts';
import { holds } from '../../incidents/severity.ts';
import type { Question } from '../../incidents/type-schema.ts';
import type { IncidentType } from '../../incidents/types.ts';

export type AskedQuestion = Question & { readonly id: string };

/** `2026-11-22T20:00`, or `2026-11-22` when only the day is known; Danish time. */
export const timeAnswer = ({ at, precision }: StatedTime): string => {
  const local = at.toZonedDateTimeISO(danishZone);
  const day = local.toPlainDate().toString();
  return precision === 'day' ? day : `${day}T${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

const fact = (question: AskedQuestion, { slots, system }: Understanding, text: string): string | null => {
  switch (question.from) {
    case 'device':
      return slots.device;
    case 'when':
      return slots.when && timeAnswer(slots.when);
    case 'place':
      return slots.place;
    case 'encrypted':
      return slots.encrypted === 'unknown' ? null : slots.encrypted;
    case 'personalData':
      return slots.personalData === 'unknown' ? null : slots.personalData;
    case 'affectedCount':
      return slots.affectedCount === null ? null : String(slots.affectedCount);
    case 'system':
      return system;
    case 'description':
      return text;
    case undefined:
      return null;
  }
};

/** A fact that is none of a question's options is `other` where there is one, else not an answer. */
const fitting = (question: AskedQuestion, value: string): string | null => {
  if (question.kind !== 'choice' && question.kind !== 'choices') return value;
  const values = question.options.map((option) => option.value);
  return values.includes(value) ? value : values.includes('other') ? 'other' : null;
};

/** What the text says anew goes before what was known: a correction needs no word of its own. */
export const learn = (type: IncidentType, before: Answers, understanding: Understanding, text: string): Answers => {
  const learned = type.questions.flatMap((question) => {
    const value = fact(question, understanding, text);
    const answer = value === null ? null : fitting(question, value);
    return answer === null ? [] : [[question.id, answer] as const];
  });
  return { ...before, ...Object.fromEntries(learned) };
};

/** The questions that make sense with what is answered so far. */
export const questionsOf = (type: IncidentType, answers: Answers): readonly AskedQuestion[] =>
  type.questions.filter(({ askWhen }) => askWhen === undefined || holds(askWhen, answers));

export const missing = (type: IncidentType, answers: Answers): AskedQuestion | undefined =>
  questionsOf(type, answers).find(({ id, required }) => required && !answers[id]);
