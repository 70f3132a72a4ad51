// Vis det, melder skrev: the words with their CPR numbers, to one handler alone, and the course says who has seen them.
import { originalsOf } from '../originals.ts';
import { type CaseAction, judges } from './action.ts';
import { refusals, texts } from './texts.ts';

export const showOriginal: CaseAction = {
  verb: 'original',
  label: texts.original,
  roles: judges,
  orOwner: true,
  refusal: ({ incident }) => (originalsOf(incident).length === 0 ? refusals.nothingMasked : undefined),
  perform: () => ({ kind: 'originalShown' }),
};
