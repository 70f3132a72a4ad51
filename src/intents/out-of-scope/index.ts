// What the bot is not for, and what it does not understand: said plainly, with what it is for.
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

export const outOfScope: IntentHandler = {
  name: 'out-of-scope',
  about: texts.about,
  forStrangers: true,
  // Where no word is known, every intent would be a guess.
  prefers: ({ understanding }) => understanding.unfamiliar === true,
  start: async ({ language, understanding }) => {
    const text = understanding.unfamiliar ? texts.notUnderstood : texts.notMine;
    return { replies: [{ kind: 'text', text: text[language] }] };
  },
};
