// How an answer is said to people, and which moment a time answer means.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';
import { inSentence } from '../core/in-sentence.ts';
import { sayDay, sayTime } from '../core/say-time.ts';
import type { Language, Text } from '../core/text.ts';
import type { Answers } from './severity.ts';
import type { Question } from './type-schema.ts';
import type { IncidentType } from './types.ts';

/** Given to any question by somebody who does not know. */
export const notKnown = 'unknown';

const doNotKnow: Text = { da: 'Ved ikke', en: 'Do not know' };

/**
 * The instant of a time answer: `2026-11-22T20:00` in Danish time, or `2026-11-22`, which counts from its midnight, the
 * careful side for a deadline. Throws RangeError when the answer is no time.
 */
export const instantOf = (answer: string): Instant =>
  answer.includes('T')
    ? Temporal.PlainDateTime.from(answer, { overflow: 'reject' }).toZonedDateTime(danishZone).toInstant()
    : Temporal.PlainDate.from(answer, { overflow: 'reject' }).toZonedDateTime(danishZone).toInstant();

type Choosing = Extract<Question, { readonly options: unknown }>;

/** What was chosen, in the order of the answer; a value that is no option any more is said as it is. */
export const chosenLabels = ({ options }: Choosing, answer: string): readonly Text[] =>
  answer.split(',').map((value) => options.find((option) => option.value === value)?.label ?? { da: value, en: value });

/** `Klikkede på et link, skrev en kode`: of several that were chosen, the first begins the line. */
export const sayAnswer = (question: Question, answer: string, language: Language): string => {
  if (answer === notKnown) return doNotKnow[language];
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'number':
      return answer;
    case 'time':
      return answer.includes('T') ? sayTime(instantOf(answer), language) : sayDay(instantOf(answer), language);
    case 'choice':
    case 'choices':
      return chosenLabels(question, answer)
        .map((label, at) => (at === 0 ? label[language] : inSentence(label, language)))
        .join(', ');
  }
};

/** Every answered question, short label and answer, in the order in which they are asked. */
export const answeredFacts = (type: IncidentType, answers: Answers, language: Language) =>
  type.questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer ? [{ label: question.short[language], value: sayAnswer(question, answer, language) }] : [];
  });
