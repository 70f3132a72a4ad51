// The case as it is kept, and the counter that numbers a municipality's cases of a year without gaps.
import { z } from 'zod';
import type { Instant } from '../core/clock.ts';
import { type KeptFile, withMore } from '../core/file-store.ts';
import type { PersonId } from '../core/person.ts';
import type { Collection } from '../core/store.ts';
import { type CaseEvent, type Deed, eventSchema } from './event.ts';
import { severities } from './severity.ts';
import { recipients } from './type-schema.ts';

export const keptFile: z.ZodType<KeptFile> = z.object({ name: z.string(), size: z.number().int(), hash: z.string() });

const ruleSource = z.union([
  z.object({ quote: z.string(), section: z.string() }),
  z.object({ local: z.literal(true) }),
]);

export const incidentSchema = z.object({
  number: z.string(),
  municipality: z.string(),
  type: z.string(),
  restricted: z.boolean(),
  severity: z.enum(severities),
  /** In the reporter's own words, CPR numbers masked. */
  description: z.string(),
  /** The words as they were written, kept only where masking changed them; for the case's handlers alone. */
  original: z.string().optional(),
  answers: z.record(z.string(), z.string()),
  reporter: z.object({ person: z.string().optional(), name: z.string(), thread: z.string() }),
  /** ISO instants in UTC. The law's clock runs from discovery. */
  discoveredAt: z.string(),
  reportedAt: z.string(),
  told: z.array(
    z.object({
      who: z.enum(recipients),
      people: z.array(z.string()),
      rule: ruleSource,
      /** The leaders who were told work on the case as well. */
      handles: z.literal(true).exactOptional(),
    }),
  ),
  status: z.enum(['open', 'closed']),
  additions: z.array(z.object({ at: z.string(), text: z.string(), original: z.string().optional() })),
  /** What the reporter sent, in the order in which it came. */
  files: z.array(keptFile).default([]),
  /** The course of the case. What follows from it is worked out, see standing.ts. */
  events: z.array(eventSchema).default([]),
});
export type Incident = Readonly<z.infer<typeof incidentSchema>> & { readonly reporterKey: string };

/** By `<municipality>/<number>`. `reporterKey` is the person's id, or the thread of someone unknown. */
export const incidents: Collection<Incident> = {
  name: 'incidents',
  schema: incidentSchema.extend({ reporterKey: z.string() }),
  indexes: ['municipality', 'reporterKey', 'status'],
};

export interface CaseCounter {
  readonly last: number;
}
/** By `<municipality>/<year>`. */
export const caseCounters: Collection<CaseCounter> = {
  name: 'caseCounters',
  schema: z.object({ last: z.number().int() }),
  indexes: [],
};

export const withFiles = (incident: Incident, more: readonly KeptFile[]): Incident => ({
  ...incident,
  files: [...withMore(incident.files, more)],
});

export const incidentId = (municipality: string, number: string): string => `${municipality}/${number}`;

/** The case after one more act: what an event changes of the record itself changes with it. */
const happened = (incident: Incident, event: CaseEvent): Incident => {
  const next = { ...incident, events: [...incident.events, event] };
  switch (event.kind) {
    case 'severityChanged':
      return { ...next, severity: event.to };
    case 'discoveryMoved':
      return { ...next, discoveredAt: event.to };
    case 'factsCorrected': {
      const changed = Object.fromEntries(event.changes.map(({ fact, to }) => [fact, to]));
      const { type = incident.type, ...facts } = changed;
      const answers = Object.entries({ ...incident.answers, ...facts }).filter(([, answer]) => answer !== '');
      const restricted = incident.restricted || event.restricted === true;
      return { ...next, type, restricted, answers: Object.fromEntries(answers) };
    }
    case 'closed':
      return { ...next, status: 'closed' };
    case 'reopened':
      return { ...next, status: 'open' };
    default:
      return next;
  }
};

export const record = (incident: Incident, deeds: readonly Deed[], at: Instant, by?: PersonId): Incident =>
  deeds
    .map((deed): CaseEvent => ({ ...deed, at: at.toString(), ...(by === undefined ? {} : { by }) }))
    .reduce(happened, incident);
