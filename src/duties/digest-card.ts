// The one message in which a leader reads who is missing what, until when, and which sentence demands it.
import type { Card, CardPart } from '../core/card.ts';
import { sayDate } from '../core/say-time.ts';
import type { Language } from '../core/text.ts';
import type { ReminderItem } from './plan.ts';
import { digestTitle, dueText, texts } from './texts.ts';

/** The intent that takes the buttons of a digest. */
export const dutyIntent = 'duty-reminder';

type DigestItem = Omit<ReminderItem, 'ledger'>;

const shownPeople = 40;

const partsOf = ({ duty, due, missing }: DigestItem, language: Language): readonly CardPart[] => {
  const shown = missing.slice(0, shownPeople);
  const rest = missing.length - shown.length;
  const values = { duty: duty.id, due: due.toString() };
  return [
    { kind: 'text', text: dueText(duty.course[language], sayDate(due, language))[language], tone: 'strong' },
    {
      kind: 'table',
      columns: [texts.name[language], texts.last[language]],
      rows: [
        ...shown.map(({ person, last }) => [person.name, last ? sayDate(last, language) : texts.never[language]]),
        ...(rest > 0 ? [[`+ ${rest}`, '']] : []),
      ],
    },
    'quote' in duty.rule
      ? { kind: 'quote', quote: duty.rule.quote, source: duty.rule.section }
      : { kind: 'text', text: texts.localRule[language], tone: 'subtle' },
    {
      kind: 'buttons',
      buttons: [
        { label: texts.remind[language], action: `${dutyIntent}.remind`, values, style: 'primary' },
        { label: texts.later[language], action: `${dutyIntent}.later`, values },
        { label: texts.notMine[language], action: `${dutyIntent}.notMine`, values },
      ],
    },
  ];
};

export const digestCard = (items: readonly DigestItem[], language: Language): Card => {
  const people = new Set(items.flatMap(({ missing }) => missing.map(({ person }) => person.id))).size;
  const courses = items.map(({ duty }) => duty.course[language]).join(', ');
  const title = digestTitle(people, courses)[language];
  const dues = items.map(({ duty, due }) => dueText(duty.course[language], sayDate(due, language))[language]);
  return {
    title,
    fallback: [title, ...dues].join('. '),
    parts: items.flatMap((item) => partsOf(item, language)),
  };
};
