// A note that something came from the reporter, since a card that changes in its place is easily missed.
import type { Delivery } from '../core/reply.ts';
import type { StoreReader } from '../core/store.ts';
import type { Text } from '../core/text.ts';
import { cardKeyOf } from './case-card.ts';
import { languageOf, readersOf } from './case-deliveries.ts';
import { type CaseView, ownerOf } from './case-view.ts';
import { saidTo } from './without-number.ts';

/**
 * In the channel, and to whoever has the case; of a restricted case to everybody who reads it, each alone.
 * @param cause what came, so that it is told once
 */
export const caseNote = (view: CaseView, said: Text, store: StoreReader, cause: string): readonly Delivery[] => {
  const { municipality, restricted, number } = view.incident;
  const owner = ownerOf(view);
  const readers = restricted ? readersOf(view).map(({ person }) => person.id) : [];
  const people = new Set([...(owner ? [owner.id] : []), ...readers]);
  const id = `note:${number}:${cause}`;
  const under = cardKeyOf(view.incident);
  const inChannel: Delivery = {
    id,
    to: { kind: 'coordinatorChannel', municipality },
    reply: { kind: 'text', text: said.da, under },
  };
  return [
    ...(restricted ? [] : [inChannel]),
    ...[...people].map(
      (person): Delivery => ({
        id: `${id}:${person}`,
        to: { kind: 'person', person },
        reply: {
          kind: 'text',
          text: saidTo(view, view.registry.person(person), said[languageOf(store, person)]),
          under,
        },
      }),
    ),
  ];
};
