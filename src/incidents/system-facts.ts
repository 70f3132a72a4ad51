// What the register knows of the system in question, as answers that severity rules may ask by.

import type { Instant } from '../core/clock.ts';
import type { ItSystem } from '../directory/municipality.ts';
import type { Registry } from '../directory/registry.ts';
import { instantOf, notKnown } from './answers.ts';
import type { Answers } from './severity.ts';

const isPast = ({ maxDowntime }: ItSystem, { when, ongoing }: Answers, now: Instant): string => {
  if (!maxDowntime || !when || when === notKnown || ongoing === 'no') return notKnown;
  // Days of downtime are days of 24 hours, whatever the clocks do.
  const longest = maxDowntime.total({ unit: 'milliseconds', relativeTo: '2000-01-01' });
  return now.epochMilliseconds - instantOf(when).epochMilliseconds > longest ? 'yes' : 'no';
};

/**
 * The answers with two more: `systemOutage`, how serious the municipality takes it when a system of this class is down,
 * and `pastMaxDowntime`, whether it has been down for longer than the work can bear.
 */
export const withSystemFacts = (registry: Registry, municipality: string, answers: Answers, now: Instant): Answers => {
  const found = registry.findSystem(municipality, answers['system'] ?? '');
  if (found.kind !== 'found') return answers;
  const { system } = found;
  const level = registry
    .municipality(municipality)
    ?.profile.criticality.find(({ name }) => name.da === system.criticality);
  return {
    ...answers,
    systemOutage: level?.outage ?? notKnown,
    pastMaxDowntime: isPast(system, answers, now),
  };
};
