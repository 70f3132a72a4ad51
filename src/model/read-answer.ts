// What came back, as the shape that was asked for, or why it cannot be used.
import type { OpenAI } from 'openai';
import type { ZodType } from 'zod';

export type Unusable = 'refused' | 'cut off' | 'empty' | 'not json' | 'wrong shape';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Endpoints without structured output like to wrap the object in words or a code block. */
const objectIn = (text: string): unknown =>
  parse(text) ?? parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));

/** `completion` is whatever the endpoint sent: anything in it may be missing. */
export const readAnswer = <T extends object>(
  completion: Partial<OpenAI.ChatCompletion> | undefined,
  schema: ZodType<T>,
): T | Unusable => {
  const choice = completion?.choices?.[0];
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') return 'refused';
  if (choice?.finish_reason === 'length') return 'cut off';
  const text = choice?.message?.content;
  if (typeof text !== 'string' || text.trim() === '') return 'empty';
  const found = objectIn(text);
  if (found === undefined) return 'not json';
  return schema.safeParse(found).data ?? 'wrong shape';
};
