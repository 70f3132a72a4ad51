// Ret opdagelsestidspunkt: the law's clock starts from another moment, by those who answer for it and with a reason.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../core/clock.ts';
import { type Deadline, nis2Start, runningDeadlines } from '../deadlines.ts';
import { type CaseAction, given, wholeMinute } from './action.ts';
import { hints, labels, problems, refusals, texts, yesNo } from './texts.ts';

const nis2Runs = (deadlines: readonly Deadline[]): boolean =>
  deadlines.some(({ notice }) => notice === 'nis2Warning' || notice === 'nis2Notification');

const isSameMinute = (one: Instant, other: Instant): boolean => wholeMinute(one).equals(wholeMinute(other));

export const moveDiscovery: CaseAction = {
  verb: 'discovery',
  label: texts.discovery,
  roles: ({ supervisoryDeadlineOwner }) => ['dataProtection', supervisoryDeadlineOwner],
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: ({ incident, type, profile }) => [
    {
      id: 'at',
      label: labels.discovered,
      hint: hints.discovered,
      required: true,
      value: incident.discoveredAt,
      input: { kind: 'moment' },
    },
    ...(nis2Runs(runningDeadlines(incident, type, profile.casework))
      ? [
          {
            id: 'nis2',
            label: labels.moveNis2,
            hint: hints.moveNis2,
            required: true,
            value: 'no',
            input: { kind: 'choice' as const, options: yesNo },
          },
        ]
      : []),
    { id: 'reason', label: labels.reason, required: true, input: { kind: 'text', multiline: true } },
  ],
  perform: ({ incident }, values) => {
    const asked = Temporal.Instant.from(given(values, 'at'));
    const from = Temporal.Instant.from(incident.discoveredAt);
    // The form shows no seconds: the minute that stands there is the very moment.
    const to = isSameMinute(asked, from) ? from : asked;
    const nis2 = given(values, 'nis2') === 'yes';
    const stays = to.equals(from) && (!nis2 || isSameMinute(to, nis2Start(incident)));
    if (stays) return { problem: problems.sameTime };
    return {
      kind: 'discoveryMoved',
      from: from.toString(),
      to: to.toString(),
      ...(nis2 ? { nis2 } : {}),
      reason: given(values, 'reason'),
    };
  },
};
