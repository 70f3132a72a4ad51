// Reads a form: every value is checked against its question, and what is wrong is said in plain words.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../../core/clock.ts';
import type { Text } from '../../core/text.ts';
import { instantOf, notKnown } from '../../incidents/answers.ts';
import { isAskedWith, relevantAnswers } from '../../incidents/relevant.ts';
import type { Answers } from '../../incidents/severity.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { maskCpr } from '../../language/cpr.ts';
import { isUnknown } from './commands.ts';
import { dateField, longestAnswer, timeField } from './fields.ts';
import { formQuestions, holdsDescription, missing, missingAlways, withAnswer } from './questions.ts';
import type { OpenReport } from './state.ts';
import { problems } from './texts.ts';
import { rewritten } from './words.ts';

type Read = { readonly answer: string } | { readonly problem: Text };

const readTime = (date: string, time: string, now: Instant): Read => {
  const day = date || now.toZonedDateTimeISO(danishZone).toPlainDate().toString();
  const answer = time ? `${day}T${time.slice(0, 5)}` : day;
  try {
    return Temporal.Instant.compare(instantOf(answer), now) > 0 ? { problem: problems.future } : { answer };
  } catch {
    return { problem: problems.date(maskCpr(`${date} ${time}`.trim())) };
  }
};

const readNumber = (answer: string): Read => {
  if (!/^\d{1,7}(?:[.,]0+)?$/.test(answer)) return { problem: problems.number(maskCpr(answer)) };
  const count = Number.parseInt(answer, 10);
  return count === 0 ? { problem: problems.nobody } : { answer: String(count) };
};

const readOne = (question: AskedQuestion, given: string, time: string, now: Instant): Read => {
  if (question.kind === 'time') return given || time ? readTime(given, time, now) : { answer: '' };
  if (given === '' || given === notKnown) return { answer: given };
  switch (question.kind) {
    case 'text':
    case 'longText':
      if (given.length > longestAnswer) return { problem: problems.long(question.label, longestAnswer) };
      return { answer: isUnknown(given) ? notKnown : given };
    case 'number':
      return isUnknown(given) ? { answer: notKnown } : readNumber(given);
    case 'choice':
    case 'choices': {
      const known = new Set(question.options.map(({ value }) => value));
      const chosen = question.kind === 'choice' ? [given] : given.split(',');
      return chosen.every((value) => known.has(value))
        ? { answer: given }
        : { problem: problems.choice(question.label) };
    }
  }
};

/** Takes over what was filled in. Questions that the form did not send keep their answers. */
const takeOver = (type: IncidentType, before: OpenReport, values: Answers, now: Instant) => {
  const wrong: Text[] = [];
  let report = before;
  for (const question of type.questions) {
    const { id, kind, from } = question;
    const clock = kind === 'time' ? (values[timeField(id)]?.trim() ?? '') : '';
    const given = kind === 'time' ? (values[dateField(id)] ?? (clock === '' ? undefined : '')) : values[id];
    if (given === undefined) continue;
    const read = readOne(question, given.trim(), clock, now);
    if ('problem' in read) wrong.push(read.problem);
    else if (from === 'description' && read.answer !== notKnown) {
      const changed = holdsDescription(before) && read.answer !== '' && read.answer !== before.words.text;
      if (changed) report = { ...report, words: rewritten(before.words, read.answer) };
    } else report = withAnswer(report, question, read.answer);
  }
  return { report, wrong };
};

/** What is only offered is never missed. */
const asked = (type: IncidentType, before: OpenReport) => formQuestions(type, before, 'low');

/** A field that was shown and left empty, where not knowing needs no word of its own: the time, and what follows from another answer. */
const leftOpen = (type: IncidentType, before: OpenReport, report: OpenReport): Answers => {
  const answers = relevantAnswers(type, report.answers);
  const open = asked(type, before).filter(
    (question) =>
      !answers[question.id] &&
      isAskedWith(question, answers) &&
      (question.kind === 'time' || typeof question.required === 'object'),
  );
  return Object.fromEntries(open.map(({ id }) => [id, notKnown]));
};

export interface ReadForm {
  readonly report: OpenReport;
  readonly problems: readonly Text[];
  /** Answers have opened further questions, which the person has not seen. */
  readonly asksMore: boolean;
}

/** Only takes over what is there: for buttons that do not send the report. */
export const readHalf = (type: IncidentType, before: OpenReport, values: Answers, now: Instant): ReadForm => {
  const { report, wrong } = takeOver(type, before, values, now);
  return { report, problems: wrong, asksMore: false };
};

export const readForm = (type: IncidentType, before: OpenReport, values: Answers, now: Instant): ReadForm => {
  const { report, wrong } = takeOver(type, before, values, now);
  const filled = { ...report, answers: { ...report.answers, ...leftOpen(type, before, report) } };
  const lacks = missingAlways(type, filled);
  const seen = lacks && asked(type, before).some(({ id }) => id === lacks.id);
  const required = lacks && seen ? [problems.required(lacks.label)] : [];
  const all = [...wrong, ...required];
  if (all.length > 0) return { report, problems: all, asksMore: false };
  return { report: filled, problems: [], asksMore: missing(type, filled) !== undefined };
};
