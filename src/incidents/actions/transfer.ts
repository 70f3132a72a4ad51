// Flyt ansvar: the case goes over to another handler, who is told.
import type { Person } from '../../core/person.ts';
import { type CaseView, isHandler, isLeaderInCharge, ownerOf } from '../case-view.ts';
import { isKeptOut } from '../party.ts';
import { type CaseAction, everyHandler, given } from './action.ts';
import { labels, problems, refusals, texts } from './texts.ts';

/** In a restricted case, too: whoever is made responsible is from then on named in it. A leader who may be a party is not. */
const others = (view: CaseView): readonly Person[] => {
  const owner = ownerOf(view);
  const { incident, registry } = view;
  return registry
    .people(incident.municipality)
    .filter(
      (person) =>
        (isHandler(person) || isLeaderInCharge(view, person)) && !isKeptOut(view, person.id) && person.id !== owner?.id,
    );
};

export const transfer: CaseAction = {
  verb: 'transfer',
  label: texts.transfer,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: (view) => [
    {
      id: 'to',
      label: labels.transferTo,
      required: true,
      input: { kind: 'person', people: others(view) },
    },
    { id: 'reason', label: labels.reason, required: true, input: { kind: 'text', multiline: true } },
  ],
  perform: (view, values) => {
    const to = given(values, 'to');
    if (to === ownerOf(view)?.id) return { problem: problems.sameOwner };
    return { kind: 'transferred', to, reason: given(values, 'reason') };
  },
};
