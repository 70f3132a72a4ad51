// A query in words, so that whoever reads the answer sees what was understood.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../core/clock.ts';
import { sayDate, sayTime } from '../../core/say-time.ts';
import type { Language, Text } from '../../core/text.ts';
import { severityNames } from '../../incidents/texts.ts';
import type { IncidentTypes } from '../../incidents/types.ts';
import type { Query } from './query.ts';
import { queryTexts, texts } from './texts.ts';

const dayText = (day: Temporal.PlainDate): Text => ({ da: sayDate(day, 'da'), en: sayDate(day, 'en') });

const period = ({ from, before }: Query): readonly Text[] => {
  const first = from === undefined ? undefined : Temporal.PlainDate.from(from);
  const last = before === undefined ? undefined : Temporal.PlainDate.from(before).subtract({ days: 1 });
  if (first && last) {
    return [first.equals(last) ? queryTexts.on(dayText(first)) : queryTexts.between(dayText(first), dayText(last))];
  }
  if (first) return [queryTexts.since(dayText(first))];
  return last ? [queryTexts.until(dayText(last))] : [];
};

const due = ({ due: end }: Query, now: Instant): readonly Text[] => {
  if (end === undefined) return [];
  if (end === 'running') return [queryTexts.running];
  const at = Temporal.Instant.from(end);
  if (Temporal.Instant.compare(at, now) <= 0) return [queryTexts.overdue];
  return [queryTexts.due({ da: sayTime(at, 'da'), en: sayTime(at, 'en') })];
};

const joined = (all: readonly Text[], da: string, en: string): Text => ({
  da: all.map((text) => text.da.toLocaleLowerCase('da')).join(` ${da} `),
  en: all.map((text) => text.en.toLowerCase()).join(` ${en} `),
});

const plain = (text: string): Text => ({ da: text, en: text });

const said = (query: Query, types: IncidentTypes, now: Instant): readonly Text[] => {
  const { status, severities, types: kinds, system, unit, words, notified } = query;
  return [
    ...(status ? [queryTexts[status]] : []),
    ...(query.mine ? [queryTexts.mine] : []),
    ...(severities
      ? [
          queryTexts.severity(
            joined(
              severities.map((level) => severityNames[level]),
              'eller',
              'or',
            ),
          ),
        ]
      : []),
    ...(kinds
      ? [
          joined(
            kinds.flatMap((id) => types.get(id)?.name ?? []),
            'eller',
            'or',
          ),
        ]
      : []),
    ...(system === undefined ? [] : [plain(system)]),
    ...(unit === undefined ? [] : [plain(unit)]),
    ...(query.breach ? [queryTexts.breach] : []),
    ...(notified === undefined ? [] : [notified ? queryTexts.notified : queryTexts.notNotified]),
    ...(words ? [queryTexts.words(words.join(' '))] : []),
    ...period(query),
    ...due(query, now),
  ];
};

export const sayQuery = (query: Query, types: IncidentTypes, now: Instant, language: Language): string => {
  const all = said(query, types, now);
  return all.length === 0 ? texts.everything[language] : all.map((text) => text[language]).join(' · ');
};
