// The answer to a question about the policy: its own words and where they stand, or that it does not say.
import type { Button, Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import type { Citation, PolicyDocument } from '../../policy/document.ts';
import type { MunicipalityPolicy } from '../../policy/library.ts';
import { ageWarning, sourceLine } from './source.ts';
import { texts } from './texts.ts';

export const name = 'ask-policy';

/** The sentence that a bullet hangs on is shown before it: "Ansvarlig for ..." alone does not say who. */
const quoteParts = (
  policy: PolicyDocument,
  { quote, leadIn, section }: Citation,
  language: Language,
): readonly CardPart[] => [
  ...leadIn.map((text): CardPart => ({ kind: 'text', text, tone: 'subtle' })),
  { kind: 'quote', quote, source: sourceLine(policy, section, language) },
];

const wholeSection = ({ sectionIndex }: Citation, language: Language): Button => ({
  label: texts.whole[language],
  action: `${name}.section`,
  values: { section: String(sectionIndex) },
});

const warning = (home: MunicipalityPolicy, language: Language): readonly CardPart[] => {
  const text = ageWarning(home, language);
  return text ? [{ kind: 'text', text, tone: 'subtle' }] : [];
};

/** The question travels with the button: asked again, it gets the same answer, and the rest of it is shown. */
const askedAgain = (label: string, verb: string, question: string): Button => ({
  label,
  action: `${name}.${verb}`,
  values: { question },
});

export const answerCard = (
  home: MunicipalityPolicy,
  question: string,
  citations: readonly Citation[],
  language: Language,
): Card => {
  const [best, ...others] = citations;
  const title = texts.title[language];
  if (!best) return { title, fallback: title, parts: [] };
  return {
    title,
    fallback: `"${best.quote}" (${sourceLine(home.policy, best.section, language)})`,
    parts: [
      ...quoteParts(home.policy, best, language),
      ...warning(home, language),
      {
        kind: 'buttons',
        buttons: [
          wholeSection(best, language),
          ...(others.length > 0 ? [askedAgain(texts.alsoTitle[language], 'also', question)] : []),
        ],
      },
    ],
  };
};

export const silentCard = (
  question: string,
  ask: string | undefined,
  nearest: readonly Citation[],
  language: Language,
): Card => {
  const title = texts.silentTitle[language];
  const lines = [texts.silent[language], ...(ask ? [ask] : [])];
  const buttons = nearest.length > 0 ? [askedAgain(texts.nearest[language], 'nearest', question)] : [];
  return {
    title,
    fallback: [`${title}.`, ...lines].join(' '),
    parts: [
      ...lines.map((text): CardPart => ({ kind: 'text', text })),
      ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : []),
    ],
  };
};

export const passagesCard = (
  home: MunicipalityPolicy,
  title: string,
  citations: readonly Citation[],
  language: Language,
): Card => ({
  title,
  fallback: citations.map(({ quote }) => `"${quote}"`).join(' '),
  parts: citations.flatMap((citation) => quoteParts(home.policy, citation, language)),
});

export const sectionCard = (home: MunicipalityPolicy, index: number, language: Language): Card | undefined => {
  const section = home.policy.sections[index];
  if (!section) return undefined;
  const title = section.path || texts.top[language];
  return {
    title,
    fallback: `${title}: ${section.text}`,
    parts: [
      { kind: 'quote', quote: section.text, source: sourceLine(home.policy, section.path, language) },
      ...warning(home, language),
    ],
  };
};
