// "Hej" and "tak": a short, friendly word back.

import type { Text } from '../../core/text.ts';
import type { IntentHandler } from '../../core/turn.ts';
import { anyOf } from '../../language/text/fold.ts';
import { texts } from './texts.ts';

const word = (list: string): RegExp => new RegExp(`(?<!\\p{L})${anyOf(list)}(?!\\p{L})`, 'iu');

/** "God aften" alone greets; wished somebody, it says goodbye. */
const wished = "(?:fortsat|ha(?:v|ve|’|')?(?: en)?)(?: rigtig)? (?:god|dejlig) (?:dag|eftermiddag|aften)";

/** The first that fits; thanks weigh more than the greeting around them. */
const answers: readonly (readonly [RegExp, Text])[] = [
  [word('tak, takker, thanks, thank you, thx, cheers'), texts.welcome],
  [
    word(
      `farvel, vi ses, godnat, god nat, god (?:weekend|ferie), ${wished}, bye, goodbye, good night, see you,
       have a (?:nice|good|lovely) (?:day|evening|weekend)`,
    ),
    texts.goodbye,
  ],
  [
    word(
      `hej\\p{L}*, hejsa, halløj\\p{L}*, hallo, davs?, mojn, goddag, go(?:d|')?\\s?(?:dag|morgen|formiddag|eftermiddag|aften),
       hi, hello, hey, good (?:morning|afternoon|day|evening)`,
    ),
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
