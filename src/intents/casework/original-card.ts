// The reporter's own words with nothing masked, on their way to one handler's own conversation and nowhere else.
import { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../core/person.ts';
import type { Delivery } from '../../core/reply.ts';
import { sayTime } from '../../core/say-time.ts';
import type { StoreReader } from '../../core/store.ts';
import { languageOf } from '../../incidents/case-deliveries.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import { originalsOf } from '../../incidents/originals.ts';
import { texts } from './texts.ts';

export const originalCard = ({ incident }: CaseView, person: PersonId, store: StoreReader, cause: string): Delivery => {
  const language = languageOf(store, person);
  // A notification shows the fallback on a locked screen: none of it is in there.
  const title = `${incident.number} · ${texts.original[language]}`;
  const parts = originalsOf(incident).flatMap(({ at, text }) => [
    { kind: 'text' as const, text: sayTime(Temporal.Instant.from(at), language), tone: 'strong' as const },
    { kind: 'text' as const, text },
  ]);
  return {
    id: `original:${cause}`,
    to: { kind: 'person', person },
    reply: {
      kind: 'card',
      card: {
        title,
        fallback: title,
        language,
        parts: [...parts, { kind: 'text', text: texts.originalOnly[language], tone: 'subtle' }],
      },
    },
  };
};
