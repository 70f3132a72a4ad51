// Who hears of an act beside those who have the case's card: the reporter, the new owner, whoever a measure falls to.
import { Temporal } from 'temporal-polyfill';
import type { Delivery, Recipient, Reply } from '../../core/reply.ts';
import { sayDate } from '../../core/say-time.ts';
import type { StoreReader } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import { languageOf } from '../../incidents/case-deliveries.ts';
import { type CaseView, nameOf } from '../../incidents/case-view.ts';
import type { CaseEvent } from '../../incidents/event.ts';
import { measureCard } from '../../incidents/measure-card.ts';
import { originalCard } from './original-card.ts';
import { questionCard } from './question-card.ts';
import { reporterOf } from './reporter.ts';
import { toHandlers, toReporter } from './texts.ts';

const delivery = (id: string, to: Recipient, reply: Reply): Delivery => ({ id, to, reply });

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
      return event.by === undefined ? [] : [originalCard(view, event.by, store, cause)];
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
    case 'measureAdded': {
      const language = languageOf(store, event.owner);
      const due = Temporal.PlainDate.from(event.due);
      const title = toHandlers.measure(number, { da: sayDate(due, 'da'), en: sayDate(due, 'en') })[language];
      const reply: Reply = { kind: 'card', card: measureCard(title, event.text) };
      return [delivery(`measure:${cause}`, { kind: 'person', person: event.owner }, reply)];
    }
    default:
      return [];
  }
};
