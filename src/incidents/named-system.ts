// The system that a case names, where the municipality's register knows it, and how long the work can bear that it is down.
import type { ItSystem } from '../directory/municipality.ts';
import type { Registry } from '../directory/registry.ts';

/** Nothing where it is unknown, or where the name could mean several. */
export const namedSystem = (
  registry: Registry,
  municipality: string,
  name: string | undefined,
): ItSystem | undefined => {
  const found = registry.findSystem(municipality, name ?? '');
  return found.kind === 'found' ? found.system : undefined;
};

/** In minutes; nothing where none is set. Days of downtime are days of 24 hours, whatever the clocks do. */
export const longestDowntimeOf = (system: ItSystem | undefined): number | undefined =>
  system?.maxDowntime?.total({ unit: 'minutes', relativeTo: '2000-01-01' });
