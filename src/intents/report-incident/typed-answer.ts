// An answer typed to the one question that was asked: any way of saying it that fits the question.
import type { Instant } from '../../core/clock.ts';
import { parseWhen } from '../../language/when.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { isUnknown } from './commands.ts';
import { type AskedQuestion, timeAnswer } from './prefill.ts';

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

const chosen = (question: AskedQuestion, text: string): readonly string[] => {
  if (question.kind !== 'choice' && question.kind !== 'choices') return [];
  const said = plain(text);
  const named = question.options.filter(({ label }) =>
    [label.da, label.en].some((name) => said === plain(name) || ` ${said} `.includes(` ${plain(name)} `)),
  );
  if (named.length > 0) return named.map(({ value }) => value);
  const yesNo = isUnknown(text) ? 'unknown' : parseYesNo(text);
  return question.options.filter(({ value }) => value === yesNo).map(({ value }) => value);
};

/** The answer as it is kept, or nothing where the text does not answer the question. */
export const typedAnswer = (question: AskedQuestion, text: string, now: Instant): string | undefined => {
  switch (question.kind) {
    case 'choice':
      return chosen(question, text)[0];
    case 'choices':
      return chosen(question, text).join(',') || undefined;
    case 'time': {
      // Whoever cannot say when it was discovered knows of it now, and no clock may wait for an answer.
      const when = isUnknown(text) ? { at: now, precision: 'minute' as const } : parseWhen(text, now);
      return when ? timeAnswer(when) : undefined;
    }
    case 'number':
      return /\d+/.exec(text)?.[0];
    case 'text':
    case 'longText':
      return text.trim() || undefined;
  }
};
