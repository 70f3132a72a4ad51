// Ændr alvor: a handler knows better than the rules, and says why.
import { proposedSeverity } from '../proposed-severity.ts';
import { severities } from '../severity.ts';
import { severityNames } from '../texts.ts';
import { type CaseAction, everyHandler, given, isOneOf } from './action.ts';
import { labels, problems, refusals, texts } from './texts.ts';

export const changeSeverity: CaseAction = {
  verb: 'severity',
  label: texts.severity,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: (view) => [
    {
      id: 'severity',
      label: labels.severity,
      required: true,
      value: proposedSeverity(view) ?? view.incident.severity,
      input: { kind: 'choice', options: severities.map((value) => ({ value, label: severityNames[value] })) },
    },
    { id: 'reason', label: labels.reason, required: true, input: { kind: 'text', multiline: true } },
  ],
  perform: (view, values) => {
    const { incident } = view;
    const to = given(values, 'severity');
    // Where the rules propose another, keeping the present one is a decision as well.
    const undecided = proposedSeverity(view) !== undefined;
    if (!isOneOf(severities, to) || (to === incident.severity && !undecided)) return { problem: problems.sameSeverity };
    return { kind: 'severityChanged', from: incident.severity, to, reason: given(values, 'reason') };
  },
};
