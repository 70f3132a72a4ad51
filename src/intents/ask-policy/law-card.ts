// What the law says: apart from the policy, under a heading of its own, with its source.
import type { Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { LegalAnswer } from '../../law/law.ts';
import { lawTitles, texts } from './texts.ts';

export const lawParts = (law: readonly LegalAnswer[], language: Language): readonly CardPart[] =>
  law.flatMap(({ by, answer, source }, at): readonly CardPart[] => [
    ...(law[at - 1]?.by === by
      ? []
      : [{ kind: 'text' as const, text: lawTitles[by][language], tone: 'strong' as const }]),
    { kind: 'text', text: answer[language] },
    { kind: 'text', text: `${source[language]}. ${texts.lawNote[language]}`, tone: 'subtle' },
  ]);

/** Undefined where none of the few questions that are kept is meant. */
export const lawCard = (law: readonly LegalAnswer[], language: Language): Card | undefined => {
  const [first] = law;
  if (!first) return undefined;
  const title = lawTitles[first.by][language];
  return {
    title,
    fallback: `${title}: ${law.map(({ answer, source }) => `${answer[language]} (${source[language]})`).join(' ')}`,
    parts: lawParts(law, language).slice(1),
  };
};
