// Ret oplysninger: what was reported turned out otherwise; each change is kept with the old and the new, and why.
import type { Language, Text } from '../../core/text.ts';
import { sayAnswer } from '../answers.ts';
import type { CaseView } from '../case-view.ts';
import type { EventOf } from '../event.ts';
import { relevantAnswers } from '../relevant.ts';
import type { Answers } from '../severity.ts';
import type { AskedQuestion, IncidentType } from '../types.ts';
import { type CaseAction, everyHandler, type FormField, type FormInput, type Given, given } from './action.ts';
import { hints, labels, notGiven, problems, refusals, texts } from './texts.ts';

type Change = EventOf<'factsCorrected'>['changes'][number];

const leaderQuestion = 'leaderInvolved';

/** Moments have an act of their own, long texts stay the reporter's, and so does what they say of their leader. */
const canBeCorrected = ({ kind, quiet, id }: AskedQuestion): boolean =>
  kind !== 'time' && kind !== 'longText' && !quiet && id !== leaderQuestion;

const inputOf = (question: AskedQuestion): FormInput => {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', options: question.options };
    case 'choices':
      return { kind: 'choice', options: question.options, several: true };
    case 'number':
      return { kind: 'number' };
    default:
      return { kind: 'text' };
  }
};

const form = ({ incident, type, types }: CaseView): readonly FormField[] => [
  {
    id: 'type',
    label: labels.type,
    required: true,
    value: type.id,
    input: { kind: 'choice', options: types.all().map(({ id, name }) => ({ value: id, label: name })) },
  },
  ...type.questions.filter(canBeCorrected).map(
    (question): FormField => ({
      id: question.id,
      label: question.short,
      required: false,
      ...(incident.answers[question.id] ? { value: incident.answers[question.id] } : {}),
      input: inputOf(question),
    }),
  ),
  {
    id: 'reason',
    label: labels.reason,
    hint: hints.correction,
    required: true,
    input: { kind: 'text', multiline: true },
  },
];

const changed = (label: Text, from: Text, to: Text): Text => ({
  da: `${label.da} fra ${from.da} til ${to.da}`,
  en: `${label.en} from ${from.en} to ${to.en}`,
});

const answerSaid = (question: AskedQuestion, answer: string): Text => {
  const say = (language: Language) => (answer === '' ? notGiven[language] : sayAnswer(question, answer, language));
  return { da: say('da'), en: say('en') };
};

const factChanges = (before: Answers, after: Answers, types: readonly IncidentType[]): readonly Change[] => {
  const questions = new Map(types.flatMap((type) => type.questions).map((question) => [question.id, question]));
  return [...questions.values()].flatMap((question): readonly Change[] => {
    const { id, short } = question;
    const [from, to] = [before[id] ?? '', after[id] ?? ''];
    // What was said of the leader holds, also where the other type would not have asked it.
    if (from === to || id === leaderQuestion) return [];
    return [{ fact: id, from, to, said: changed(short, answerSaid(question, from), answerSaid(question, to)) }];
  });
};

const corrected = ({ incident, type, types }: CaseView, values: Given): Given => {
  const asked = type.questions.filter(canBeCorrected).map(({ id }) => [id, given(values, id)]);
  const next = types.get(given(values, 'type')) ?? type;
  return relevantAnswers(next, { ...incident.answers, ...Object.fromEntries(asked) });
};

export const correctFacts: CaseAction = {
  verb: 'correct',
  label: texts.correct,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form,
  perform: (view, values) => {
    const { incident, type, types } = view;
    const next = types.get(given(values, 'type')) ?? type;
    const said = changed(labels.type, type.name, next.name);
    const changes = [
      ...(next === type ? [] : [{ fact: 'type', from: type.id, to: next.id, said }]),
      ...factChanges(relevantAnswers(type, incident.answers), corrected(view, values), [type, next]),
    ];
    if (changes.length === 0) return { problem: problems.nothingCorrected };
    const closes = next.restricted && !incident.restricted;
    return {
      kind: 'factsCorrected',
      changes,
      ...(closes ? { restricted: true as const } : {}),
      reason: given(values, 'reason'),
    };
  },
};
