// What the page may send, read and checked.
import { z } from 'zod';
import { longestText } from '../../core/message.ts';
import type { ProblemCode } from './texts.ts';

/** Made by the page, so that the same message sent twice is known again. */
const id = z.string().regex(/^[\w-]{8,64}$/);
const name = z.string().min(1).max(100);
const chosen = { id, municipality: name, person: name };

const text = z.string().trim().max(longestText);

export const messageRequest = z.object({ ...chosen, text: text.min(1) });
/** Files speak for themselves. */
export const messageWithFilesRequest = z.object({ ...chosen, text });

export const actionRequest = z.object({
  ...chosen,
  pane: z.enum(['person', 'coordinator']),
  action: name,
  values: z
    .record(z.string().max(200), z.string().max(longestText))
    .refine((values) => Object.keys(values).length <= 200),
});

export const timeRequest = z.object({ municipality: name, move: z.enum(['day', 'week', 'deadline']) });

/** The status and the sentence that a request which does not fit is answered with. */
export const problemIn = (error: z.ZodError): readonly [number, ProblemCode] => {
  const inText = error.issues.find((issue) => issue.path[0] === 'text');
  if (inText?.code === 'too_big') return [413, 'text.too-long'];
  if (inText?.code === 'too_small') return [400, 'text.empty'];
  return [400, 'request.invalid'];
};
