// Evaluér: what it came from and what is to be learned; serious cases must be evaluated before they are closed.
import { type CaseAction, closers, given } from './action.ts';
import { hints, labels, refusals, texts } from './texts.ts';

export const evaluate: CaseAction = {
  verb: 'evaluate',
  label: texts.evaluate,
  roles: closers,
  refusal: ({ standing }) => (standing.assessment ? undefined : refusals.notAssessed),
  form: ({ standing: { evaluation } }) => [
    {
      id: 'cause',
      label: labels.cause,
      required: true,
      ...(evaluation ? { value: evaluation.cause } : {}),
      input: { kind: 'text', multiline: true },
    },
    {
      id: 'lesson',
      label: labels.lesson,
      hint: hints.lesson,
      required: true,
      ...(evaluation ? { value: evaluation.lesson } : {}),
      input: { kind: 'text', multiline: true },
    },
  ],
  perform: (_, values) => ({ kind: 'evaluated', cause: given(values, 'cause'), lesson: given(values, 'lesson') }),
};
