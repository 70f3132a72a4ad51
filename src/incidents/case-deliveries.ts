// Where a case is read: the coordinator's channel and everybody who was told in person, each with the card as it is now.
import type { CardPart } from '../core/card.ts';
import type { Person, PersonId } from '../core/person.ts';
import { contacts } from '../core/records.ts';
import type { Delivery, Reply } from '../core/reply.ts';
import type { StoreReader } from '../core/store.ts';
import type { Language } from '../core/text.ts';
import { cardKeyOf, caseCard } from './case-card.ts';
import { type CaseView, isHandler } from './case-view.ts';
import type { CaseEvent } from './event.ts';
import { isKeptOut, stillTold } from './party.ts';
import { type Incident, incidentId } from './record.ts';
import { basisText, texts } from './texts.ts';

export const languageOf = (store: StoreReader, person: PersonId): Language =>
  store.get(contacts, person)?.value.language ?? 'da';

interface Reader {
  readonly person: Person;
  readonly why?: Incident['told'][number]['rule'];
}

/** Whoever was told in a role that they no longer have is told nothing more. The steering group hears of the principle alone. */
const toldInPerson = (view: CaseView): readonly Reader[] => {
  const { registry, incident } = view;
  return stillTold(view)
    .filter(({ who }) => who !== 'steeringGroup' && (incident.restricted || who !== 'securityCoordinator'))
    .flatMap(({ who, people, rule }) =>
      people.flatMap((id) => {
        const person = registry.person(id);
        const still = who === 'nearestLeader' || who === 'systemOwner' || person?.roles.includes(who);
        return person && still ? [{ person, why: rule }] : [];
      }),
    );
};

/** Whoever has taken a case reads it in the channel, unless it stands in none. */
const drawnInBy = ({ restricted }: Incident, event: CaseEvent): readonly PersonId[] => {
  switch (event.kind) {
    case 'reminded':
      return event.people;
    case 'transferred':
      return [event.to];
    case 'taken':
      return restricted && event.by !== undefined ? [event.by] : [];
    default:
      return [];
  }
};

/** Reminded that nobody has the case, given it, or at work on it. */
const drawnIn = (view: CaseView): readonly Reader[] =>
  view.incident.events
    .flatMap((event) => drawnInBy(view.incident, event))
    .flatMap((id) => view.registry.person(id) ?? [])
    .filter((person) => isHandler(person) || person.roles.includes('topLevel'))
    .filter(({ id }) => !isKeptOut(view, id))
    .map((person) => ({ person }));

/** Everybody who reads the case in their own chat, each once. */
export const readersOf = (view: CaseView): readonly Reader[] => {
  const all = [...toldInPerson(view), ...drawnIn(view)];
  return all.filter(({ person }, at) => all.findIndex((other) => other.person.id === person.id) === at);
};

const why = ({ why: rule }: Reader, language: Language): readonly CardPart[] =>
  rule ? [{ kind: 'text', text: `${texts.whyYou[language]}: ${basisText(rule)[language]}`, tone: 'subtle' }] : [];

export const personalCard = (view: CaseView, reader: Reader, store: StoreReader, cause: string): Delivery => {
  const { person } = reader;
  const language = languageOf(store, person.id);
  return {
    id: `case:${incidentId(view.incident.municipality, view.incident.number)}:${cause}:${person.id}`,
    to: { kind: 'person', person: person.id },
    reply: {
      kind: 'card',
      card: caseCard(view, language, person, why(reader, language)),
      key: cardKeyOf(view.incident),
    },
  };
};

export const channelCard = (view: CaseView, cause: string): Delivery => {
  const { municipality, number } = view.incident;
  return {
    id: `case:${incidentId(municipality, number)}:${cause}:channel`,
    to: { kind: 'coordinatorChannel', municipality },
    reply: { kind: 'card', card: caseCard(view, 'da'), key: cardKeyOf(view.incident) },
  };
};

/** In the place of the card, once the case is for its handlers alone. */
const withdrawnCard = ({ incident }: CaseView, language: Language): Reply => {
  const { number } = incident;
  const said = texts.nowRestricted[language];
  const card = {
    title: number,
    fallback: `${number} · ${said}`,
    language,
    parts: [{ kind: 'text' as const, text: said }],
  };
  return { kind: 'card', card, key: cardKeyOf(incident) };
};

export const withdrawnFromChannel = (view: CaseView, cause: string): Delivery => {
  const { municipality, number } = view.incident;
  return {
    id: `case:${incidentId(municipality, number)}:${cause}:channel`,
    to: { kind: 'coordinatorChannel', municipality },
    reply: withdrawnCard(view, 'da'),
  };
};

export const withdrawnFromPerson = (view: CaseView, { id }: Person, store: StoreReader, cause: string): Delivery => ({
  id: `case:${incidentId(view.incident.municipality, view.incident.number)}:${cause}:${id}`,
  to: { kind: 'person', person: id },
  reply: withdrawnCard(view, languageOf(store, id)),
});

/** @param cause what made the card change, so that the same change is delivered once */
export const caseDeliveries = (view: CaseView, store: StoreReader, cause: string): readonly Delivery[] => [
  ...(view.incident.restricted ? [] : [channelCard(view, cause)]),
  ...readersOf(view).map((reader) => personalCard(view, reader, store, cause)),
];
