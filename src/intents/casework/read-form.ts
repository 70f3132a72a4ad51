// Reads the form of an act: every answer is held against its question, and CPR numbers are masked before anything is kept.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../../core/clock.ts';
import type { Text } from '../../core/text.ts';
import type { FormField, Given } from '../../incidents/actions/action.ts';
import { maskCpr } from '../../language/cpr.ts';
import { dayOf, longestText, timeOf } from './field-ids.ts';
import { problems } from './texts.ts';

type Read = { readonly answer: string } | { readonly problem: Text };

const parsed = <T>(parse: () => T): T | undefined => {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const readMoment = ({ id, label }: FormField, values: Given, now: Instant): Read => {
  const [day, time] = [values[dayOf(id)]?.trim() ?? '', values[timeOf(id)]?.trim() ?? ''];
  if (day === '' && time === '') return { answer: '' };
  const moment = parsed(() =>
    Temporal.PlainDateTime.from(`${day}T${time.slice(0, 5)}`, { overflow: 'reject' })
      .toZonedDateTime(danishZone)
      .toInstant(),
  );
  if (!moment) return { problem: problems.moment(label) };
  return Temporal.Instant.compare(moment, now) > 0
    ? { problem: problems.future(label) }
    : { answer: moment.toString() };
};

const readDay = ({ label }: FormField, text: string, now: Instant): Read => {
  const day = parsed(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
  if (!day) return { problem: problems.day(label) };
  const today = now.toZonedDateTimeISO(danishZone).toPlainDate();
  return Temporal.PlainDate.compare(day, today) < 0 ? { problem: problems.past(label) } : { answer: day.toString() };
};

const readOne = (field: FormField, values: Given, now: Instant): Read => {
  const { input, label } = field;
  const answer = values[field.id]?.trim() ?? '';
  if (answer === '' && input.kind !== 'moment') return { answer };
  switch (input.kind) {
    case 'moment':
      return readMoment(field, values, now);
    case 'text':
      return answer.length > longestText ? { problem: problems.long(label, longestText) } : { answer: maskCpr(answer) };
    case 'day':
      return readDay(field, answer, now);
    case 'number':
      return /^\d{1,7}$/.test(answer) ? { answer: String(Number(answer)) } : { problem: problems.number(label) };
    case 'choice': {
      const chosen = input.several ? answer.split(',') : [answer];
      const known = chosen.every((one) => input.options.some(({ value }) => value === one));
      return known ? { answer } : { problem: problems.choice(label) };
    }
    case 'person':
      return input.people.some(({ id }) => id === answer) ? { answer } : { problem: problems.choice(label) };
  }
};

export const readForm = (
  fields: readonly FormField[],
  values: Given,
  now: Instant,
): { readonly given: Given; readonly problems: readonly Text[] } => {
  const wrong: Text[] = [];
  const given: Record<string, string> = {};
  for (const field of fields) {
    const read = readOne(field, values, now);
    if ('problem' in read) wrong.push(read.problem);
    else given[field.id] = read.answer;
    if ('answer' in read && read.answer === '' && field.required) wrong.push(problems.required(field.label));
  }
  return { given, problems: wrong };
};
