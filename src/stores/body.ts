// What a commit says in the journal: the steps it took, or which earlier commits it blanked.
import { z } from 'zod';

const text = z.string();
const plainObject = z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

const putStep = z.strictObject({
  kind: z.literal('put'),
  collection: text,
  id: text,
  revision: z.int().positive(),
  value: plainObject,
});
const removeStep = z.strictObject({ kind: z.literal('remove'), collection: text, id: text });
const step = z.discriminatedUnion('kind', [putStep, removeStep]);

/** Strict: a body with more in it was written by a newer version, which alone knows what it means. */
const body = z.union([
  z.strictObject({ changes: z.array(step) }),
  z.strictObject({ redacted: z.array(z.int().positive()) }),
]);

export type Step = Readonly<z.infer<typeof step>>;
export type Body = { readonly changes: readonly Step[] } | { readonly redacted: readonly number[] };

const redactedStart = Buffer.from('{"redacted":');

/** Looks at the first bytes only: most bodies tell of changes. */
export const tellsOfRedaction = (json: Buffer): boolean => json.subarray(0, redactedStart.length).equals(redactedStart);

/** Undefined when this version does not know such a body. */
export const parseBody = (json: Buffer): Body | undefined => {
  const parsed = body.safeParse(JSON.parse(json.toString()));
  return parsed.success ? parsed.data : undefined;
};
