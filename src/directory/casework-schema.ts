// The shape of `casework` in profile.yaml, and what holds for a municipality that has not decided otherwise.
import { z } from 'zod';
import { incidentCategories } from '../core/understanding.ts';
import type { Casework } from './profile.ts';
import { appointed, basis, severity, text } from './profile-words.ts';

const takeLimit = z.union(
  [z.strictObject({ minutes: z.int().positive() }), z.strictObject({ workingDays: z.int().positive() })],
  'write {minutes: 15} or {workingDays: 1}',
);

export const defaultCasework: Casework = {
  takeWithin: { critical: { minutes: 15 }, high: { minutes: 60 }, medium: { workingDays: 1 } },
  escalation: ['securityCoordinator', 'dataProtection', 'it', 'topLevel'],
  evaluation: { from: 'high', rule: { local: true } },
  nis2: { from: 'high', categories: ['outage', 'malware'] },
  plans: [],
};

export const caseworkSchema: z.ZodType<Casework> = z
  .strictObject({
    takeWithin: z
      .strictObject({
        low: takeLimit.exactOptional(),
        medium: takeLimit.exactOptional(),
        high: takeLimit.exactOptional(),
        critical: takeLimit.exactOptional(),
      })
      .default(defaultCasework.takeWithin),
    escalation: z
      .array(z.enum(appointed))
      .min(1)
      .default([...defaultCasework.escalation]),
    evaluation: z.strictObject({ from: severity, rule: basis }).default(defaultCasework.evaluation),
    yearlyEvaluation: basis.exactOptional(),
    nis2: z
      .union([
        z.literal(false),
        z.strictObject({ from: severity, categories: z.array(z.enum(incidentCategories)).min(1) }),
      ])
      .optional(),
    plans: z
      .array(z.strictObject({ for: z.enum(['general', 'system', 'personalData']), name: text, rule: basis }))
      .default([]),
  })
  .transform(({ nis2, ...rest }): Casework => {
    const covered = nis2 ?? defaultCasework.nis2;
    return covered ? { ...rest, nis2: covered } : rest;
  });
