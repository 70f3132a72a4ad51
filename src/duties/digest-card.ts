// The one message in which a leader reads who is missing what, until when, and which sentence demands it.
import { Temporal } from 'temporal-polyfill';
import type { Card, CardPart } from '../core/card.ts';
import type { PersonId } from '../core/person.ts';
import { sayList } from '../core/say-list.ts';
import { sayDate } from '../core/say-time.ts';
import type { Language } from '../core/text.ts';
import type { ReminderItem } from './plan.ts';
import { digestTitle, dueText, texts, wasDueText } from './texts.ts';

/** The intent that takes the buttons of a digest. */
export const dutyIntent = 'duty-reminder';

type DigestItem = Omit<ReminderItem, 'ledger'>;

interface DigestContent {
  readonly leader: { readonly id: PersonId };
  readonly items: readonly DigestItem[];
}

const shownPeople = 40;

const sayDue = ({ duty, due }: DigestItem, on: Temporal.PlainDate, language: Language): string => {
  const say = Temporal.PlainDate.compare(due, on) < 0 ? wasDueText : dueText;
  return say(duty.course[language], sayDate(due, language))[language];
};

const partsOf = (
  item: DigestItem,
  leader: PersonId,
  on: Temporal.PlainDate,
  language: Language,
): readonly CardPart[] => {
  const { duty, due, missing } = item;
  const shown = missing.slice(0, shownPeople);
  const rest = missing.length - shown.length;
  const values = { leader, duty: duty.id, due: due.toString() };
  return [
    { kind: 'text', text: sayDue(item, on, language), tone: 'strong' },
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

/** @param on the day on which it is read */
export const digestCard = ({ leader, items }: DigestContent, on: Temporal.PlainDate, language: Language): Card => {
  const people = new Set(items.flatMap(({ missing }) => missing.map(({ person }) => person.id))).size;
  const courses = sayList(
    items.map(({ duty }) => duty.course[language]),
    language,
  );
  const title = digestTitle(people, courses)[language];
  return {
    title,
    fallback: [title, ...items.map((item) => sayDue(item, on, language))].join('. '),
    language,
    parts: items.flatMap((item) => partsOf(item, leader.id, on, language)),
  };
};
