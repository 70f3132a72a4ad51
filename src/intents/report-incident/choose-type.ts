// Which type of incident a message means: the usual one of its category, unless its words say another.
import type { IncidentCategory } from '../../core/understanding.ts';
import type { IncidentType, IncidentTypes } from '../../incidents/types.ts';
import { fold } from '../../language/text/fold.ts';
import { heardLetters } from './phrases.ts';

/** Of several types whose signs are heard, the longest sign decides. */
export const chooseType = (types: IncidentTypes, category: IncidentCategory | null, text: string): IncidentType => {
  const meant = category ?? 'other';
  const folded = fold(text);
  const [best] = types
    .all()
    .flatMap((type) => {
      const { signs } = type;
      const possible = signs?.within.includes(meant) && !(signs.unless && heardLetters(folded, signs.unless) > 0);
      return signs && possible ? [{ type, heard: heardLetters(folded, signs) }] : [];
    })
    .filter(({ heard }) => heard > 0)
    .sort((a, b) => b.heard - a.heard);
  return best?.type ?? types.usual(meant);
};
