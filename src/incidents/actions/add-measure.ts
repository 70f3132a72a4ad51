// Tilføj tiltag: what is to be done about it, by whom, until when.
import type { Person } from '../../core/person.ts';
import { type CaseView, handlersOf } from '../case-view.ts';
import { stillTold } from '../party.ts';
import { type CaseAction, everyHandler, given } from './action.ts';
import { labels, refusals, texts } from './texts.ts';

/** Handlers and whoever has been told and may hear more; a select holds a hundred. */
const candidates = (view: CaseView): readonly Person[] => {
  const told = stillTold(view)
    .flatMap(({ people }) => people.map(view.registry.person))
    .filter((person) => person !== undefined);
  return [...new Set([...handlersOf(view), ...told])].slice(0, 100);
};

export const addMeasure: CaseAction = {
  verb: 'measure',
  label: texts.measure,
  roles: everyHandler,
  refusal: ({ standing }) => (standing.closed ? refusals.closed : undefined),
  form: (view) => [
    { id: 'measure', label: labels.measure, required: true, input: { kind: 'text', multiline: true } },
    { id: 'owner', label: labels.measureOwner, required: true, input: { kind: 'person', people: candidates(view) } },
    { id: 'due', label: labels.measureDue, required: true, input: { kind: 'day' } },
  ],
  perform: ({ standing }, values) => ({
    kind: 'measureAdded',
    measure: `m${standing.measures.length + 1}`,
    text: given(values, 'measure'),
    owner: given(values, 'owner'),
    due: given(values, 'due'),
  }),
};
