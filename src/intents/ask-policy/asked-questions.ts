// What people asked, without names: where the policy had no answer, or none that helped, is the policy's own to-do list.
import { z } from 'zod';
import { type Change, type Collection, put, type StoreReader } from '../../core/store.ts';
import { maskCpr } from '../../language/cpr.ts';

export interface AskedQuestion {
  readonly municipality: string;
  /** As it was asked first, CPR numbers masked. */
  readonly question: string;
  /** How often the policy had no answer. */
  readonly unanswered: number;
  /** How often somebody said that the answer helped, or did not. */
  readonly helpful: number;
  readonly notHelpful: number;
  /** ISO instant. */
  readonly last: string;
}

export const askedQuestions: Collection<AskedQuestion> = {
  name: 'askedQuestions',
  schema: z.object({
    municipality: z.string(),
    question: z.string(),
    unanswered: z.number().int(),
    helpful: z.number().int(),
    notHelpful: z.number().int(),
    last: z.string(),
  }),
  indexes: ['municipality'],
};

/** The same question in other letters is the same question. */
const questionId = (municipality: string, question: string): string =>
  `${municipality}/${question
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200)}`;

export const noteQuestion = (
  store: StoreReader,
  municipality: string,
  words: string,
  now: string,
  what: 'unanswered' | 'helpful' | 'notHelpful',
): Change => {
  const question = maskCpr(words);
  const id = questionId(municipality, question);
  const stored = store.get(askedQuestions, id);
  const before = stored?.value ?? { municipality, question, unanswered: 0, helpful: 0, notHelpful: 0, last: now };
  return put(askedQuestions, id, { ...before, [what]: before[what] + 1, last: now }, stored?.revision ?? 0);
};

const weight = ({ unanswered, notHelpful }: AskedQuestion): number => unanswered + notHelpful;

/** What the policy owes an answer, most often asked first. */
export const gapsOf = (store: StoreReader, municipality: string): readonly AskedQuestion[] =>
  store
    .find(askedQuestions, 'municipality', municipality)
    .map(({ value }) => value)
    .filter((question) => weight(question) > 0)
    .sort((a, b) => weight(b) - weight(a) || b.last.localeCompare(a.last));
