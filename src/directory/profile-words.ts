// The small shapes that the parts of profile.yaml have in common.
import { z } from 'zod';

export const filled = z.string().min(1);
export const text = z.strictObject({ da: filled, en: filled });
export const severity = z.enum(['low', 'medium', 'high', 'critical']);

export const basis = z.union(
  [z.strictObject({ quote: filled, section: filled }), z.strictObject({ local: z.literal(true) })],
  'write the policy\'s words as {quote: "...", section: "..."}, or {local: true} where the policy does not say it',
);

/** Roles that every municipality has somebody in. */
export const appointed = [
  'securityCoordinator',
  'dataProtection',
  'it',
  'topLevel',
  'humanResources',
  'finance',
] as const;
