// What is searched for in the register: everything that is named must hold, and what is not named does not matter.
import { z } from 'zod';
import { severities } from '../../incidents/severity.ts';

/** Travels in the buttons of a list, where it can be forged, and is kept for "vis flere"; keys that say nothing are left out. */
export const querySchema = z.strictObject({
  /** `untaken`: open, and nobody has it. */
  status: z.enum(['open', 'closed', 'untaken']).exactOptional(),
  severities: z.array(z.enum(severities)).exactOptional(),
  /** Ids of incident types. */
  types: z.array(z.string()).exactOptional(),
  /** As the municipality's register names it. */
  system: z.string().exactOptional(),
  /** A unit, or a centre with all its units. */
  unit: z.string().exactOptional(),
  /** Reported from this day on and before that one, Danish days: `2026-10-01`. */
  from: z.iso.date().exactOptional(),
  before: z.iso.date().exactOptional(),
  /** A clock of the case runs, and runs out before this instant; those that have run out are among them. */
  due: z.union([z.literal('running'), z.iso.datetime()]).exactOptional(),
  /** Whoever searches has the case. */
  mine: z.literal(true).exactOptional(),
  breach: z.literal(true).exactOptional(),
  notified: z.boolean().exactOptional(),
  /** Words that must stand in the case, folded. */
  words: z.array(z.string().regex(/^[a-z0-9]+$/u)).exactOptional(),
});
export type Query = Readonly<z.infer<typeof querySchema>>;
