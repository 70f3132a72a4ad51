// Underret borgere: those concerned have been told, or why the law lets it be (GDPR Art. 34).
import { type CaseAction, given, judges } from './action.ts';
import { hints, labels, refusals, texts, toldOrExempt } from './texts.ts';

export const tellCitizens: CaseAction = {
  verb: 'citizens',
  label: texts.citizens,
  roles: judges,
  refusal: ({ standing }) => {
    if (standing.closed) return refusals.closed;
    if (!standing.assessment) return refusals.notAssessed;
    return standing.assessment.breach ? undefined : refusals.noBreach;
  },
  form: () => [
    { id: 'told', label: labels.citizens, required: true, input: { kind: 'choice', options: toldOrExempt } },
    {
      id: 'reason',
      label: labels.howTold,
      hint: hints.citizens,
      required: true,
      input: { kind: 'text', multiline: true },
    },
  ],
  perform: (_, values) => ({
    kind: 'citizensTold',
    told: given(values, 'told') === 'told',
    reason: given(values, 'reason'),
  }),
};
