// The case as its handlers see it: how serious, who has it, the law's clocks, the facts, the course, and what can be done.
import { Temporal } from 'temporal-polyfill';
import type { Card, CardPart, Tone } from '../core/card.ts';
import type { Person } from '../core/person.ts';
import { sayDate, sayTime } from '../core/say-time.ts';
import { shortened } from '../core/shortened.ts';
import type { Language } from '../core/text.ts';
import { answeredFacts } from './answers.ts';
import { caseButtons } from './case-buttons.ts';
import { caseFacts, sayClock } from './case-facts.ts';
import { type CaseView, nameOf } from './case-view.ts';
import { isReading } from './event.ts';
import { planOf } from './outage.ts';
import { type Incident, incidentId } from './record.ts';
import { sayEventWithTime } from './say-event.ts';
import type { Severity } from './severity.ts';
import { severityNames, texts, updatedText } from './texts.ts';
import { sayTold } from './told.ts';
import { shownTo } from './without-number.ts';

const tones: Readonly<Record<Severity, Tone>> = { low: 'plain', medium: 'plain', high: 'warning', critical: 'danger' };

/** The rest stands under "Vis forløb". */
const shownText = 1200;
const shownEvents = 3;
const shownAdditions = 2;

/** With the municipality: those whose names begin alike have cases of the same number. */
export const cardKeyOf = ({ municipality, number }: Pick<Incident, 'municipality' | 'number'>): string =>
  `case:${incidentId(municipality, number)}`;

const strong = (text: string): CardPart => ({ kind: 'text', text, tone: 'strong' });
const list = (title: string, items: readonly string[]): readonly CardPart[] =>
  items.length === 0 ? [] : [strong(title), { kind: 'list', items }];

const planParts = (view: CaseView, language: Language): readonly CardPart[] => {
  const plan = planOf(view);
  if (!plan) return [];
  const named = strong(`${texts.plan[language]}: ${plan.name[language]}`);
  return 'quote' in plan.rule
    ? [named, { kind: 'quote', quote: plan.rule.quote, source: plan.rule.section }]
    : [named, { kind: 'text', text: texts.localRule[language], tone: 'subtle' }];
};

const measureParts = (view: CaseView, language: Language): readonly CardPart[] =>
  list(
    texts.measures[language],
    view.standing.measures.map(({ text, owner, due, done }) => {
      const when = done ? texts.done[language] : sayDate(Temporal.PlainDate.from(due), language);
      return `${shortened(text, 200)} (${nameOf(view, owner)}, ${when})`;
    }),
  );

/** @param reader whose card it is, with the acts that this person may do; none: everybody's in the channel */
export const caseCard = (
  whole: CaseView,
  language: Language,
  reader?: Person,
  last: readonly CardPart[] = [],
): Card => {
  const view = shownTo(whole, reader);
  const { incident, type } = view;
  const severity = severityNames[incident.severity][language];
  const title = `${incident.number} · ${type.name[language]}`;
  const told = sayTold(view.registry, incident, language);
  const happenings = incident.events.filter((event) => !isReading(event));
  return {
    title,
    fallback: `${title} · ${texts.severity[language]}: ${severity} · ${sayClock(view, language)}`,
    tone: incident.status === 'closed' ? 'good' : tones[incident.severity],
    language,
    parts: [
      { kind: 'facts', facts: caseFacts(view, language, reader) },
      ...planParts(view, language),
      strong(texts.description[language]),
      { kind: 'text', text: shortened(incident.description, shownText) },
      ...list(
        texts.addition[language],
        incident.additions.slice(-shownAdditions).map(({ text }) => shortened(text, shownText / 2)),
      ),
      { kind: 'facts', facts: answeredFacts(type, incident.answers, language) },
      ...measureParts(view, language),
      ...list(
        texts.course[language],
        happenings.slice(-shownEvents).map((event) => shortened(sayEventWithTime(view, event, language), 400)),
      ),
      ...caseButtons(view, language, reader),
      strong(texts.told[language]),
      { kind: 'facts', facts: told.map(({ role, people, rule }) => ({ label: `${role}: ${people}`, value: rule })) },
      ...last,
      { kind: 'text', text: updatedText(sayTime(view.now, language))[language], tone: 'subtle' },
    ],
  };
};
