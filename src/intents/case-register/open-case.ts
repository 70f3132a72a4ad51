// The card of one case in the conversation where it was asked for, with what this person can do about it.
import { contacts, placedCardId, placedCards } from '../../core/records.ts';
import { remove } from '../../core/store.ts';
import type { Outcome, Turn } from '../../core/turn.ts';
import { cardKeyOf } from '../../incidents/case-card.ts';
import { personalCard, readersOf } from '../../incidents/case-deliveries.ts';
import { viewOf } from '../../incidents/case-view.ts';
import { incidents } from '../../incidents/record.ts';
import { maySee } from './access.ts';
import type { Search } from './search.ts';
import { noCaseText } from './texts.ts';

const cause = ({ message }: Turn): string => `${message.thread.channel}|${message.id}`;

/** @param id `<municipality>/<number>` */
export const openCase = ({ parts, person, store }: Search, turn: Turn, id: string): Outcome => {
  const stored = store.get(incidents, id);
  const view = stored && viewOf(parts, stored.value, turn.now);
  if (!view || !maySee(view.registry, view.incident, person)) {
    const number = id.slice(id.indexOf('/') + 1);
    return { replies: [{ kind: 'text', text: noCaseText(number)[turn.language] }] };
  }
  const reader = readersOf(view).find((one) => one.person.id === person.id) ?? { person };
  const { reply } = personalCard(view, reader, store, cause(turn));
  const own = turn.message.direct ? turn.message.thread : store.get(contacts, person.id)?.value.thread;
  return {
    replies: [reply],
    // An earlier card of the case may stand far above: from now on it is this one that is kept current.
    changes: own ? [remove(placedCards, placedCardId(own, cardKeyOf(view.incident)))] : [],
  };
};
