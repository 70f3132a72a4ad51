// A system that is down: how long it has been, against the longest the work can bear, and the plan that is followed.
import { Temporal } from 'temporal-polyfill';
import { type Instant, minutesBetween } from '../core/clock.ts';
import type { Text } from '../core/text.ts';
import type { ItSystem } from '../directory/municipality.ts';
import type { ContingencyPlan } from '../directory/profile.ts';
import type { CaseView } from './case-view.ts';
import { longestDowntimeOf, namedSystem } from './named-system.ts';
import { downtimeText, durationText } from './texts.ts';

const registeredSystem = ({ registry, incident }: CaseView): ItSystem | undefined =>
  namedSystem(registry, incident.municipality, incident.answers['system']);

export const isOutage = ({ type }: CaseView): boolean => type.category === 'outage';

export const downFrom = ({ incident }: CaseView): Instant => Temporal.Instant.from(incident.discoveredAt);

/** In minutes; nothing where none is set. */
export const longestDowntime = (view: CaseView): number | undefined => longestDowntimeOf(registeredSystem(view));

const isDown = (view: CaseView): boolean =>
  isOutage(view) &&
  view.incident.status === 'open' &&
  view.incident.answers['ongoing'] !== 'no' &&
  view.standing.systemUp === undefined;

/** When the system has been down for as long as the work can bear; nothing where that is not known or it is up again. */
export const downtimeEnds = (view: CaseView): Instant | undefined => {
  const longest = longestDowntime(view);
  return isDown(view) && longest !== undefined ? downFrom(view).add({ minutes: Math.round(longest) }) : undefined;
};

const said = (minutes: number): Text => durationText(Math.floor(minutes / 60), Math.floor(minutes % 60));

const minutesDown = (from: Instant, to: Instant): number => Math.max(0, minutesBetween(from, to));

/** Of a system that is up again: how long it was down, and how that stands to the longest that is accepted. */
export const sayOutage = (from: Instant, to: Instant, longest: number | undefined): Text => {
  const minutes = Math.floor(minutesDown(from, to));
  if (longest === undefined) return downtimeText.noLimit(said(minutes));
  return minutes > longest
    ? downtimeText.over(said(minutes), said(minutes - longest), said(longest))
    : downtimeText.within(said(minutes), said(longest - minutes), said(longest));
};

export const sayDowntime = (view: CaseView): Text | undefined => {
  const { systemUp } = view.standing;
  if (isOutage(view) && systemUp) {
    const [from, to] = [Temporal.Instant.from(systemUp.downFrom), Temporal.Instant.from(systemUp.upAt)];
    return sayOutage(from, to, systemUp.longest);
  }
  if (!isDown(view)) return undefined;
  const elapsed = minutesDown(downFrom(view), view.now);
  const longest = longestDowntime(view);
  if (longest === undefined) return downtimeText.noLimit(said(elapsed));
  return (elapsed >= longest ? downtimeText.passed : downtimeText.known)(said(elapsed), said(longest));
};

const manyPeople = 1000;

/** Personal data on a large scale goes before one system, and one system before what is general. */
const kindOf = (view: CaseView): ContingencyPlan['for'] | undefined => {
  const { incident, type, standing } = view;
  const concerns = standing.assessment?.breach ?? incident.answers['personalData'] === 'yes';
  if (concerns && Number(incident.answers['affectedCount']) >= manyPeople) return 'personalData';
  if (type.category === 'outage' || type.category === 'malware') return registeredSystem(view) ? 'system' : 'general';
  return undefined;
};

/** The plan that the municipality says such a case is handled by, where it has said so. */
export const planOf = (view: CaseView): ContingencyPlan | undefined => {
  const kind = kindOf(view);
  return view.profile.casework.plans.find((plan) => plan.for === kind);
};
