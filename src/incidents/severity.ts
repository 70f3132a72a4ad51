// How serious an incident is, by the rules of its type. Nobody is ever asked for it, and "ved ikke" never lowers it.
import { z } from 'zod';

export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

export const atLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);

export type Answers = Readonly<Record<string, string>>;

/** Every named question must have one of the values, or for a number reach `atLeast`; no answer counts as `unknown`. */
export const conditionSchema = z.record(
  z.string(),
  z.union([z.array(z.string()).min(1), z.strictObject({ atLeast: z.number().int() })]),
);
export type Condition = Readonly<z.infer<typeof conditionSchema>>;

export const holds = (condition: Condition, answers: Answers): boolean =>
  Object.entries(condition).every(([question, wanted]) => {
    const given = answers[question] || 'unknown';
    if (!Array.isArray(wanted)) return Number(given) >= wanted.atLeast;
    return given.split(',').some((value) => wanted.includes(value));
  });

export const severityRuleSchema = z.strictObject({ level: z.enum(severities), when: conditionSchema.optional() });
export type SeverityRule = Readonly<z.infer<typeof severityRuleSchema>>;

/** The first rule that holds decides; the rules end with one that always holds. */
export const severityOf = (rules: readonly SeverityRule[], answers: Answers): Severity =>
  rules.find(({ when }) => when === undefined || holds(when, answers))?.level ?? 'medium';
