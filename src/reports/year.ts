// The calendar year and month in which a case was reported, in Danish time.
import { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';
import type { Incident } from '../incidents/record.ts';

const local = ({ reportedAt }: Pick<Incident, 'reportedAt'>): Temporal.ZonedDateTime =>
  Temporal.Instant.from(reportedAt).toZonedDateTimeISO(danishZone);

export const yearOf = (incident: Pick<Incident, 'reportedAt'>): number => local(incident).year;

/** 1 to 12. */
export const monthOf = (incident: Pick<Incident, 'reportedAt'>): number => local(incident).month;

export const yearNow = (now: Instant): number => now.toZonedDateTimeISO(danishZone).year;
