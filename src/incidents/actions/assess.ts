// Vurdér brud: is it a personal data breach, how great is the risk, and is the authority notified (GDPR Art. 33).
import type { CaseView } from '../case-view.ts';
import { mayBeSignificant } from '../deadlines.ts';
import { type Risk, risks } from '../event.ts';
import { type CaseAction, closers, type FormField, type Given, given, isOneOf, type Problem } from './action.ts';
import { hints, labels, problems, refusals, riskNames, texts, yesNo } from './texts.ts';

const kept = (id: string, value: boolean | undefined): Partial<FormField> =>
  value === undefined ? { id } : { id, value: value ? 'yes' : 'no' };

const asksNis2 = ({ incident, type, profile, standing }: CaseView): boolean =>
  standing.assessment?.significant !== undefined || mayBeSignificant(incident, type, profile.casework);

const form = (view: CaseView): readonly FormField[] => {
  const before = view.standing.assessment;
  const choice = { kind: 'choice', options: yesNo } as const;
  return [
    {
      label: labels.breach,
      hint: hints.breach,
      required: true,
      input: choice,
      ...kept('breach', before?.breach),
      id: 'breach',
    },
    {
      id: 'risk',
      label: labels.risk,
      hint: hints.onlyIfBreach,
      required: false,
      ...(before?.risk ? { value: before.risk } : {}),
      input: { kind: 'choice', options: risks.map((value) => ({ value, label: riskNames[value] })) },
    },
    {
      label: labels.notify,
      hint: hints.notify,
      required: false,
      input: choice,
      ...kept('notify', before?.notify),
      id: 'notify',
    },
    ...(asksNis2(view)
      ? [
          {
            label: labels.significant,
            hint: hints.significant,
            required: true,
            input: choice,
            ...kept('significant', before?.significant),
            id: 'significant',
          },
        ]
      : []),
    {
      id: 'reason',
      label: labels.reason,
      hint: hints.assessment,
      required: true,
      input: { kind: 'text', multiline: true },
    },
  ];
};

interface Judged {
  readonly breach: boolean;
  readonly risk?: Risk;
  readonly notify: boolean;
}

const judged = (values: Given): Judged | Problem => {
  const risk = given(values, 'risk');
  const notify = given(values, 'notify');
  if (given(values, 'breach') !== 'yes') {
    return notify === 'yes' ? { problem: problems.notifyWithoutBreach } : { breach: false, notify: false };
  }
  if (!isOneOf(risks, risk)) return { problem: problems.riskMissing };
  if (notify === '') return { problem: problems.notifyMissing };
  // Art. 33(1): only a breach that is unlikely to result in a risk need not be notified.
  if (notify === 'no' && risk !== 'none') return { problem: problems.mustNotify };
  return { breach: true, risk, notify: notify === 'yes' };
};

export const assess: CaseAction = {
  verb: 'assess',
  label: texts.assess,
  roles: closers,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form,
  perform: (_, values) => {
    const judgement = judged(values);
    if ('problem' in judgement) return judgement;
    const significant = given(values, 'significant');
    return {
      kind: 'assessed',
      ...judgement,
      ...(significant === '' ? {} : { significant: significant === 'yes' }),
      reason: given(values, 'reason'),
    };
  },
};
