// A system that is down: how long it has been, against the longest the work can bear, and the plan that is followed.
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../core/clock.ts';
import type { Text } from '../core/text.ts';
import type { ItSystem } from '../directory/municipality.ts';
import type { ContingencyPlan } from '../directory/profile.ts';
import type { CaseView } from './case-view.ts';
import { downtimeText, durationText } from './texts.ts';

const systemOf = ({ registry, incident }: CaseView): ItSystem | undefined => {
  const found = registry.findSystem(incident.municipality, incident.answers['system'] ?? '');
  return found.kind === 'found' ? found.system : undefined;
};

/** When the system has been down for as long as the work can bear; nothing where that is not known or it is up again. */
export const downtimeEnds = (view: CaseView): Instant | undefined => {
  const { incident, type } = view;
  const longest = systemOf(view)?.maxDowntime;
  if (type.category !== 'outage' || !longest || incident.status === 'closed') return undefined;
  if (incident.answers['ongoing'] === 'no') return undefined;
  // Days of downtime are days of 24 hours, whatever the clocks do.
  const elapsed = Temporal.Duration.from({
    milliseconds: Math.round(longest.total({ unit: 'milliseconds', relativeTo: '2000-01-01' })),
  });
  return Temporal.Instant.from(incident.discoveredAt).add(elapsed);
};

const said = (duration: Temporal.Duration): Text => {
  const { hours, minutes } = duration.round({ largestUnit: 'hours', smallestUnit: 'minutes', roundingMode: 'floor' });
  return durationText(hours, minutes);
};

export const sayDowntime = (view: CaseView): Text | undefined => {
  const ends = downtimeEnds(view);
  if (!ends) return undefined;
  const since = Temporal.Instant.from(view.incident.discoveredAt);
  const passed = Temporal.Instant.compare(view.now, ends) >= 0;
  return (passed ? downtimeText.passed : downtimeText.known)(said(since.until(view.now)), said(since.until(ends)));
};

const manyPeople = 1000;

/** Personal data on a large scale goes before one system, and one system before what is general. */
const kindOf = (view: CaseView): ContingencyPlan['for'] | undefined => {
  const { incident, type, standing } = view;
  const concerns = standing.assessment?.breach ?? incident.answers['personalData'] === 'yes';
  if (concerns && Number(incident.answers['affectedCount']) >= manyPeople) return 'personalData';
  if (type.category === 'outage' || type.category === 'malware') return systemOf(view) ? 'system' : 'general';
  return undefined;
};

/** The plan that the municipality says such a case is handled by, where it has said so. */
export const planOf = (view: CaseView): ContingencyPlan | undefined => {
  const kind = kindOf(view);
  return view.profile.casework.plans.find((plan) => plan.for === kind);
};
