// An answer typed to the one question that was asked: any way of saying it that fits the question.
import type { Instant } from '../../core/clock.ts';
import type { Text } from '../../core/text.ts';
import { notKnown } from '../../incidents/answers.ts';
import type { AskedQuestion } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
import { numberPattern, parseNumber } from '../../language/numbers.ts';
import { plain } from '../../language/small-words.ts';
import { fold, folded } from '../../language/text/fold.ts';
import { parseWhen } from '../../language/when.ts';
import { parseYesNo } from '../../language/yes-no.ts';
import { isUnknown, startsUnknown } from './commands.ts';
import { longestAnswer } from './fields.ts';
import { heardOption, timeAnswer } from './prefill.ts';
import { problems } from './texts.ts';

export type Typed = { readonly answer: string } | { readonly problem: Text };

const chosen = (question: AskedQuestion, text: string): string | undefined => {
  if (question.kind !== 'choice' && question.kind !== 'choices') return undefined;
  const said = ` ${plain(text)} `;
  const named = question.options.filter(({ label }) =>
    [label.da, label.en].some((name) => said.includes(` ${plain(name)} `)),
  );
  const exact = named.filter(({ label }) => [label.da, label.en].some((name) => said === ` ${plain(name)} `));
  const best = exact.length > 0 ? exact : named.filter(({ value }) => value !== 'yes' && value !== 'no');
  if (best.length > 0) return question.kind === 'choice' ? best[0]?.value : best.map(({ value }) => value).join(',');
  const phrase = heardOption(question, text);
  if (phrase !== null) return phrase;
  // "Ja, måske på 20 borgere" says yes.
  const yesNo = /^(?:ja|jo|yes)\b/i.test(text.trim()) ? 'yes' : parseYesNo(text);
  const meant: readonly (string | null)[] = yesNo === 'no' ? ['no', 'nothing'] : [yesNo];
  return question.options.find(({ value }) => meant.includes(value))?.value;
};

const gap = '[^a-z0-9]+';
const wholeNumber = folded(
  `^(?:(?:ca|cirka|omkring|vist|måske|mindst|over|under|nok|højst|about|around|roughly|at least|maybe|det er|der er|it is)${gap}){0,2}(?<count>${numberPattern})(?:${gap}[a-z]+){0,2}[^a-z0-9]*$`,
);
const mentionsNumber = /^\W*(?:minus )?\d/;

const countIn = (text: string): Typed | undefined => {
  const count = parseNumber(wholeNumber.exec(fold(text.trim()))?.groups?.['count'] ?? '');
  const negative = /^\s*(?:minus|[-–])/.test(text);
  if (count !== undefined && !negative) return count === 0 ? { problem: problems.nobody } : { answer: String(count) };
  if (/^\W*(?:ingen|nul|none|nobody|zero)\b/i.test(text)) return { problem: problems.nobody };
  return negative || mentionsNumber.test(text) ? { problem: problems.number(maskCpr(text).slice(0, 40)) } : undefined;
};

const ahead = folded(
  '\\b(?:i ?(?:over)?morgen|i (?:aften|eftermiddag)|på (?:man|tirs|ons|tors|fre|lør|søn)dag|næste|tomorrow|tonight|this (?:evening|afternoon)|next|om (?:en|to|tre|\\d+) (?:time|dag|uge)\\w*)\\b',
);
const soundsLikeTime = /\d|dag\b|\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|uge|week|month|day)/;

const timeIn = (text: string, now: Instant): Typed | undefined => {
  const when = parseWhen(text, now);
  if (when) return { answer: timeAnswer(when) };
  const typed = fold(text);
  if (ahead.test(typed)) return { problem: problems.future };
  return soundsLikeTime.test(typed) ? { problem: problems.when(maskCpr(text).slice(0, 60)) } : undefined;
};

/** Whoever does not know may say something else beside that. */
const orUnknown = (found: Typed | undefined, text: string): Typed | undefined =>
  startsUnknown(text) && !(found && 'answer' in found) ? { answer: notKnown } : found;

/** The answer as it is kept, what is wrong with it, or nothing where the text does not answer the question. */
export const typedAnswer = (question: AskedQuestion, text: string, now: Instant): Typed | undefined => {
  if (isUnknown(text)) return { answer: notKnown };
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const value = chosen(question, text);
      return value === undefined ? undefined : { answer: value };
    }
    case 'time':
      return orUnknown(timeIn(text, now), text);
    case 'number':
      return orUnknown(countIn(text), text);
    case 'text':
    case 'longText': {
      if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
      return text.length > longestAnswer
        ? { problem: problems.long(question.label, longestAnswer) }
        : { answer: text.trim() };
    }
  }
};
