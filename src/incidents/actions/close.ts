// Luk: only when everything that law and policy demand of the case has been done.
import type { Text } from '../../core/text.ts';
import type { CaseView } from '../case-view.ts';
import { runningDeadlines } from '../deadlines.ts';
import { atLeast } from '../severity.ts';
import { noticeNames } from '../texts.ts';
import { type CaseAction, closers, given } from './action.ts';
import { hints, labels, refusals, texts } from './texts.ts';

export const mustBeEvaluated = ({ incident, profile }: CaseView): boolean =>
  atLeast(incident.severity, profile.casework.evaluation.from);

/** What still stands in the way, first things first. */
const missing = (view: CaseView): Text | undefined => {
  const { incident, standing, type, profile } = view;
  if (!standing.assessment) return refusals.notAssessed;
  const [deadline] = runningDeadlines(incident, type, profile.casework);
  if (deadline) return refusals.notNotified(noticeNames[deadline.notice]);
  if (standing.assessment.risk === 'high' && !standing.citizens) return refusals.citizensNotTold;
  const open = standing.measures.find(({ done }) => !done);
  if (open) return refusals.measureOpen(open.text);
  return mustBeEvaluated(view) && !standing.evaluation
    ? refusals.notEvaluated(profile.casework.evaluation.rule)
    : undefined;
};

export const close: CaseAction = {
  verb: 'close',
  label: texts.close,
  roles: closers,
  refusal: (view) => (view.standing.closed ? refusals.alreadyClosed : missing(view)),
  form: () => [
    {
      id: 'conclusion',
      label: labels.conclusion,
      hint: hints.conclusion,
      required: true,
      input: { kind: 'text', multiline: true },
    },
  ],
  perform: (_, values) => ({ kind: 'closed', conclusion: given(values, 'conclusion') }),
};
