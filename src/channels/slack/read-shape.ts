// What Slack sent, checked against the shape it should have.
import { z } from 'zod';
import { VogterError } from '../../core/errors.ts';

/** Rejects with `input.invalid` when it has another shape; the message names places and types, never what was written. */
export const readShape = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new VogterError('input.invalid', `Slack sent something of an unknown shape: ${z.prettifyError(result.error)}`);
};
