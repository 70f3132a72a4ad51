// Who hears of an act beside those who have the case's card: the reporter, the new owner, whoever a measure falls to.
import type { Delivery, Recipient, Reply } from '../../core/reply.ts';
import type { StoreReader } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import { languageOf } from '../../incidents/case-deliveries.ts';
import { type CaseView, nameOf } from '../../incidents/case-view.ts';
import type { CaseEvent, EventOf } from '../../incidents/event.ts';
import { measureReply } from '../../incidents/measure-card.ts';
import { originalDelivery } from '../../incidents/original-card.ts';
import { stillTold } from '../../incidents/party.ts';
import { systemOf } from '../../incidents/system-of.ts';
import { principleCard } from './principle-card.ts';
import { questionCard } from './question-card.ts';
import { reporterOf } from './reporter.ts';
import { toHandlers, toReporter } from './texts.ts';

const delivery = (id: string, to: Recipient, reply: Reply): Delivery => ({ id, to, reply });

/** Whoever does a measure has a card of its own for it, which says when it is done, whoever reported that and where. */
const tellOwner = (view: CaseView, id: string, store: StoreReader, cause: string): readonly Delivery[] => {
  const measure = view.standing.measures.find((one) => one.id === id);
  if (!measure) return [];
  const { owner } = measure;
  const reply = measureReply(view, measure, 'given', languageOf(store, owner));
  return [delivery(`measure:${cause}`, { kind: 'person', person: owner }, reply)];
};

const tellSteeringGroup = (
  view: CaseView,
  event: EventOf<'principleFound'>,
  store: StoreReader,
  cause: string,
): readonly Delivery[] =>
  stillTold(view)
    .filter(({ who }) => who === 'steeringGroup')
    .flatMap(({ people, rule }) =>
      people.map((person) => {
        const card = principleCard(view, event, rule, languageOf(store, person));
        return delivery(`principle:${cause}:${person}`, { kind: 'person', person }, { kind: 'card', card });
      }),
    );

export const consequences = (
  view: CaseView,
  event: CaseEvent,
  store: StoreReader,
  cause: string,
): readonly Delivery[] => {
  const { incident } = view;
  const { number } = incident;
  const by = event.by === undefined ? '' : nameOf(view, event.by);
  const reporter = reporterOf(incident, store);
  const tellReporter = (said: Text): readonly Delivery[] => [
    delivery(`reporter:${cause}`, reporter.to, { kind: 'text', text: said[reporter.language] }),
  ];
  switch (event.kind) {
    case 'taken':
      return tellReporter(toReporter.taken(by, number));
    case 'originalShown':
      return event.by === undefined ? [] : [originalDelivery(view, event, event.by, store, cause)];
    case 'closed':
      return tellReporter(toReporter.closed(number));
    case 'reopened':
      return tellReporter(toReporter.reopened(number));
    case 'asked': {
      const card = questionCard(view, event, by, reporter.language);
      return [
        delivery(`reporter:${cause}`, reporter.to, { kind: 'card', card, key: `question:${number}:${event.question}` }),
      ];
    }
    case 'transferred': {
      const text = toHandlers.yours(number, by)[languageOf(store, event.to)];
      return [delivery(`yours:${cause}`, { kind: 'person', person: event.to }, { kind: 'text', text })];
    }
    case 'measureAdded':
    case 'measureDone':
      return tellOwner(view, event.measure, store, cause);
    case 'systemUp':
      return tellReporter(toReporter.systemUp(systemOf(view.registry, incident), number));
    case 'principleFound':
      return tellSteeringGroup(view, event, store, cause);
    default:
      return [];
  }
};
