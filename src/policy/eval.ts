// One prediction of the evaluation tasks `policy` and `unanswerable`: the answer that the chat would give.
import { z } from 'zod';
import { VogterError } from '../core/errors.ts';
import type { PolicyLibrary } from './library.ts';

const itemSchema = z.object({ id: z.string(), org: z.string(), question: z.string() });

export interface PolicyPrediction {
  readonly id: string;
  readonly abstained: boolean;
  readonly passages: readonly { readonly quote: string; readonly section: string }[];
}

/** @param item one parsed line of the evaluation file; only its input fields are read */
export const predictPolicy = (library: PolicyLibrary, item: unknown): PolicyPrediction => {
  const { id, org, question } = itemSchema.parse(item);
  const municipality = library.of(org);
  if (municipality === undefined)
    throw new VogterError(
      'input.invalid',
      `${id}: there is no policy for "${org}"; there are ${library.municipalities.join(', ')}`,
    );
  const answer = municipality.answer(question);
  const passages = answer.abstained ? [] : answer.passages.map(({ quote, section }) => ({ quote, section }));
  return { id, abstained: answer.abstained, passages };
};
