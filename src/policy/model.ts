// What was learned from the banks: how much each piece of evidence counts, with and without a bank of one's own.
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import { passageEvidence, silenceEvidence } from './sight.ts';

const lessonSchema = z.object({
  /** In the order of `passageEvidence`. */
  ranker: z.array(z.number()).length(passageEvidence.length).readonly(),
  /** In the order of `silenceEvidence`: how sure that the policy is silent. */
  silence: z
    .object({ weights: z.array(z.number()).length(silenceEvidence.length).readonly(), bias: z.number() })
    .readonly(),
});

export const modelSchema = z.object({ withBank: lessonSchema, withoutBank: lessonSchema });

export type Lesson = Readonly<z.infer<typeof lessonSchema>>;
export type PolicyModel = Readonly<z.infer<typeof modelSchema>>;

export const readModel = (source: string, file: string): PolicyModel => {
  try {
    return modelSchema.parse(JSON.parse(source));
  } catch (cause) {
    throw new VogterError(
      'data.invalid',
      `${file}:1: not a model of this version; make it anew with node src/policy/train.ts`,
      { cause },
    );
  }
};
