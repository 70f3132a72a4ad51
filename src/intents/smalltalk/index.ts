// "Hej" and "tak": a short, friendly word back.

import type { Text } from '../../core/text.ts';
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

/** The first that fits; thanks weigh more than the greeting around them. */
const answers: readonly (readonly [RegExp, Text])[] = [
  [/(?<!\p{L})(tak|takker|thanks|thank you|thx|cheers)(?!\p{L})/iu, texts.welcome],
  [/(?<!\p{L})(farvel|vi ses|god (weekend|ferie|aften)|bye|goodbye|see you)(?!\p{L})/iu, texts.goodbye],
  [
    /(?<!\p{L})(hej\p{L}*|hejsa|halløj\p{L}*|hallo|davs?|mojn|goddag|go(d|')?\s?(dag|morgen|formiddag|eftermiddag)|hi|hello|hey|good (morning|afternoon|day))(?!\p{L})/iu,
    texts.hello,
  ],
];

export const smalltalk: IntentHandler = {
  name: 'smalltalk',
  about: texts.about,
  forStrangers: true,
  start: async ({ text, language }) => {
    const [, answer] = answers.find(([words]) => words.test(text)) ?? [];
    return { replies: [{ kind: 'text', text: (answer ?? texts.here)[language] }] };
  },
};
