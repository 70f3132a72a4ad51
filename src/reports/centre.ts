// The centre that somebody's unit belongs to: the unit right below the top of the municipality.
import type { Person } from '../core/person.ts';
import type { Registry } from '../directory/registry.ts';

/** A register in which two people lead each other must not keep anybody waiting. */
const mostLevels = 12;

/** As the organisation is now, for it keeps no past; whoever stands at its top is a centre of their own. */
export const centreOf = (registry: Registry, person: Person): string => {
  let below = person;
  for (let level = 0; level < mostLevels; level += 1) {
    const leader = registry.leaderOf(below);
    if (!leader || registry.leaderOf(leader) === undefined) return below.unit;
    below = leader;
  }
  return person.unit;
};
