// "Hvad kan du?": what the bot does, with things to tap.
import type { Card } from '../../core/card.ts';
import type { Text } from '../../core/text.ts';
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

/** @param others what each conversation is about, in the order in which people should read it */
export const help = (others: readonly Text[]): IntentHandler => ({
  name: 'help',
  about: texts.about,
  forStrangers: true,
  start: async ({ language }) => {
    const items = others.map((about) => about[language]);
    const card: Card = {
      title: texts.title[language],
      fallback: [texts.title[language], ...items].join(' · '),
      parts: [
        { kind: 'list', items },
        { kind: 'text', text: texts.justWrite[language] },
      ],
    };
    return { replies: [{ kind: 'card', card }] };
  },
});
