// Ændr alvor: a handler knows better than the rules, and says why.
import { severities } from '../severity.ts';
import { severityNames } from '../texts.ts';
import { type CaseAction, everyHandler, given, isOneOf } from './action.ts';
import { labels, problems, refusals, texts } from './texts.ts';

export const changeSeverity: CaseAction = {
  verb: 'severity',
  label: texts.severity,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: ({ incident }) => [
    {
      id: 'severity',
      label: labels.severity,
      required: true,
      value: incident.severity,
      input: { kind: 'choice', options: severities.map((value) => ({ value, label: severityNames[value] })) },
    },
    { id: 'reason', label: labels.reason, required: true, input: { kind: 'text', multiline: true } },
  ],
  perform: ({ incident }, values) => {
    const to = given(values, 'severity');
    if (!isOneOf(severities, to) || to === incident.severity) return { problem: problems.sameSeverity };
    return { kind: 'severityChanged', from: incident.severity, to, reason: given(values, 'reason') };
  },
};
