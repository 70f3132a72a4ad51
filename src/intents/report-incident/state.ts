// What is kept between turns: the reports that are being filled in, the latest that were sent, and words in doubt.
import { z } from 'zod';
import type { ConversationState } from '../../core/turn.ts';
import { words } from './words.ts';

export const name = 'report-incident';

const open = z.object({
  /** Names this report on its cards, so that an old card is known to be old. */
  report: z.string(),
  type: z.string(),
  /** True when the person chose the type: it no longer follows from what they write. */
  chosen: z.boolean().optional(),
  words,
  answers: z.record(z.string(), z.string()),
  /** The question that was asked last in so many words, for those who type on. */
  asked: z.string().optional(),
  /** Everything stands in the form, so that it can be corrected. */
  editing: z.boolean().optional(),
  /** They were asked what kind of incident it is. */
  choosing: z.boolean().optional(),
});
const sent = z.object({ report: z.string(), incident: z.string() });

const schema = z.object({
  /** The one that is talked about last. */
  open: z.array(open),
  sent: z.array(sent),
  /** What may be an incident of its own, or belong to the last report: the person is asked which. */
  unsure: words.optional(),
});
export type OpenReport = Readonly<z.infer<typeof open>>;
export type SentReport = Readonly<z.infer<typeof sent>>;
export type Talk = Readonly<z.infer<typeof schema>>;

/** Old cards of so many sent reports still know what became of them. */
const remembered = 5;

const nothing: Talk = { open: [], sent: [] };

export const talkOf = (state: ConversationState | undefined): Talk =>
  (state && schema.safeParse(state.data).data) ?? nothing;

const others = (talk: Talk, report: string): Talk => ({
  ...talk,
  open: talk.open.filter((one) => one.report !== report),
  sent: talk.sent.filter((one) => one.report !== report),
});

/** Busy while a report is being filled in, or it is asked where some words belong. */
const stateOf = (talk: Talk): ConversationState => ({
  intent: name,
  busy: talk.open.length > 0 || talk.unsure !== undefined,
  data: { ...talk },
});

/** The report is the one that is talked about from now on. */
export const withOpen = (talk: Talk, report: OpenReport): ConversationState => {
  const { open, ...rest } = others(talk, report.report);
  return stateOf({ ...rest, open: [...open, report] });
};

export const withSent = (talk: Talk, report: SentReport): ConversationState => {
  const { sent, ...rest } = others(talk, report.report);
  return stateOf({ ...rest, sent: [...sent, report].slice(-remembered) });
};

/** The talk once the words in doubt have found their place, or are dropped. */
export const settled = ({ open, sent }: Talk): Talk => ({ open, sent });

export const withUnsure = (talk: Talk, unsure: Talk['unsure']): ConversationState =>
  stateOf({ ...settled(talk), ...(unsure ? { unsure } : {}) });

/** Without a report that was dropped, and the words in doubt that came while it was talked about. */
export const without = (talk: Talk, report: string): ConversationState | 'done' => {
  const rest = others(talk.open.at(-1)?.report === report ? settled(talk) : talk, report);
  return rest.open.length + rest.sent.length === 0 ? 'done' : stateOf(rest);
};

export const cardKey = (report: string): string => `report:${report}`;
