// How far a case has come, in the words of somebody who reported it.
import { Temporal } from 'temporal-polyfill';
import { sayTime } from '../../core/say-time.ts';
import type { Text } from '../../core/text.ts';
import type { Registry } from '../../directory/registry.ts';
import type { Incident } from '../../incidents/record.ts';
import { standingOf } from '../../incidents/standing.ts';
import { progress } from './texts.ts';

/** Where the case is now, then what is known of it, then what it waits for. */
export const sayStatus = (registry: Registry, incident: Incident): readonly Text[] => {
  const { owner, assessment, notices, closed, questions } = standingOf(incident);
  if (closed) {
    const at = Temporal.Instant.from(closed.at);
    return [progress.closed({ da: sayTime(at, 'da'), en: sayTime(at, 'en') })];
  }
  const name = owner === undefined ? undefined : registry.person(owner)?.name;
  const notified = notices.supervisoryAuthority !== undefined;
  const asked = questions.findLast(({ answer }) => answer === undefined);
  return [
    name === undefined ? progress.received : progress.taken(name),
    ...(assessment ? [progress.assessed(notified, assessment.breach && assessment.notify)] : []),
    ...(asked ? [progress.waiting(asked.text)] : []),
  ];
};
