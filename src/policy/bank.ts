// Question banks: for a passage of a policy, the ways in which people ask for it. One JSON object a line.
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';

const entrySchema = z.object({
  section: z.string(),
  passage: z.string().min(1),
  questions: z.array(z.string().min(1)).min(1),
  /** Questions that come near the passage, and that nothing in the policy answers. */
  beyond: z.array(z.string().min(1)).default([]),
});

/** What policies do not say; `unless` are words whose presence in a policy means that this one does. */
const silenceSchema = z.object({
  topic: z.string().min(1),
  questions: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)).default([]),
});

export type BankEntry = z.infer<typeof entrySchema> & { readonly line: number };
export type Silence = z.infer<typeof silenceSchema> & { readonly line: number };

const json = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new VogterError('data.invalid', `${where}: not a JSON object on one line`, { cause });
  }
};

const readLines = <T extends object>(schema: z.ZodType<T>, source: string, file: string): (T & { line: number })[] =>
  source.split('\n').flatMap((text, at) => {
    if (text.trim() === '') return [];
    const where = `${file}:${at + 1}`;
    const parsed = schema.safeParse(json(text, where));
    if (parsed.success) return [{ ...parsed.data, line: at + 1 }];
    const issue = parsed.error.issues[0];
    throw new VogterError('data.invalid', `${where}: ${issue?.path.join('.')}: ${issue?.message}`);
  });

export const readBank = (source: string, file: string): readonly BankEntry[] => readLines(entrySchema, source, file);
export const readSilences = (source: string, file: string): readonly Silence[] =>
  readLines(silenceSchema, source, file);
