// The shape of data/incident-types/*.yaml: what is asked, what first aid is given, how serious it is, who is told.
import { z } from 'zod';
import { incidentCategories } from '../core/understanding.ts';
import type { Recipient } from '../directory/profile.ts';
import { conditionSchema, severities, severityRuleSchema } from './severity.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });

/**
 * Words with one space between; `*` at either end of a word stands for more letters, `|` for "or" between words, and
 * `..` for a few words in between. README.md of the data tells it to those who write them.
 */
const isPhrase = (phrase: string): boolean =>
  phrase
    .split(' ')
    .every((word, at, all) =>
      word === '..'
        ? at > 0 && at < all.length - 1
        : word.split('|').every((one) => /^\*?[\p{L}\p{N}'-]+\*?$/u.test(one)),
    );
const phrase = z
  .string()
  .refine(
    isPhrase,
    'a phrase is words with one space between; * stands for more letters, | for "or", .. for a few words in between',
  );
const phrases = z.strictObject({ da: z.array(phrase).min(1), en: z.array(phrase).min(1) });
export type Phrases = Readonly<z.infer<typeof phrases>>;

const option = z.strictObject({
  value: z.string().regex(/^[a-z][a-zA-Z]*$/),
  label: text,
  /** What people write when this is the answer. */
  heard: phrases.optional(),
});

/** The fact in the first message that answers a question by itself. */
const slot = z.enum([
  'device',
  'when',
  'discovered',
  'place',
  'encrypted',
  'personalData',
  'affectedCount',
  'system',
  'phone',
  'description',
]);

const questionShape = {
  label: text,
  /** A word or two for summaries. */
  short: text,
  hint: text.optional(),
  /** Further words by which people name the question when they want to correct its answer. */
  called: phrases.optional(),
  from: slot.nullish(),
  /** Always, never, or where the condition holds for certain. */
  required: z.union([z.boolean(), conditionSchema]).default(false),
  askWhen: conditionSchema.optional(),
  /** The answer where the question is not asked. */
  otherwise: z.string().optional(),
  /** Asked only where somebody adds to the report or corrects it. */
  extra: z.boolean().default(false),
  /** Never asked: shown and corrected where the answer was heard. */
  quiet: z.boolean().default(false),
  /** Quiet as it is, room is offered for it from this severity on. */
  offeredFrom: z.enum(severities).optional(),
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

export const recipients = [
  'nearestLeader',
  'systemOwner',
  'securityCoordinator',
  'dataProtection',
  'it',
  'topLevel',
  'humanResources',
  'finance',
  'steeringGroup',
] as const satisfies readonly Recipient[];

/** What a type may say otherwise about a question that it shares with others. */
const changes = z.strictObject({
  label: text.optional(),
  short: text.optional(),
  hint: text.optional(),
  from: slot.nullish(),
  required: z.union([z.boolean(), conditionSchema]).optional(),
  askWhen: conditionSchema.optional(),
  otherwise: z.string().optional(),
  extra: z.boolean().optional(),
  quiet: z.boolean().optional(),
});

const questionUse = z.union([
  z.string(),
  z.strictObject({ shared: z.string(), but: changes }),
  z.strictObject({ id: z.string(), ask: questionSchema }),
]);
export type QuestionUse = Readonly<z.infer<typeof questionUse>>;

/** questions.yaml: questions that several types share, and the severity rules that hold for every type, first. */
export const sharedSchema = z.strictObject({
  /** What every type begins and ends with, unless the type itself asks it. */
  first: z.array(questionUse).default([]),
  last: z.array(questionUse).default([]),
  questions: z.record(z.string(), questionSchema),
  severity: z.array(severityRuleSchema),
});

/** What a breach of such a type harms (EDPB guidelines 9/2022); the form on virk.dk asks for it. */
export const breachKinds = ['confidentiality', 'integrity', 'availability'] as const;
export type BreachKind = (typeof breachKinds)[number];

export const incidentTypeSchema = z.strictObject({
  /** Where it stands in lists. */
  order: z.number().int(),
  category: z.enum(incidentCategories),
  /** True for the type that a message of its category means when nothing says otherwise. */
  usual: z.boolean().default(false),
  /** What people write when they mean this type, in a message of one of the categories `within`. */
  signs: phrases
    .extend({
      within: z.array(z.enum(incidentCategories)).min(1),
      /** Where one of these is heard as well, it is not this type after all. */
      unless: phrases.optional(),
    })
    .optional(),
  name: text,
  /** Empty where the type does not tell. */
  breach: z.array(z.enum(breachKinds)).default([]),
  /** Restricted cases are shown to their handlers only: not in a channel, and not to a leader who may be a party. */
  restricted: z.boolean().default(false),
  /** Whose telephone number is given where it is serious. */
  call: z.enum(['itDuty', 'dataProtection']).default('itDuty'),
  /** True where somebody may be in danger: 112 goes before every other number. */
  emergency: z.boolean().default(false),
  firstAid: z.array(text).min(1),
  /** A shared question by its id, one with changes, or a question of this type alone. */
  questions: z.array(questionUse).min(1),
  severity: z
    .array(severityRuleSchema)
    .min(1)
    .refine((rules) => rules.at(-1)?.when === undefined, 'the last rule must always hold: leave out its "when"'),
  /** Who else is told than the municipality's routing says: the product's own advice, shown as local. */
  tell: z.array(
    z.strictObject({
      who: z.enum(recipients),
      when: conditionSchema.optional(),
      minSeverity: z.enum(severities).optional(),
    }),
  ),
});
