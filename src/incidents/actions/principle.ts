// Principiel sag: the case is about more than itself, which some policies have a steering group told of.
import type { CaseView } from '../case-view.ts';
import { type CaseAction, given, judges } from './action.ts';
import { hints, labels, refusals, texts } from './texts.ts';

/** Whether the municipality has anybody told of matters of principle in such a case. */
const isAskedFor = ({ profile, type }: CaseView): boolean =>
  profile.routing.some(({ when }) => when?.principle && (when.categories?.includes(type.category) ?? true));

export const principle: CaseAction = {
  verb: 'principle',
  label: texts.principle,
  roles: judges,
  refusal: (view) => {
    if (view.standing.closed) return refusals.closed;
    if (!isAskedFor(view)) return refusals.noPrincipleRule;
    return view.standing.principle && refusals.principleAlready;
  },
  form: () => [
    {
      id: 'reason',
      label: labels.principle,
      hint: hints.principle,
      required: true,
      input: { kind: 'text', multiline: true },
    },
  ],
  perform: (_, values) => ({ kind: 'principleFound', reason: given(values, 'reason') }),
};
