// What the bot is not for, and what it does not understand: said plainly, with what it is for.
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

/** Told what to be or to give away instead of asked. */
const order =
  /^\s*(?:(?:system|admin|developer|udvikler)\s*:|ignor(?:e|er|ér)(?!\p{L})|glem (?:alt|alle|dine)|forget (?:all|your)|lad som om|forestil dig|pretend|act as|you are now|du er nu)|(?:your|din|dine) (?:database|(?:system )?prompt|instru\p{L}*)/iu;

export const outOfScope: IntentHandler = {
  name: 'out-of-scope',
  about: texts.about,
  forStrangers: true,
  // Where no word is known, every intent would be a guess.
  prefers: ({ text, understanding }) => understanding.unfamiliar === true || order.test(text),
  start: async ({ language, understanding }) => {
    const text = understanding.unfamiliar ? texts.notUnderstood : texts.notMine;
    return { replies: [{ kind: 'text', text: text[language] }] };
  },
};
