// What happens to a case, one entry for each act: who did what when, and why. A case's standing follows from its events.
import { z } from 'zod';
import { severities } from './severity.ts';

/** `none`: unlikely to result in a risk to people's rights, GDPR Art. 33(1). `high`: Art. 34(1). */
export const risks = ['none', 'risk', 'high'] as const;
export type Risk = (typeof risks)[number];

/** Who is notified: the supervisory authority, or the three stages of NIS2-loven. */
export const notices = ['supervisoryAuthority', 'nis2Warning', 'nis2Notification', 'nis2Final'] as const;
export type Notice = (typeof notices)[number];

/** `at` and all other times are ISO instants in UTC. Without `by` it was the clock, or a reporter the register does not know. */
const act = { at: z.string(), by: z.string().exactOptional() };

const bothLanguages = z.object({ da: z.string(), en: z.string() });

export const eventSchema = z.discriminatedUnion('kind', [
  z.object({ ...act, kind: z.literal('taken') }),
  z.object({ ...act, kind: z.literal('asked'), question: z.string(), text: z.string() }),
  z.object({
    ...act,
    kind: z.literal('answered'),
    question: z.string(),
    text: z.string(),
    /** As it was written, kept only where masking changed it; for the case's handlers alone. */
    original: z.string().exactOptional(),
  }),
  /** Somebody was shown what the reporter wrote, CPR numbers and all. */
  z.object({ ...act, kind: z.literal('originalShown') }),
  z.object({
    ...act,
    kind: z.literal('severityChanged'),
    from: z.enum(severities),
    to: z.enum(severities),
    reason: z.string(),
  }),
  z.object({
    ...act,
    kind: z.literal('assessed'),
    breach: z.boolean(),
    risk: z.enum(risks).exactOptional(),
    notify: z.boolean(),
    /** Whether the incident is significant under NIS2-loven § 12, where that was asked. */
    significant: z.boolean().exactOptional(),
    reason: z.string(),
  }),
  z.object({
    ...act,
    kind: z.literal('notified'),
    notice: z.enum(notices),
    reference: z.string(),
    sentAt: z.string(),
    /** Art. 33(1): reasons for the delay. */
    lateReason: z.string().exactOptional(),
  }),
  /** Art. 34: told, or why they need not be (Art. 34(3)). */
  z.object({ ...act, kind: z.literal('citizensTold'), told: z.boolean(), reason: z.string() }),
  z.object({
    ...act,
    kind: z.literal('measureAdded'),
    measure: z.string(),
    text: z.string(),
    owner: z.string(),
    /** A day: `2026-12-01`. */
    due: z.string(),
  }),
  z.object({ ...act, kind: z.literal('measureDone'), measure: z.string(), note: z.string() }),
  z.object({
    ...act,
    kind: z.literal('discoveryMoved'),
    from: z.string(),
    to: z.string(),
    /** Whether the clocks of NIS2 were moved along: they count from when a significant incident became known. */
    nis2: z.boolean().exactOptional(),
    reason: z.string(),
  }),
  z.object({
    ...act,
    kind: z.literal('factsCorrected'),
    /** By the question's id, or `type`; an empty answer is none. `said` is the change as its handler was shown it. */
    changes: z.array(z.object({ fact: z.string(), from: z.string(), to: z.string(), said: bothLanguages })),
    /** The case now is of a type that only its handlers may see. */
    restricted: z.literal(true).exactOptional(),
    reason: z.string(),
  }),
  /** A matter of principle, which some policies have a steering group told of. */
  z.object({ ...act, kind: z.literal('principleFound'), reason: z.string() }),
  /** A system that was down runs again. `longest`: the longest accepted downtime in minutes, where one is set. */
  z.object({
    ...act,
    kind: z.literal('systemUp'),
    downFrom: z.string(),
    upAt: z.string(),
    longest: z.number().exactOptional(),
  }),
  z.object({ ...act, kind: z.literal('transferred'), to: z.string(), reason: z.string() }),
  z.object({ ...act, kind: z.literal('evaluated'), cause: z.string(), lesson: z.string() }),
  z.object({ ...act, kind: z.literal('closed'), conclusion: z.string() }),
  z.object({ ...act, kind: z.literal('reopened'), reason: z.string() }),
  /** Nobody had taken it: these were reminded, the `step`th time. */
  z.object({ ...act, kind: z.literal('reminded'), step: z.number().int(), people: z.array(z.string()) }),
  /** A clock was about to run out. `until` is the deadline that was warned of. */
  z.object({ ...act, kind: z.literal('warned'), notice: z.enum(notices), hours: z.number(), until: z.string() }),
  /** The deadline went by, and nothing was registered as sent. */
  z.object({ ...act, kind: z.literal('deadlinePassed'), notice: z.enum(notices), until: z.string() }),
  /** Whoever had the case no longer works on cases: from now on it waits again for somebody to take it. */
  z.object({ ...act, kind: z.literal('ownerLost'), person: z.string() }),
  z.object({ ...act, kind: z.literal('downtimePassed') }),
  z.object({ ...act, kind: z.literal('measureDue'), measure: z.string() }),
  /** Was given links to these files or drafts, and fetched one: by their names. */
  z.object({ ...act, kind: z.literal('linked'), what: z.array(z.string()) }),
  z.object({ ...act, kind: z.literal('fetched'), what: z.string() }),
]);
export type CaseEvent = Readonly<z.infer<typeof eventSchema>>;
export type EventKind = CaseEvent['kind'];

/** An event of one kind. */
export type EventOf<K extends EventKind> = Extract<CaseEvent, { readonly kind: K }>;

/** What happened, before it is known who did it and when. */
export type Deed = CaseEvent extends infer E ? (E extends CaseEvent ? Omit<E, 'at' | 'by'> : never) : never;

/** What the clock does, what a reporter answers and what somebody looks at leaves the handlers' cards as good as they were. */
const quiet: ReadonlySet<EventKind> = new Set([
  'answered',
  'originalShown',
  'reminded',
  'warned',
  'deadlinePassed',
  'ownerLost',
  'downtimePassed',
  'measureDue',
  'linked',
  'fetched',
] as const);

/** Nothing has happened to the case: somebody has looked at what lies with it. */
export const isReading = ({ kind }: CaseEvent): boolean => kind === 'linked' || kind === 'fetched';

export const isHandlersAct = ({ kind }: CaseEvent): boolean => !quiet.has(kind);
