// A short plain answer from passages that were found, every sentence of it with quotes that were checked.
import { z } from 'zod';
import type { Model } from '../core/model.ts';
import type { Language } from '../core/text.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { isSupported } from './check.ts';
import type { Numbered } from './passages.ts';

const schema = z.object({
  sentences: z.array(
    z.object({ text: z.string(), quotes: z.array(z.object({ passage: z.number(), quote: z.string() })) }),
  ),
});

const mostSentences = 4;

/** A sentence and the numbers of the passages that bear it. */
export interface Phrase {
  readonly text: string;
  readonly passages: readonly number[];
}

/** Undefined: none was given, or one sentence of it did not pass. Half an answer could say the opposite of the whole. */
export const phrase = async (
  model: Model,
  prompt: string,
  asked: {
    readonly policy: PolicyDocument;
    readonly question: string;
    readonly passages: readonly Numbered[];
    readonly language: Language;
  },
  signal: AbortSignal,
): Promise<readonly Phrase[] | undefined> => {
  const { policy, question, passages, language } = asked;
  const input = { passages, question, language: language === 'da' ? 'Danish' : 'English' };
  const answer = await model.complete({ name: 'answer', prompt, input, schema, signal });
  const sentences = answer?.sentences ?? [];
  if (sentences.length === 0 || sentences.length > mostSentences) return undefined;
  if (!sentences.every((sentence) => isSupported(policy, passages, sentence, language))) return undefined;
  return sentences.map(({ text, quotes }) => ({
    text: text.trim(),
    passages: [...new Set(quotes.map(({ passage }) => passage))],
  }));
};
