// Questions that one passage of a policy answers, as the model would have employees ask them: a draft for people to correct.
import { z } from 'zod';
import type { Model } from '../core/model.ts';
import type { Passage, PolicyDocument } from '../policy/document.ts';
import { collapse } from '../policy/plain.ts';

const schema = z.object({ questions: z.array(z.string()) });

const fewest = 5;
const longest = 200;

/** One line of a question bank. The passage is the policy's own, never the model's copy of it. */
export interface DraftEntry {
  readonly section: string;
  readonly passage: string;
  readonly questions: readonly string[];
}

export const sectionName = (policy: PolicyDocument, passage: Passage): string =>
  policy.sections[passage.section]?.path.split(' > ').at(-1) ?? '';

/** Undefined when the model was not to be had or wrote too little that can be used. */
export const expandPassage = async (
  model: Model,
  prompt: string,
  policy: PolicyDocument,
  passage: Passage,
): Promise<DraftEntry | undefined> => {
  const section = sectionName(policy, passage);
  const input = { municipality: policy.municipality, section, leadIn: passage.leadIn, passage: passage.text };
  const answer = await model.complete({ name: 'expand-questions', prompt, input, schema });
  const usable = (answer?.questions ?? []).map(collapse).filter((one) => one !== '' && one.length <= longest);
  const questions = [...new Set(usable)];
  return questions.length < fewest ? undefined : { section, passage: passage.text, questions };
};
