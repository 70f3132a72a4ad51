// `vogter eval --ablate`: a table of what each ingredient of the policy answers pays.
import { z } from 'zod';
import { shippedData } from '../config.ts';
import { ablate } from '../policy/ablate.ts';
import type { Figures } from '../policy/measure.ts';
import type { Terminal } from './command.ts';
import { readItems } from './eval-items.ts';

const item = z.object({ org: z.string(), question: z.string(), gold: z.array(z.string()).default([]) });

const cell = ({ hit1, hit3, wronglySilent, rightlySilent }: Figures): string =>
  `${hit1}, ${hit3}, ${wronglySilent} / ${rightlySilent}`;

/** @param files questions with their `gold`, none where the policy is silent; no files: questions of the banks */
export const printAblation = (files: readonly string[], { out }: Terminal): void => {
  const items = files.flatMap((file) => readItems(file).map((line) => item.parse(line)));
  out('| left out | with bank: hit@1, hit@3, wrongly / rightly silent | without its bank |\n|---|---|---|');
  for (const { left, withBank, withoutBank } of ablate(shippedData, items))
    out(`| ${left ?? 'nothing'} | ${cell(withBank)} | ${cell(withoutBank)} |`);
};
