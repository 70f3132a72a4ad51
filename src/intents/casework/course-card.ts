// The whole course of a case on a card of its own, with everything the reporter wrote.
import { Temporal } from 'temporal-polyfill';
import type { Card, CardPart } from '../../core/card.ts';
import type { Person } from '../../core/person.ts';
import { sayTime } from '../../core/say-time.ts';
import type { Language } from '../../core/text.ts';
import type { CaseView } from '../../incidents/case-view.ts';
import { sayEventWithTime } from '../../incidents/say-event.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { shownTo } from '../../incidents/without-number.ts';
import { texts } from './texts.ts';

const list = (title: string, items: readonly string[]): readonly CardPart[] =>
  items.length === 0
    ? []
    : [
        { kind: 'text', text: title, tone: 'strong' },
        { kind: 'list', items },
      ];

export const courseCard = (whole: CaseView, language: Language, reader: Person): Card => {
  const view = shownTo(whole, reader);
  const { number, description, events, additions } = view.incident;
  const title = `${number} · ${texts.courseTitle[language]}`;
  const said = events.map((event) => sayEventWithTime(view, event, language));
  const added = additions.map(({ at, text }) => `${sayTime(Temporal.Instant.from(at), language)}: ${text}`);
  return {
    title,
    fallback: [title, ...said].join(' · '),
    parts: [
      { kind: 'text', text: caseTexts.description[language], tone: 'strong' },
      { kind: 'text', text: description },
      ...list(caseTexts.addition[language], added),
      ...list(texts.courseTitle[language], said.length > 0 ? said : [texts.nothingYet[language]]),
    ],
  };
};
