// The day that people's calendars show at a moment.
import type { Temporal } from 'temporal-polyfill';
import { danishZone, type Instant } from '../core/clock.ts';

export const dayOf = (at: Instant): Temporal.PlainDate => at.toZonedDateTimeISO(danishZone).toPlainDate();
