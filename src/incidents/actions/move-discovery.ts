// Ret opdagelsestidspunkt: the law's clock starts from another moment, by those who answer for it and with a reason.
import { Temporal } from 'temporal-polyfill';
import { type CaseAction, given } from './action.ts';
import { hints, labels, problems, refusals, texts } from './texts.ts';

export const moveDiscovery: CaseAction = {
  verb: 'discovery',
  label: texts.discovery,
  roles: ({ supervisoryDeadlineOwner }) => ['dataProtection', supervisoryDeadlineOwner],
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: ({ incident }) => [
    {
      id: 'at',
      label: labels.discovered,
      hint: hints.discovered,
      required: true,
      value: incident.discoveredAt,
      input: { kind: 'moment' },
    },
    { id: 'reason', label: labels.reason, required: true, input: { kind: 'text', multiline: true } },
  ],
  perform: ({ incident }, values) => {
    const to = Temporal.Instant.from(given(values, 'at'));
    const from = Temporal.Instant.from(incident.discoveredAt);
    if (to.equals(from)) return { problem: problems.sameTime };
    return { kind: 'discoveryMoved', from: from.toString(), to: to.toString(), reason: given(values, 'reason') };
  },
};
