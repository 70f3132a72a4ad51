// A typed answer to a yes-or-no question.
import type { YesNoUnknown } from '../core/understanding.ts';
import { fold, folded } from './text/fold.ts';

const unknown = folded(
  '\\b(?:ved (?:jeg |det |vi )?(?:det |jeg )?ikk?e?|aner (?:det )?ikke|ikke sikker|usikker|i tvivl|måske|muligvis|vist nok|don.?t know|dunno|not sure|unsure|maybe|no idea|ingen anelse)\\b|^\\?+$',
);
const no = folded(
  '^(?:hej[, ]+)?(?:nej|næh?|nope?|no|niks|nix|ikke|ingen|aldrig|overhovedet ikke|slet ikke|not|never|👎)\\b|\\b(?:det (?:tror|mener) jeg ikke|det er (?:den|det|de|der) ikke|det gjorde (?:jeg|vi|han|hun) ikke|det har (?:jeg|vi|han|hun) ikke|i don.?t think so)\\b',
);
const yes = folded(
  '^(?:hej[, ]+)?(?:ja+|jo+|jep|jeps|jada|jaja|jeg tror ja|yes|yep|yeah|yup|sure|ok|okay|klart|bestemt|selvfølgelig|naturligvis|præcis|korrekt|det er rigtigt|desværre|desværre ja|absolutely|of course|correct|right|indeed)\\b|\\b(?:det (?:er|har|gjorde|tror|mener) (?:den|det|der|jeg|vi|de)(?: (?:desværre|også|nok))?)$|^👍',
);

/** `unknown` is an answer ("ved ikke"); null is no answer to the question. */
export const parseYesNo = (text: string): YesNoUnknown | null => {
  const answer = fold(text).trim().slice(0, 300);
  if (unknown.test(answer)) return 'unknown';
  if (no.test(answer)) return 'no';
  return yes.test(answer) ? 'yes' : null;
};
