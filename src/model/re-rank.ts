// Which passages of the policy answer a question, best first, as the model sees it: numbers in, numbers out.
import { z } from 'zod';
import type { Model } from '../core/model.ts';
import type { Numbered } from './passages.ts';

const schema = z.object({ numbers: z.array(z.number()) });

const mostPassages = 3;

/** Undefined: no usable answer. Empty: none fits. A number that was not among the passages spoils the whole answer. */
export const reRank = async (
  model: Model,
  prompt: string,
  question: string,
  passages: readonly Numbered[],
  signal: AbortSignal,
): Promise<readonly number[] | undefined> => {
  const answer = await model.complete({ name: 're-rank', prompt, input: { passages, question }, schema, signal });
  if (!answer) return undefined;
  const shown = new Set(passages.map(({ number }) => number));
  const numbers = [...new Set(answer.numbers)];
  return numbers.every((number) => shown.has(number)) ? numbers.slice(0, mostPassages) : undefined;
};
