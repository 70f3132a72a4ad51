// The shape of data/incident-types/*.yaml: what is asked, what first aid is given, how serious it is, who is told.
import { z } from 'zod';
import { incidentCategories } from '../core/understanding.ts';
import type { Recipient } from '../directory/profile.ts';
import { conditionSchema, severityRuleSchema } from './severity.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });

const option = z.strictObject({ value: z.string().regex(/^[a-z][a-zA-Z]*$/), label: text });

/** The fact in the first message that answers a question by itself. */
const slot = z.enum(['device', 'when', 'place', 'encrypted', 'personalData', 'affectedCount', 'system', 'description']);

const questionShape = {
  label: text,
  /** A word or two for summaries. */
  short: text,
  hint: text.optional(),
  from: slot.optional(),
  required: z.boolean().default(false),
  askWhen: conditionSchema.optional(),
};

export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...questionShape, kind: z.literal('text') }),
  z.strictObject({ ...questionShape, kind: z.literal('longText') }),
  z.strictObject({ ...questionShape, kind: z.literal('number') }),
  z.strictObject({ ...questionShape, kind: z.literal('time') }),
  z.strictObject({ ...questionShape, kind: z.literal('choice'), options: z.array(option).min(2) }),
  z.strictObject({ ...questionShape, kind: z.literal('choices'), options: z.array(option).min(2) }),
]);
export type Question = Readonly<z.infer<typeof questionSchema>>;

/** questions.yaml: questions that several types share, and the severity rules that hold for every type, first. */
export const sharedSchema = z.strictObject({
  questions: z.record(z.string(), questionSchema),
  severity: z.array(severityRuleSchema),
});

export const recipients = [
  'nearestLeader',
  'systemOwner',
  'securityCoordinator',
  'dataProtection',
  'it',
  'topLevel',
  'humanResources',
] as const satisfies readonly Recipient[];

export const incidentTypeSchema = z.strictObject({
  /** Where it stands in lists. */
  order: z.number().int(),
  category: z.enum(incidentCategories),
  /** True for the type that a message of its category means when nothing says otherwise. */
  usual: z.boolean().default(false),
  name: text,
  /** Restricted cases are shown to their handlers only: not in a channel, and never to a leader who may be a party. */
  restricted: z.boolean().default(false),
  firstAid: z.array(text).min(1),
  /** Ids of shared questions, or a question of this type alone. */
  questions: z.array(z.union([z.string(), z.strictObject({ id: z.string(), ask: questionSchema })])).min(1),
  severity: z
    .array(severityRuleSchema)
    .min(1)
    .refine((rules) => rules.at(-1)?.when === undefined, 'the last rule must always hold: leave out its "when"'),
  /** Who else is told than the municipality's routing says: the product's own advice, shown as local. */
  tell: z.array(z.strictObject({ who: z.enum(recipients), when: conditionSchema.optional() })),
});
