// A case that turns out to be confidential: its card, its forms and its course give way wherever they may no longer be read.
import type { Person } from '../../core/person.ts';
import { contacts, placedCardId, placedCards, threadId } from '../../core/records.ts';
import type { Delivery } from '../../core/reply.ts';
import type { StoreReader } from '../../core/store.ts';
import { cardKeyOf } from '../../incidents/case-card.ts';
import { languageOf, readersOf, withdrawnFromChannel, withdrawnFromPerson } from '../../incidents/case-deliveries.ts';
import { type CaseView, mayRead } from '../../incidents/case-view.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { doneCard } from './form-card.ts';

const threadOf = (store: StoreReader, { id }: Person): string | undefined => {
  const contact = store.get(contacts, id)?.value;
  return contact && threadId(contact.thread);
};

/** Whoever was told and has the card, or has opened it for themselves. */
const hasCard = (view: CaseView, store: StoreReader): ((person: Person) => boolean) => {
  const readers = new Set(readersOf(view).map(({ person }) => person.id));
  return ({ id }) => {
    const own = store.get(contacts, id)?.value.thread;
    return (
      readers.has(id) || (own && store.get(placedCards, placedCardId(own, cardKeyOf(view.incident)))) !== undefined
    );
  };
};

/** What was opened under the case's card, wherever it stands: a form, the course, what was done. */
const givenWay = (
  view: CaseView,
  readers: readonly Person[],
  store: StoreReader,
  cause: string,
): readonly Delivery[] => {
  const own = new Map(view.registry.people(view.incident.municipality).map((one) => [threadOf(store, one), one]));
  const stays = new Set(readers.map((reader) => threadOf(store, reader)));
  return store
    .find(placedCards, 'under', cardKeyOf(view.incident))
    .filter(({ value }) => !stays.has(threadId(value.thread)))
    .map(({ id, value: { thread, card = '' } }) => {
      const person = own.get(threadId(thread));
      const said = caseTexts.nowRestricted[person ? languageOf(store, person.id) : 'da'];
      const reply = { kind: 'card' as const, card: doneCard(view, said), key: card };
      return { id: `confidential:${cause}:${id}`, to: { kind: 'thread', thread }, reply };
    });
};

/** @param before as the case stood until now, and who had it then */
export const turnedConfidential = (
  before: CaseView,
  view: CaseView,
  store: StoreReader,
  cause: string,
): readonly Delivery[] => {
  const people = view.registry.people(view.incident.municipality);
  const told = new Set(readersOf(view).map(({ person }) => person.id));
  const mayStill = (person: Person): boolean => told.has(person.id) || mayRead(view, person);
  const had = hasCard(before, store);
  return [
    withdrawnFromChannel(view, cause),
    ...people
      .filter((person) => had(person) && !mayStill(person))
      .map((person) => withdrawnFromPerson(view, person, store, cause)),
    ...givenWay(view, people.filter(mayStill), store, cause),
  ];
};
