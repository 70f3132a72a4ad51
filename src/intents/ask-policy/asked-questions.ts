// What people asked, without names: where the policy had no answer, or none that helped, is the policy's own to-do list.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Change, type Collection, put, type StoreReader } from '../../core/store.ts';

export type Note = 'unanswered' | 'helpful' | 'notHelpful';

export interface AskedQuestion {
  readonly municipality: string;
  /** As it was asked, CPR numbers masked. */
  readonly question: string;
  readonly note: Note;
  /** ISO instant. */
  readonly at: string;
}

/** One record for each asking, so that many who ask at once do not wait for one another. */
export const askedQuestions: Collection<AskedQuestion> = {
  name: 'askedQuestions',
  schema: z.object({
    municipality: z.string(),
    question: z.string(),
    note: z.enum(['unanswered', 'helpful', 'notHelpful']),
    at: z.string(),
  }),
  indexes: ['municipality'],
};

/** The same question in other letters is the same question. */
const folded = (question: string): string =>
  question
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * @param question CPR numbers masked
 * @param by what makes it one of its kind: the message, or for an opinion the conversation, so that the last one counts
 */
export const noteQuestion = (asked: AskedQuestion, by: string): Change => {
  const kind = asked.note === 'unanswered' ? 'asked' : 'opinion';
  const id = createHash('sha256')
    .update(`${kind}|${by}|${folded(asked.question)}`)
    .digest('hex');
  return put(askedQuestions, id, asked);
};

export interface Gap {
  readonly question: string;
  readonly unanswered: number;
  readonly notHelpful: number;
}

/** What the policy owes an answer, most often asked first. */
export const gapsOf = (store: StoreReader, municipality: string): readonly Gap[] => {
  const asked = store.find(askedQuestions, 'municipality', municipality).map(({ value }) => value);
  const owed = asked.filter(({ note }) => note !== 'helpful').sort((a, b) => a.at.localeCompare(b.at));
  return [...Map.groupBy(owed, ({ question }) => folded(question)).values()]
    .map((same) => ({
      question: same[0]?.question ?? '',
      unanswered: same.filter(({ note }) => note === 'unanswered').length,
      notHelpful: same.filter(({ note }) => note === 'notHelpful').length,
    }))
    .sort((a, b) => b.unanswered + b.notHelpful - (a.unanswered + a.notHelpful));
};
