// The same question to several municipalities' policies, side by side.
import type { Card, CardPart } from '../../core/card.ts';
import { quoted } from '../../core/quoted.ts';
import type { Language } from '../../core/text.ts';
import type { Citation } from '../../policy/document.ts';
import type { MunicipalityPolicy } from '../../policy/library.ts';
import { quoteParts } from './cards.ts';
import { texts } from './texts.ts';

export interface Compared {
  readonly name: string;
  readonly home: MunicipalityPolicy;
  readonly citation: Citation | undefined;
}

export const compareCard = (title: string, compared: readonly Compared[], language: Language): Card => ({
  title,
  fallback: compared
    .map(({ name, citation }) => `${name}: ${citation ? quoted(citation.quote) : texts.othersSilent[language]}`)
    .join(' · '),
  parts: compared.flatMap(({ name, home, citation }): readonly CardPart[] => [
    { kind: 'text', text: name, tone: 'strong' },
    ...(citation
      ? quoteParts(home.policy, citation, language)
      : [{ kind: 'text' as const, text: texts.othersSilent[language], tone: 'subtle' as const }]),
  ]),
});
