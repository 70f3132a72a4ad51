// What the yearly evaluation of incidents counts: how many of what, how soon they were taken and closed, and the 72 hours.
import { Temporal } from 'temporal-polyfill';
import type { ChartPoint } from '../core/card.ts';
import { type Instant, minutesBetween } from '../core/clock.ts';
import type { Language } from '../core/text.ts';
import { type CaseParts, type CaseView, viewOf } from '../incidents/case-view.ts';
import type { Incident } from '../incidents/record.ts';
import { severities } from '../incidents/severity.ts';
import { severityNames } from '../incidents/texts.ts';
import { centreOf } from './centre.ts';
import { type Notified, notificationOf } from './notification.ts';
import { monthNames, texts } from './texts.ts';
import { monthOf, yearOf } from './year.ts';

export interface YearFigures {
  readonly municipality: string;
  readonly year: number;
  readonly total: number;
  readonly open: number;
  readonly closed: number;
  /** Most first. */
  readonly byType: readonly ChartPoint[];
  /** Most serious first, and all four. */
  readonly bySeverity: readonly ChartPoint[];
  /** Most first. */
  readonly byCentre: readonly ChartPoint[];
  /** The twelve months. */
  readonly byMonth: readonly ChartPoint[];
  /** Minutes from the report; nothing where no case got so far. */
  readonly medianToTake: number | undefined;
  readonly medianToClose: number | undefined;
  readonly breaches: number;
  /** How it went with each case; those that must be notified are `inTime`, `late`, `overdue` and `waiting` together. */
  readonly notified: Readonly<Record<Notified, number>>;
}

const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
};

const minutesFrom = ({ reportedAt }: Incident, to: string): number =>
  minutesBetween(Temporal.Instant.from(reportedAt), Temporal.Instant.from(to));

const counted = (labels: readonly string[]): readonly ChartPoint[] =>
  [...Map.groupBy(labels, (label) => label)]
    .map(([label, all]) => ({ label, value: all.length }))
    .sort((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'da'));

const centre = ({ registry, incident }: CaseView, language: Language): string => {
  const { person: id } = incident.reporter;
  const person = id === undefined ? undefined : registry.person(id);
  return person ? centreOf(registry, person) : texts.unknownCentre[language];
};

const notifications = (views: readonly CaseView[]): YearFigures['notified'] => {
  const count = { inTime: 0, late: 0, waiting: 0, overdue: 0, notNeeded: 0, unjudged: 0 };
  for (const view of views) count[notificationOf(view).notified] += 1;
  return count;
};

/** Of all cases that were reported in the year, restricted ones too: figures name nobody. */
export const yearFigures = (
  parts: CaseParts,
  incidents: Iterable<Incident>,
  { municipality, year }: { readonly municipality: string; readonly year: number },
  now: Instant,
  language: Language,
): YearFigures => {
  const views = [...incidents]
    .filter((one) => one.municipality === municipality && yearOf(one) === year)
    .flatMap((incident) => viewOf(parts, incident, now) ?? []);
  const closed = views.flatMap(({ incident, standing }) =>
    standing.closed ? [{ incident, at: standing.closed.at }] : [],
  );
  const taken = views.flatMap(({ incident, standing }) =>
    standing.takenAt === undefined ? [] : [minutesFrom(incident, standing.takenAt)],
  );
  const months = Map.groupBy(views, ({ incident }) => monthOf(incident));
  return {
    municipality,
    year,
    total: views.length,
    open: views.length - closed.length,
    closed: closed.length,
    byType: counted(views.map(({ type }) => type.name[language])),
    bySeverity: severities.toReversed().map((severity) => ({
      label: severityNames[severity][language],
      value: views.filter(({ incident }) => incident.severity === severity).length,
    })),
    byCentre: counted(views.map((view) => centre(view, language))),
    byMonth: monthNames.map((name, at) => ({ label: name[language], value: months.get(at + 1)?.length ?? 0 })),
    medianToTake: median(taken),
    medianToClose: median(closed.map(({ incident, at }) => minutesFrom(incident, at))),
    breaches: views.filter(({ standing }) => standing.assessment?.breach).length,
    notified: notifications(views),
  };
};
