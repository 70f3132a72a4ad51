// The few words that steer a report for those who type: correct it, it is something else, do not know, it is new.
import { plain } from '../../language/small-words.ts';

const unknown =
  /^(det )?(jeg |vi )?((ved|aner|husker) (jeg |vi )?(desværre )?(det )?ikk?e?|ingen anelse|(i )?(do not|don t|dont) (know|remember)|not sure|no idea)( det)?( endnu| desværre)?$/u;
const beginsUnknown =
  /^(?:det )?(?:jeg |vi )?(?:ved|aner|husker) (?:jeg |vi )?(?:det )?(?:desværre )?(?:det )?ikk?e?\b|^(?:i )?(?:do not|don t|dont) (?:know|remember)\b/u;
const yesOrNo = /^(?:ja|jo|jep|nej|næ|yes|yeah|no|nope)\b/u;
const other =
  /^(nej )?(det|this|it) (er|handler om|is|s|drejer sig om) (noget (helt )?andet|en anden slags|ikke det|forkert type|something else|another kind|about something else)$/u;
const edit = /^(?:jeg vil )?(?:ret|rette|ændr|ændre|edit|change|correct)(?: (.*))?$/u;
const correction = /^(?:nej|no|næ|nix|ups|rettelse|correction|undskyld|sorry|jeg mente|i meant)\b/u;

export const isUnknown = (text: string): boolean => unknown.test(plain(text));
/** "Ved ikke, jeg var ikke hjemme": has more to say than that it is not known. */
export const startsUnknown = (text: string): boolean => beginsUnknown.test(plain(text));
/** "Ja, og der lå …": answers what was asked before it goes on. */
export const startsAsAnswer = (text: string): boolean => yesOrNo.test(plain(text)) || startsUnknown(text);
export const isSomethingElse = (text: string): boolean => other.test(plain(text));

/** What is to be corrected: `hvornår` of "Ret hvornår", nothing named of "Ret", undefined where nothing is. */
export const toEdit = (text: string): string | undefined => {
  const found = edit.exec(plain(text));
  return found ? (found[1] ?? '') : undefined;
};

/** "Nej, det var i torsdags": may take back something said earlier, and need not answer what was asked. */
export const startsLikeCorrection = (text: string): boolean => {
  const said = plain(text);
  return correction.test(said) && said.split(' ').length > 2;
};

const fresh = /\b(nyt|ny|new)\b/u;
const same = /^(ja|yes)\b|\b(hører|samme|føj|tilføj|belongs|same|add)\b/u;

/** A typed answer to whether something is a new incident or belongs to the case. */
export const newOrSame = (text: string): 'new' | 'same' | undefined => {
  const said = plain(text);
  if (said.split(' ').length > 6) return undefined;
  return fresh.test(said) ? 'new' : same.test(said) ? 'same' : undefined;
};
