// How it went with the notification of the supervisory authority: in time, late, still to be sent, or not called for.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { CaseView } from '../incidents/case-view.ts';
import { notifyBefore } from '../incidents/clocks.ts';

/** `unjudged`: nobody has assessed yet whether it is a breach that must be notified. */
export type Notified = 'inTime' | 'late' | 'waiting' | 'overdue' | 'notNeeded' | 'unjudged';

export interface Notification {
  readonly notified: Notified;
  /** GDPR Art. 33(1): 72 hours from discovery. */
  readonly until: Instant;
}

export const notificationOf = ({
  incident,
  standing,
  now,
}: Pick<CaseView, 'incident' | 'standing' | 'now'>): Notification => {
  const { assessment, notices } = standing;
  const until = notifyBefore(Temporal.Instant.from(incident.discoveredAt));
  const sent = notices.supervisoryAuthority;
  if (sent) {
    const late = Temporal.Instant.compare(Temporal.Instant.from(sent.sentAt), until) > 0;
    return { notified: late ? 'late' : 'inTime', until };
  }
  if (!assessment) return { notified: 'unjudged', until };
  if (!(assessment.breach && assessment.notify)) return { notified: 'notNeeded', until };
  return { notified: Temporal.Instant.compare(now, until) > 0 ? 'overdue' : 'waiting', until };
};
