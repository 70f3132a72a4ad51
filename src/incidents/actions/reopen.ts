// Genåbn: something has come up, and the case goes on.
import { type CaseAction, everyHandler, given } from './action.ts';
import { labels, refusals, texts } from './texts.ts';

export const reopen: CaseAction = {
  verb: 'reopen',
  label: texts.reopen,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? undefined : refusals.notClosed),
  form: () => [{ id: 'reason', label: labels.reason, required: true, input: { kind: 'text', multiline: true } }],
  perform: (_, values) => ({ kind: 'reopened', reason: given(values, 'reason') }),
};
