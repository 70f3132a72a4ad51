// The reporter's own words with nothing masked, for one handler alone: they lie in the case, and are put into the card as it is sent.
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../core/clock.ts';
import type { Reveal } from '../core/outbox.ts';
import type { PersonId } from '../core/person.ts';
import type { Delivery, Reply } from '../core/reply.ts';
import { sayTime } from '../core/say-time.ts';
import type { StoreReader } from '../core/store.ts';
import type { Language } from '../core/text.ts';
import { mayDo } from './actions/all.ts';
import { showOriginal } from './actions/show-original.ts';
import { languageOf } from './case-deliveries.ts';
import { type CaseParts, type CaseView, viewOf } from './case-view.ts';
import type { EventOf } from './event.ts';
import { originalsOf } from './originals.ts';
import { type Incident, incidentId, incidents } from './record.ts';
import { originalTexts } from './texts.ts';

type Shown = EventOf<'originalShown'>;

/** The case, and the place in its course that says who may see it and when it was asked for. */
const placeOf = ({ municipality, number, events }: Incident, event: Shown): string =>
  `${incidentId(municipality, number)}#${events.indexOf(event)}`;

const shownAt = (store: StoreReader, place: string) => {
  const [id = '', index = ''] = place.split('#');
  const incident = store.get(incidents, id)?.value;
  const event = incident?.events[Number(index)];
  return incident && event?.kind === 'originalShown' ? { incident, event } : undefined;
};

export const originalDelivery = (
  { incident }: CaseView,
  event: Shown,
  by: PersonId,
  store: StoreReader,
  cause: string,
): Delivery => ({
  id: `original:${cause}`,
  to: { kind: 'person', person: by },
  reply: { kind: 'text', text: originalTexts.gone(incident.number)[languageOf(store, by)] },
  reveals: placeOf(incident, event),
});

const cardOf = (incident: Incident, { at: asked }: Shown, language: Language): Reply => {
  // A notification shows the fallback on a locked screen: none of it is in there.
  const title = `${incident.number} · ${originalTexts.title[language]}`;
  const parts = originalsOf(incident)
    .filter(({ at }) => Temporal.Instant.compare(at, asked) <= 0)
    .flatMap(({ at, text }) => [
      { kind: 'text' as const, text: sayTime(Temporal.Instant.from(at), language), tone: 'strong' as const },
      { kind: 'text' as const, text },
    ]);
  const note = { kind: 'text', text: originalTexts.only[language], tone: 'subtle' } as const;
  return { kind: 'card', fleeting: true, card: { title, fallback: title, language, parts: [...parts, note] } };
};

/** Only for whoever the course says it was shown to, and while they may still see it. */
export const createRevealOriginal =
  (parts: CaseParts & { readonly store: StoreReader; readonly clock: Clock }): Reveal =>
  (place, to) => {
    const shown = shownAt(parts.store, place);
    const view = shown && viewOf(parts, shown.incident, parts.clock.now());
    const person = to.kind === 'person' ? parts.registry.person(to.person) : undefined;
    if (!shown || !view || !person || shown.event.by !== person.id || !mayDo(view, showOriginal, person)) {
      return undefined;
    }
    return cardOf(shown.incident, shown.event, languageOf(parts.store, person.id));
  };
