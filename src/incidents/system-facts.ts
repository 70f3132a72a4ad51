// What the register knows of the system in question, as answers that severity rules may ask by.

import { type Instant, minutesBetween } from '../core/clock.ts';
import type { ItSystem } from '../directory/municipality.ts';
import type { Registry } from '../directory/registry.ts';
import { instantOf, notKnown } from './answers.ts';
import { longestDowntimeOf, namedSystem } from './named-system.ts';
import type { Answers } from './severity.ts';

const isPast = (system: ItSystem, { when, ongoing }: Answers, now: Instant): string => {
  const longest = longestDowntimeOf(system);
  if (longest === undefined || !when || when === notKnown || ongoing === 'no') return notKnown;
  return minutesBetween(instantOf(when), now) > longest ? 'yes' : 'no';
};

/**
 * The answers with two more: `systemOutage`, how serious the municipality takes it when a system of this class is down,
 * and `pastMaxDowntime`, whether it has been down for longer than the work can bear.
 */
export const withSystemFacts = (registry: Registry, municipality: string, answers: Answers, now: Instant): Answers => {
  const system = namedSystem(registry, municipality, answers['system']);
  if (!system) return answers;
  const level = registry
    .municipality(municipality)
    ?.profile.criticality.find(({ name }) => name.da === system.criticality);
  return {
    ...answers,
    systemOutage: level?.outage ?? notKnown,
    pastMaxDowntime: isPast(system, answers, now),
  };
};
