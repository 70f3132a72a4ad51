// One line of the summary corrected by itself: the lines to choose among, and the one that was chosen, ready to be written over.
import type { Button, Card, CardPart } from '../../core/card.ts';
import { shortened } from '../../core/shortened.ts';
import type { Language } from '../../core/text.ts';
import { sayAnswer } from '../../incidents/answers.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { fieldsOf } from './fields.ts';
import type { Outlook } from './outlook.ts';
import { descriptionOf, holdsDescription, isOffered, possibleQuestions } from './questions.ts';
import { name, type OpenReport } from './state.ts';
import { texts } from './texts.ts';

/** So much of a line fits on a button of every platform. */
const longestLabel = 60;

const lineValue = (question: AskedQuestion, report: OpenReport): string =>
  question.from === 'description' ? descriptionOf(report) : (report.answers[question.id] ?? '');

/** The lines that stand in the summary, and those that there is room for. */
export const linesOf = (type: IncidentType, report: OpenReport, { severity }: Outlook): readonly AskedQuestion[] =>
  possibleQuestions(type, report, severity).filter((question) =>
    question.from === 'description'
      ? holdsDescription(report)
      : Boolean(report.answers[question.id]) || (question.quiet && isOffered(question, severity)),
  );

const label = (question: AskedQuestion, report: OpenReport, language: Language): string => {
  const value = lineValue(question, report);
  const said = value === '' ? texts.nothingYet[language] : sayAnswer(question, value, language);
  return shortened(`${question.short[language]}: ${said}`, longestLabel);
};

const back = (report: OpenReport, language: Language): Button => ({
  label: texts.back[language],
  action: `${name}.back`,
  values: { report: report.report },
});

export const linesCard = (lines: readonly AskedQuestion[], report: OpenReport, language: Language): Card => ({
  title: texts.whichLine[language],
  fallback: [texts.whichLine[language], ...lines.map(({ short }) => short[language])].join(' · '),
  parts: [
    { kind: 'text', text: texts.whichLineHow[language], tone: 'subtle' },
    {
      kind: 'buttons',
      buttons: [
        ...lines.map((question) => ({
          label: label(question, report, language),
          action: `${name}.line`,
          values: { report: report.report, question: question.id },
        })),
        back(report, language),
      ],
    },
  ],
});

export const lineCard = (
  question: AskedQuestion,
  report: OpenReport,
  language: Language,
  problems: readonly string[] = [],
): Card => {
  const title = question.label[language];
  const value = lineValue(question, report);
  return {
    title,
    fallback: title,
    parts: [
      ...problems.map((problem): CardPart => ({ kind: 'text', text: problem, tone: 'danger' })),
      ...fieldsOf(question, value, language).map((field): CardPart => ({ kind: 'field', field })),
      { kind: 'text', text: texts.lineHow[language], tone: 'subtle' },
      {
        kind: 'buttons',
        buttons: [
          {
            label: texts.saveLine[language],
            action: `${name}.save`,
            values: { report: report.report, question: question.id },
            style: 'primary',
            submits: true,
          },
          back(report, language),
        ],
      },
    ],
  };
};
