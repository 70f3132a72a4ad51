// Overtag: somebody takes the case, and everybody sees who.
import { nameOf, ownerOf } from '../case-view.ts';
import { type CaseAction, everyHandler } from './action.ts';
import { refusals, texts } from './texts.ts';

export const take: CaseAction = {
  verb: 'take',
  label: texts.take,
  roles: everyHandler,
  refusal: (view) => {
    if (view.standing.closed) return refusals.closed;
    const owner = ownerOf(view);
    return owner && refusals.taken(nameOf(view, owner.id));
  },
  perform: () => ({ kind: 'taken' }),
};
