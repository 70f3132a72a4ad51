// What the bot is not for: said plainly, with what it is for.
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

export const outOfScope: IntentHandler = {
  name: 'out-of-scope',
  about: texts.about,
  forStrangers: true,
  start: async ({ language }) => ({ replies: [{ kind: 'text', text: texts.notMine[language] }] }),
};
