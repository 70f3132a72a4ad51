// "Hvad kan du?": what the bot does, for everybody and for the roles that the asker has.
import type { Card, CardPart } from '../../core/card.ts';
import type { Role } from '../../core/person.ts';
import type { IntentHandler } from '../../core/turn.ts';
import { texts } from './texts.ts';

type Described = Pick<IntentHandler, 'about' | 'aboutForRoles'>;

/**
 * @param listed what everybody may do, in the order in which people should read it
 * @param others what only roles have anything of
 */
export const help = (listed: readonly Described[], others: readonly Described[] = []): IntentHandler => ({
  name: 'help',
  about: texts.about,
  forStrangers: true,
  start: async ({ language, person }) => {
    const items = listed.map(({ about }) => about[language]);
    const has = (role: Role): boolean => person?.roles.includes(role) ?? false;
    const more = [...listed, ...others]
      .flatMap(({ aboutForRoles = [] }) => aboutForRoles)
      .filter(({ roles, except = [] }) => roles.some(has) && !except.some(has))
      .map(({ about }) => about[language]);
    const own: readonly CardPart[] =
      more.length === 0
        ? []
        : [
            { kind: 'text', text: texts.inYourRole[language], tone: 'strong' },
            { kind: 'list', items: more },
          ];
    const card: Card = {
      title: texts.title[language],
      fallback: [texts.title[language], ...items, ...more].join(' · '),
      parts: [{ kind: 'list', items }, ...own, { kind: 'text', text: texts.justWrite[language] }],
    };
    return { replies: [{ kind: 'card', card }] };
  },
});
