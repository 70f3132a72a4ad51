// Spørg melder: a question that goes to the reporter's chat; the answer comes back into the case.
import { type CaseAction, everyHandler, given } from './action.ts';
import { hints, labels, refusals, texts } from './texts.ts';

export const askReporter: CaseAction = {
  verb: 'ask',
  label: texts.ask,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: () => [
    {
      id: 'question',
      label: labels.question,
      hint: hints.question,
      required: true,
      input: { kind: 'text', multiline: true },
    },
  ],
  perform: ({ standing }, values) => ({
    kind: 'asked',
    question: `q${standing.questions.length + 1}`,
    text: given(values, 'question'),
  }),
};
