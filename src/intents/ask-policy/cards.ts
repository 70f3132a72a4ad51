// The answer to a question about the policy: its own words and where they stand, or that it does not say.
import type { Button, Card, CardPart } from '../../core/card.ts';
import type { ModelWording } from '../../core/reply.ts';
import type { Language } from '../../core/text.ts';
import type { LegalAnswer } from '../../law/law.ts';
import type { PhrasedSentence } from '../../model/advise.ts';
import type { Citation, PolicyDocument } from '../../policy/document.ts';
import type { MunicipalityPolicy } from '../../policy/library.ts';
import type { Gap } from './asked-questions.ts';
import { ageWarning, sourceLine } from './source.ts';
import { lawTitles, texts } from './texts.ts';

export const name = 'ask-policy';

export const wordingOf = (
  policy: PolicyDocument,
  sentences: readonly PhrasedSentence[],
  citations: readonly Citation[],
  language: Language,
): ModelWording => ({
  sentences,
  citations: citations.map(({ quote, section }) => ({ name: section || policy.title, quote })),
  label: texts.worded[language],
});

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

const feedback = (question: string, language: Language): readonly Button[] => [
  askedAgain(texts.helped[language], 'helped', question),
  askedAgain(texts.didNotHelp[language], 'didNotHelp', question),
];

/**
 * @param notes said before the quote, such as whose policy it is
 * @param shown how many citations are quoted at once; the others stand behind "see also"
 */
export const answerCard = (
  home: MunicipalityPolicy,
  question: string,
  citations: readonly Citation[],
  language: Language,
  notes: readonly CardPart[] = [],
  shown = 1,
): Card => {
  const [best] = citations;
  const title = texts.title[language];
  if (!best) return { title, fallback: title, parts: [] };
  return {
    title,
    fallback: `"${best.quote}" (${sourceLine(home.policy, best.section, language)})`,
    parts: [
      ...notes,
      ...citations.slice(0, shown).flatMap((citation) => quoteParts(home.policy, citation, language)),
      ...warning(home, language),
      {
        kind: 'buttons',
        buttons: [
          wholeSection(best, language),
          ...(citations.length > shown ? [askedAgain(texts.alsoTitle[language], 'also', question)] : []),
          ...feedback(question, language),
        ],
      },
    ],
  };
};

/** What the law says stands apart from the policy, under a heading of its own. */
const lawParts = ({ by, answer, source }: LegalAnswer, language: Language): readonly CardPart[] => [
  { kind: 'text', text: lawTitles[by][language], tone: 'strong' },
  { kind: 'text', text: answer[language] },
  { kind: 'text', text: `${source[language]}. ${texts.lawNote[language]}`, tone: 'subtle' },
];

export interface Silence {
  readonly question: string;
  readonly notes: readonly CardPart[];
  /** Whom to ask instead. */
  readonly ask: string | undefined;
  readonly nearest: readonly Citation[];
  readonly law: LegalAnswer | undefined;
}

export const silentCard = ({ question, notes, ask, nearest, law }: Silence, language: Language): Card => {
  const title = texts.silentTitle[language];
  const legal = law ? [`${lawTitles[law.by][language]}: ${law.answer[language]} (${law.source[language]})`] : [];
  const lines = [texts.silent[language], ...(ask ? [ask] : [])];
  const buttons = nearest.length > 0 ? [askedAgain(texts.nearest[language], 'nearest', question)] : [];
  return {
    title,
    fallback: [`${title}.`, ...legal, ...lines].join(' '),
    parts: [
      ...notes,
      ...lines.map((text): CardPart => ({ kind: 'text', text })),
      ...(law ? lawParts(law, language) : []),
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

/** The same question to every other municipality's policy, side by side. */
export const othersCard = (
  others: readonly {
    readonly name: string;
    readonly home: MunicipalityPolicy;
    readonly citation: Citation | undefined;
  }[],
  language: Language,
): Card => ({
  title: texts.othersTitle[language],
  fallback: others
    .map(({ name, citation }) => `${name}: ${citation ? `"${citation.quote}"` : texts.othersSilent[language]}`)
    .join(' · '),
  parts: others.flatMap(({ name, home, citation }): readonly CardPart[] => [
    { kind: 'text', text: name, tone: 'strong' },
    ...(citation
      ? quoteParts(home.policy, citation, language)
      : [{ kind: 'text' as const, text: texts.othersSilent[language], tone: 'subtle' as const }]),
  ]),
});

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
