// What a text already answers: facts and phrases found in it become answers to the type's questions.
import { danishZone } from '../../core/clock.ts';
import type { StatedTime, Understanding } from '../../core/understanding.ts';
import type { Answers } from '../../incidents/severity.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
import { findPhone } from '../../language/phone-number.ts';
import { fold } from '../../language/text/fold.ts';
import { heardLetters } from './phrases.ts';

/** `2026-11-22T20:00`, or `2026-11-22` when only the day is known; Danish time. */
export const timeAnswer = ({ at, precision }: StatedTime): string => {
  const local = at.toZonedDateTimeISO(danishZone);
  const day = local.toPlainDate().toString();
  return precision === 'day' ? day : `${day}T${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

/** Many a system shares a word with everyday things: unless it is asked for, only its whole name names it. */
const isNamed = (text: string, system: string): boolean => {
  const words = (said: string): string =>
    ` ${fold(said)
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .join(' ')} `;
  return words(text).includes(words(system));
};

const factOf = (question: AskedQuestion, { slots, system }: Understanding, text: string): string | null => {
  switch (question.from) {
    case 'device':
      return slots.device;
    case 'when':
      return slots.when && timeAnswer(slots.when);
    case 'discovered': {
      const stated = slots.discovered ?? slots.when;
      return stated && timeAnswer(stated);
    }
    case 'place':
      return slots.place && maskCpr(slots.place);
    case 'encrypted':
      return slots.encrypted === 'unknown' ? null : slots.encrypted;
    case 'personalData':
      return slots.personalData === 'unknown' ? null : slots.personalData;
    case 'affectedCount':
      return slots.affectedCount ? String(slots.affectedCount) : null;
    case 'system':
      return system !== null && (question.required === true || isNamed(text, system)) ? system : null;
    case 'phone':
      return findPhone(text);
    case 'description':
    case null:
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

/** The option whose longest phrase is heard; of a question with several answers every option, unless one says "nothing". */
export const heardOption = (question: AskedQuestion, text: string): string | null => {
  if (question.kind !== 'choice' && question.kind !== 'choices') return null;
  const folded = fold(text);
  const found = question.options
    .flatMap(({ value, heard }) => (heard ? [{ value, length: heardLetters(folded, heard) }] : []))
    .filter(({ length }) => length > 0);
  const [best] = [...found].sort((a, b) => b.length - a.length);
  if (!best) return null;
  if (question.kind === 'choice' || best.value === 'nothing') return best.value;
  return found
    .map(({ value }) => value)
    .filter((value) => value !== 'nothing')
    .join(',');
};

/** What the text answers by itself, question by question. */
export const answersIn = (type: IncidentType, understanding: Understanding, text: string): Answers =>
  Object.fromEntries(
    type.questions.flatMap((question) => {
      const fact = factOf(question, understanding, text);
      const answer = (fact === null ? null : fitting(question, fact)) ?? heardOption(question, text);
      return answer === null ? [] : [[question.id, answer] as const];
    }),
  );
