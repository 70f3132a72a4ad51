// The list of what the policy owes an answer, as the coordinator reads it.
import type { Card } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { Gap } from './asked-questions.ts';
import { texts } from './texts.ts';

const shownGaps = 30;

export const gapsCard = (gaps: readonly Gap[], language: Language): Card => {
  const title = texts.gapsTitle[language];
  if (gaps.length === 0)
    return { title, fallback: texts.noGaps[language], parts: [{ kind: 'text', text: texts.noGaps[language] }] };
  const rest = gaps.length - shownGaps;
  return {
    title,
    fallback: `${title}: ${gaps
      .slice(0, 3)
      .map(({ question }) => question)
      .join(' · ')}`,
    parts: [
      {
        kind: 'table',
        columns: [texts.question[language], texts.unanswered[language], texts.notHelpful[language]],
        rows: [
          ...gaps
            .slice(0, shownGaps)
            .map(({ question, unanswered, notHelpful }) => [question, String(unanswered), String(notHelpful)]),
          ...(rest > 0 ? [[`+ ${rest}`, '', '']] : []),
        ],
      },
    ],
  };
};
