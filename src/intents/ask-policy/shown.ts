// The card of an answer, made once for all who get the same: whoever keeps or draws it knows it again.
import type { Card } from '../../core/card.ts';
import { createMemory, type Memory } from '../../core/remembering.ts';
import type { Reply } from '../../core/reply.ts';
import type { Language } from '../../core/text.ts';
import type { PolicyAnswer } from '../../policy/document.ts';
import type { Beside } from './cards.ts';

type CardReply = Extract<Reply, { kind: 'card' }>;

/** Of one answer: it differs by language and by who asks, whose leader may be named beside it. */
const mostOfOne = 50;

/**
 * An answer belongs to one question to one policy, so only what may stand beside it is told apart, by `more` as well:
 * how many citations stand in it, or whom it says to ask.
 */
export const createShown = () => {
  const shown = new WeakMap<PolicyAnswer, Memory<CardReply>>();
  return (
    answer: PolicyAnswer,
    { notes, law, local, mayReport }: Beside,
    language: Language,
    more: string | number,
    make: () => Card,
  ): CardReply => {
    const memory = shown.get(answer) ?? createMemory<CardReply>(mostOfOne);
    shown.set(answer, memory);
    const key = JSON.stringify([language, more, mayReport, law.map(({ id }) => id), notes, local]);
    return memory(key, () => ({ kind: 'card', card: { ...make(), language } }));
  };
};
