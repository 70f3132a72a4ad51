// The answer to a question about the policy: its own words and where they stand, or that it does not say.
import type { Button, Card, CardPart } from '../../core/card.ts';
import { quoted } from '../../core/quoted.ts';
import type { ModelWording } from '../../core/reply.ts';
import type { Language } from '../../core/text.ts';
import type { LegalAnswer } from '../../law/law.ts';
import type { PhrasedSentence } from '../../model/advise.ts';
import type { Citation, PolicyDocument } from '../../policy/document.ts';
import type { MunicipalityPolicy } from '../../policy/library.ts';
import { brieflyHowOften } from './brief.ts';
import { lawParts } from './law-card.ts';
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
export const quoteParts = (
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

/** What stands with an answer, or with silence, and is no part of the policy. */
export interface Beside {
  /** Said before, such as whose policy it is. */
  readonly notes: readonly CardPart[];
  readonly law: readonly LegalAnswer[];
  /** What the municipality has set up about it. */
  readonly local: readonly CardPart[];
  /** Whether something may have happened, so that a report is one press away. */
  readonly mayReport: boolean;
}

const besideParts = ({ law, local }: Beside, language: Language): readonly CardPart[] => [
  ...local,
  ...lawParts(law, language),
];

const reportButton = ({ mayReport }: Beside, language: Language): readonly Button[] =>
  mayReport ? [{ label: texts.report[language], action: 'report-incident.begin', style: 'primary' }] : [];

const inOneLine = (law: readonly LegalAnswer[], language: Language): readonly string[] =>
  law.map(({ by, answer, source }) => `${lawTitles[by][language]}: ${answer[language]} (${source[language]})`);

const inShort = (question: string, { quote }: Citation): readonly CardPart[] => {
  const text = brieflyHowOften(question, quote);
  return text === undefined ? [] : [{ kind: 'text', text, tone: 'strong' }];
};

/** @param shown how many citations are quoted at once; the others stand behind "see also" */
export const answerCard = (
  home: MunicipalityPolicy,
  question: string,
  citations: readonly Citation[],
  language: Language,
  beside: Beside,
  shown = 1,
): Card => {
  const [best] = citations;
  const title = texts.title[language];
  if (!best) return { title, fallback: title, parts: [] };
  const inLine = `${quoted(best.quote)} (${sourceLine(home.policy, best.section, language)})`;
  return {
    title,
    fallback: [inLine, ...inOneLine(beside.law, language)].join(' '),
    parts: [
      ...beside.notes,
      ...inShort(question, best),
      ...citations.slice(0, shown).flatMap((citation) => quoteParts(home.policy, citation, language)),
      ...warning(home, language),
      ...besideParts(beside, language),
      {
        kind: 'buttons',
        buttons: [
          ...reportButton(beside, language),
          wholeSection(best, language),
          ...(citations.length > shown ? [askedAgain(texts.alsoTitle[language], 'also', question)] : []),
          ...feedback(question, language),
        ],
      },
    ],
  };
};

export interface Silence {
  readonly question: string;
  /** Whom to ask instead. */
  readonly ask: string | undefined;
  readonly nearest: readonly Citation[];
}

export const silentCard = ({ question, ask, nearest }: Silence, beside: Beside, language: Language): Card => {
  const title = texts.silentTitle[language];
  const lines = [texts.silent[language], ...(ask ? [ask] : [])];
  const buttons = [
    ...reportButton(beside, language),
    ...(nearest.length > 0 ? [askedAgain(texts.nearest[language], 'nearest', question)] : []),
  ];
  return {
    title,
    fallback: [`${title}.`, ...inOneLine(beside.law, language), ...lines].join(' '),
    parts: [
      ...beside.notes,
      ...lines.map((text): CardPart => ({ kind: 'text', text })),
      ...besideParts(beside, language),
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
  fallback: citations.map(({ quote }) => quoted(quote)).join(' '),
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
