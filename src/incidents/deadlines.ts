// Which of the law's clocks run in a case, until when, and at which hours somebody is warned.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';
import type { Casework } from '../directory/profile.ts';
import { notifyBefore } from './clocks.ts';
import type { Notice } from './event.ts';
import type { Incident } from './record.ts';
import { atLeast } from './severity.ts';
import { type Standing, standingOf } from './standing.ts';
import type { IncidentType } from './types.ts';

export interface Deadline {
  readonly notice: Notice;
  readonly start: Instant;
  readonly until: Instant;
  /** Elapsed hours at which somebody is warned, counted from the start. */
  readonly warnAfter: readonly number[];
}

const warnings = {
  supervisoryAuthority: [24, 48, 66, 71],
  nis2Warning: [20, 23],
  nis2Notification: [48, 68],
} as const;
/** NIS2-loven: early warning, notification; the final report follows a month after the notification. */
const nis2Hours = { nis2Warning: 24, nis2Notification: 72 } as const;
const finalWarnedBefore = { hours: 7 * 24 };

/**
 * Judged by a handler where one has judged; until then only a reporter who knows that no person is concerned stops it.
 * A handler who corrects that answer to "no" has not judged yet.
 */
export const mustNotify = (
  { answers }: Pick<Incident, 'answers'>,
  { assessment, corrected }: Pick<Standing, 'assessment' | 'corrected'>,
): boolean =>
  assessment
    ? assessment.breach && assessment.notify
    : answers['personalData'] !== 'no' || corrected.includes('personalData');

/** Whether NIS2 is to be thought of at all in such a case. */
export const mayBeSignificant = (
  { severity }: Pick<Incident, 'severity'>,
  { category }: Pick<IncidentType, 'category'>,
  { nis2 }: Casework,
): boolean => (nis2 ? nis2.categories.includes(category) && atLeast(severity, nis2.from) : false);

const supervisory = (discovered: Instant): Deadline => ({
  notice: 'supervisoryAuthority',
  start: discovered,
  until: notifyBefore(discovered),
  warnAfter: warnings.supervisoryAuthority,
});

const nis2 = (notice: keyof typeof nis2Hours, start: Instant): Deadline => ({
  notice,
  start,
  until: start.add({ hours: nis2Hours[notice] }),
  warnAfter: warnings[notice],
});

const final = (notified: Instant): Deadline => {
  const until = notified.toZonedDateTimeISO(danishZone).add({ months: 1 }).toInstant();
  const warned = until.subtract(finalWarnedBefore);
  return {
    notice: 'nis2Final',
    start: notified,
    until,
    warnAfter: [Math.round(notified.until(warned).total('hours'))],
  };
};

/** From when the clocks of NIS2 count: the first discovery, which stays when the other is moved, unless they were moved with it. */
export const nis2Start = ({ events, discoveredAt }: Pick<Incident, 'events' | 'discoveredAt'>): Instant => {
  const moves = events.filter((event) => event.kind === 'discoveryMoved');
  const last = moves.findLast((move) => move.nis2);
  return Temporal.Instant.from(last?.to ?? moves[0]?.from ?? discoveredAt);
};

export const runningDeadlines = (
  incident: Incident,
  type: Pick<IncidentType, 'category'>,
  casework: Casework,
): readonly Deadline[] => {
  if (incident.status === 'closed') return [];
  const standing = standingOf(incident);
  const discovered = Temporal.Instant.from(incident.discoveredAt);
  const known = nis2Start(incident);
  const significant = standing.assessment?.significant ?? mayBeSignificant(incident, type, casework);
  const notified = standing.notices.nis2Notification;
  const all = [
    ...(mustNotify(incident, standing) ? [supervisory(discovered)] : []),
    ...(significant ? [nis2('nis2Warning', known), nis2('nis2Notification', known)] : []),
    ...(significant && notified ? [final(Temporal.Instant.from(notified.sentAt))] : []),
  ];
  return all.filter(({ notice }) => !standing.notices[notice]);
};

/** Until when the supervisory authority must be notified; nothing where that clock does not run. */
export const supervisoryDeadline = (incident: Incident): Instant | undefined => {
  const standing = standingOf(incident);
  const runs = incident.status === 'open' && mustNotify(incident, standing) && !standing.notices.supervisoryAuthority;
  return runs ? notifyBefore(Temporal.Instant.from(incident.discoveredAt)) : undefined;
};
