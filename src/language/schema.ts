// The shapes of the files in data/language.
import { z } from 'zod';
import { incidentCategories, intentNames } from '../core/understanding.ts';

export const conceptSchema = z.strictObject({
  concept: z.string().min(1),
  words: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'holds no letter or digit')).min(1),
});

/** A place to fill in: `{device}` in an utterance takes one of these. */
export const fillerSchema = z.strictObject({ filler: z.string().min(1), values: z.array(z.string().min(1)).min(1) });

export const utteranceSchema = z
  .strictObject({
    text: z.string().min(1),
    intent: z.enum(intentNames),
    category: z.enum(incidentCategories).optional(),
  })
  .refine(({ intent, category }) => (intent === 'report_incident') === (category !== undefined), {
    path: ['category'],
    message: 'stands with report_incident and nowhere else',
  });

/** The trained model: `weights` are signed bytes in base64, `words` those of the utterances, folded. */
export const modelSchema = z.strictObject({
  labels: z.array(z.string()),
  step: z.number().positive(),
  temperature: z.number().positive(),
  bias: z.array(z.number()),
  weights: z.base64(),
  words: z.string(),
});

export type Utterance = z.infer<typeof utteranceSchema>;
export type Filler = z.infer<typeof fillerSchema>;
