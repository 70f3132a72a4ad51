// The cases that were found, a page at a time: a line each, how many there are, and buttons that open them.
import type { Button, Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { type CaseView, nameOf, ownerOf, viewOf } from '../../incidents/case-view.ts';
import { timeLeft } from '../../incidents/clocks.ts';
import { type Incident, incidentId } from '../../incidents/record.ts';
import { severities } from '../../incidents/severity.ts';
import { durationText, severityNames } from '../../incidents/texts.ts';
import { capital } from '../../incidents/told.ts';
import { categoryNames, openClosedText } from '../../reports/texts.ts';
import { name } from './name.ts';
import type { Query } from './query.ts';
import { sayQuery } from './say-query.ts';
import { nextDeadline, type Search } from './search.ts';
import { countText, openText, shownText, texts } from './texts.ts';

/** So that every line has its button, in two rows on a phone. */
export const pageSize = 8;

const sayState = (view: CaseView, language: Language): string => {
  if (view.incident.status === 'closed') return texts.closed[language];
  return (ownerOf(view) ? texts.working : texts.untaken)[language];
};

const sayLeft = (view: CaseView, language: Language): string => {
  const until = nextDeadline(view);
  if (!until) return texts.nothing[language];
  const left = timeLeft(until, view.now);
  return (left ? durationText(left.hours, left.minutes) : texts.passed)[language];
};

const sayOwner = (view: CaseView, language: Language): string => {
  const { owner } = view.standing;
  const has = view.incident.status === 'closed' ? owner : ownerOf(view)?.id;
  return has === undefined ? texts.nothing[language] : nameOf(view, has);
};

const row = (view: CaseView, language: Language): readonly string[] => [
  view.incident.number,
  severityNames[view.incident.severity][language],
  // Its category: the names of types are sentences, and a line is to stay a line.
  categoryNames[view.type.category][language],
  sayState(view, language),
  sayLeft(view, language),
  sayOwner(view, language),
];

const counts = (found: readonly Incident[], language: Language): string => {
  const open = found.filter(({ status }) => status === 'open').length;
  const levels = severities.toReversed().flatMap((level) => {
    const count = found.filter(({ severity }) => severity === level).length;
    return count > 0 ? [`${severityNames[level][language]}: ${count}`] : [];
  });
  return [openClosedText(open, found.length - open)[language], ...levels].join(' · ');
};

interface Listed {
  readonly query: Query;
  readonly found: readonly Incident[];
  /** From 0. */
  readonly page: number;
  /** Names the list, whose card the next page takes the place of. */
  readonly list: string;
}

const turning = ({ query, found, page, list }: Listed, language: Language): readonly Button[] => {
  const button = (label: string, to: number): Button => ({
    label,
    action: `${name}.page`,
    values: { query: JSON.stringify(query), page: String(to), list },
  });
  return [
    ...(page > 0 ? [button(texts.showEarlier[language], page - 1)] : []),
    ...((page + 1) * pageSize < found.length ? [button(texts.showMore[language], page + 1)] : []),
  ];
};

export const listCard = ({ parts, now }: Search, listed: Listed, language: Language): Card => {
  const { query, found, page } = listed;
  const shown = found.slice(page * pageSize, (page + 1) * pageSize);
  const views = shown.flatMap((incident) => viewOf(parts, incident, now) ?? []);
  const title = countText(found.length)[language];
  const what = capital(sayQuery(query, parts.types, now, language));
  const rows = views.map((view) => row(view, language));
  const opening = shown.map(
    ({ municipality, number }): Button => ({
      label: openText(number)[language],
      action: `${name}.open`,
      values: { case: incidentId(municipality, number) },
    }),
  );
  const place = shownText(page * pageSize + 1, page * pageSize + shown.length, found.length)[language];
  const pages: readonly CardPart[] = found.length > pageSize ? [{ kind: 'text', text: place, tone: 'subtle' }] : [];
  const turns = turning(listed, language);
  return {
    title,
    fallback: `${title} · ${what} · ${shown.map(({ number }) => number).join(', ')}`,
    language,
    parts: [
      { kind: 'text', text: what },
      { kind: 'text', text: counts(found, language), tone: 'subtle' },
      {
        kind: 'table',
        columns: [texts.number, texts.severity, texts.kind, texts.state, texts.left, texts.owner].map(
          (column) => column[language],
        ),
        rows,
      },
      ...pages,
      { kind: 'buttons', buttons: opening },
      ...(turns.length > 0 ? [{ kind: 'buttons' as const, buttons: turns }] : []),
      ...(query.mine ? [{ kind: 'text' as const, text: texts.mineToo[language], tone: 'subtle' as const }] : []),
    ],
  };
};
