// What somebody is to do about a case, without the case: to be reported done by whoever does it.
import { Temporal } from 'temporal-polyfill';
import type { Button, Card } from '../core/card.ts';
import type { Person } from '../core/person.ts';
import type { Reply } from '../core/reply.ts';
import { sayDate } from '../core/say-time.ts';
import type { Language } from '../core/text.ts';
import { caseIntent } from './case-intent.ts';
import type { CaseView } from './case-view.ts';
import { incidentId } from './record.ts';
import type { Measure } from './standing.ts';
import { measureTexts, texts } from './texts.ts';

/** A measure stands on two cards: the one it was given with, and the one that says that its day has come. */
export const measureCards = ['given', 'due'] as const;
export type MeasureCard = (typeof measureCards)[number];

const keyOf = (number: string, { id }: Measure, card: MeasureCard): string =>
  card === 'given' ? `measure:${number}:${id}` : `measure:${number}:${id}:${card}`;

export const ownMeasureVerb = 'ownMeasureDone';

/** Without the version of the case: whoever only does the measure has not seen the case. */
export const doneButton = ({ incident }: CaseView, { id }: Measure, label: string, card?: MeasureCard): Button => ({
  label,
  action: `${caseIntent}.${ownMeasureVerb}`,
  values: { case: incidentId(incident.municipality, incident.number), measure: id, ...(card ? { card } : {}) },
  style: 'primary',
});

const titleOf = (number: string, { due, done }: Measure, card: MeasureCard, language: Language): string => {
  if (done) return measureTexts.isDone(number)[language];
  if (card === 'due') return measureTexts.dueToday(number)[language];
  const day = Temporal.PlainDate.from(due);
  return measureTexts.yours(number, { da: sayDate(day, 'da'), en: sayDate(day, 'en') })[language];
};

export const measureReply = (view: CaseView, measure: Measure, card: MeasureCard, language: Language): Reply => {
  const { number } = view.incident;
  const title = titleOf(number, measure, card, language);
  const open = !measure.done && !view.standing.closed;
  const drawn: Card = {
    title,
    fallback: `${title}: ${measure.text}`,
    language,
    parts: [
      { kind: 'text', text: measure.text },
      ...(open
        ? [{ kind: 'buttons' as const, buttons: [doneButton(view, measure, texts.reportDone[language], card)] }]
        : []),
    ],
  };
  return { kind: 'card', card: drawn, key: keyOf(number, measure, card) };
};

/** What the person has still to do in the case. */
export const openMeasuresOf = ({ standing }: CaseView, { id }: Person): readonly Measure[] =>
  standing.closed ? [] : standing.measures.filter(({ owner, done }) => owner === id && !done);
