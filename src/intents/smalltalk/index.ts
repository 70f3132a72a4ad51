// "Hej" and "tak": a short, friendly word back.
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

const thanks = /\b(tak|mange tak|takker|thanks|thank you|thx|cheers)\b/iu;

export const smalltalk: IntentHandler = {
  name: 'smalltalk',
  about: texts.about,
  forStrangers: true,
  start: async ({ text, language }) => ({
    replies: [{ kind: 'text', text: (thanks.test(text) ? texts.welcome : texts.hello)[language] }],
  }),
};
