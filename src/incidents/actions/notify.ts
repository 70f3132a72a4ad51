// Anmeldt: what was sent to the authority, when, under which reference, and why late where it was late.
import { Temporal } from 'temporal-polyfill';
import type { CaseView } from '../case-view.ts';
import { type Deadline, runningDeadlines } from '../deadlines.ts';
import { type Notice, notices } from '../event.ts';
import { noticeNames } from '../texts.ts';
import { type CaseAction, given, isOneOf, judges, wholeMinute } from './action.ts';
import { hints, labels, problems, refusals, texts } from './texts.ts';

/** What can be sent now: whatever clock runs once somebody has judged that it must be. */
const open = ({ incident, type, profile }: CaseView): readonly Notice[] =>
  runningDeadlines(incident, type, profile.casework).map(({ notice }) => notice);

const running = ({ incident, type, profile }: CaseView, notice: Notice): Deadline | undefined =>
  runningDeadlines(incident, type, profile.casework).find((deadline) => deadline.notice === notice);

export const notify: CaseAction = {
  verb: 'notify',
  label: texts.notify,
  roles: judges,
  refusal: (view) => {
    if (view.standing.closed) return refusals.closed;
    if (!view.standing.assessment) return refusals.notAssessed;
    return open(view).length === 0 ? refusals.nothingToNotify : undefined;
  },
  form: (view) => {
    const [only, ...more] = open(view);
    return [
      ...(only && more.length > 0
        ? [
            {
              id: 'notice',
              label: labels.notice,
              required: true,
              value: only,
              input: {
                kind: 'choice' as const,
                options: [only, ...more].map((value) => ({ value, label: noticeNames[value] })),
              },
            },
          ]
        : []),
      { id: 'reference', label: labels.reference, hint: hints.reference, required: true, input: { kind: 'text' } },
      { id: 'sentAt', label: labels.sentAt, required: true, value: view.now.toString(), input: { kind: 'moment' } },
      { id: 'late', label: labels.late, hint: hints.late, required: false, input: { kind: 'text', multiline: true } },
    ];
  },
  perform: (view, values) => {
    const chosen = given(values, 'notice') || open(view)[0] || '';
    if (!isOneOf(notices, chosen)) return { problem: refusals.nothingToNotify };
    const sent = Temporal.Instant.from(given(values, 'sentAt'));
    const deadline = running(view, chosen);
    if (!deadline) return { problem: refusals.nothingToNotify };
    if (Temporal.Instant.compare(sent, wholeMinute(deadline.start)) < 0) return { problem: problems.beforeDiscovery };
    const lateReason = given(values, 'late');
    const late = Temporal.Instant.compare(sent, deadline.until) > 0;
    if (late && lateReason === '') return { problem: problems.lateReason };
    return {
      kind: 'notified',
      notice: chosen,
      reference: given(values, 'reference'),
      sentAt: sent.toString(),
      ...(late ? { lateReason } : {}),
    };
  },
};
