// What a report keeps between turns: being filled in, or sent and open for additions.
import { z } from 'zod';
import type { ConversationState } from '../../core/turn.ts';

export const name = 'report-incident';

const open = z.object({
  phase: z.literal('open'),
  /** Names this report on its cards, so that an old card is known to be old. */
  report: z.string(),
  type: z.string(),
  /** All that was written, in the person's own words. */
  text: z.string(),
  answers: z.record(z.string(), z.string()),
  /** The question that was asked last in so many words, for those who type on. */
  asked: z.string().optional(),
});
const sent = z.object({
  phase: z.literal('sent'),
  report: z.string(),
  incident: z.string(),
  /** What was written since and may be an incident of its own: the person is asked which. */
  unsure: z.string().optional(),
});

export const stateSchema = z.discriminatedUnion('phase', [open, sent]);
export type OpenReport = Readonly<z.infer<typeof open>>;
export type SentReport = Readonly<z.infer<typeof sent>>;

export const keep = (data: OpenReport | SentReport): ConversationState => ({ intent: name, data });

export const cardKey = (report: string): string => `report:${report}`;
