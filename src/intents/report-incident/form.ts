// The form: what is known at a glance, and fields for what is not. It is also the summary before anything is sent.
import type { Button, Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { fileFacts } from '../../incidents/case-facts.ts';
import type { SaidTold } from '../../incidents/told.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { fieldsOf } from './fields.ts';
import type { Outlook } from './outlook.ts';
import { descriptionOf, formQuestions, holdsDescription, isOffered, knownFacts } from './questions.ts';
import { name, type OpenReport } from './state.ts';
import { texts } from './texts.ts';

export interface Notes {
  readonly problems?: readonly string[];
  readonly lead?: string;
}

const fieldParts = (report: OpenReport, question: AskedQuestion, language: Language): readonly CardPart[] => {
  const isDescription = question.from === 'description';
  if (isDescription && !holdsDescription(report)) return [];
  const value = isDescription ? descriptionOf(report) : report.answers[question.id];
  return fieldsOf(question, value, language).map((field) => ({ kind: 'field', field }));
};

const text = (words: string, tone: 'plain' | 'subtle' | 'danger' | 'strong' = 'plain'): CardPart => ({
  kind: 'text',
  text: words,
  tone,
});

/** Those who are told for the same reason stand together. */
const toldParts = (told: readonly SaidTold[], language: Language): readonly CardPart[] =>
  told.length === 0
    ? []
    : [
        text(texts.toldWhenSent[language], 'strong'),
        {
          kind: 'list',
          items: [...Map.groupBy(told, ({ rule }) => rule)].map(([rule, those]) => {
            const names = those.map(({ role, people }) => `${role}: ${people}`);
            return `${names.join(' · ')} – ${rule}`;
          }),
        },
      ];

/** Room for what nobody is asked for, once everything else is answered. */
const offers = (
  type: IncidentType,
  { answers, editing }: OpenReport,
  { severity }: Outlook,
  language: Language,
): readonly CardPart[] =>
  type.questions
    .filter((question) => question.from === 'phone' && !editing && !answers[question.id])
    .filter((question) => isOffered(question, severity))
    .map(() => text(texts.mayWeCall[language], 'subtle'));

export interface Form {
  readonly type: IncidentType;
  readonly report: OpenReport;
  readonly outlook: Outlook;
  readonly told: readonly SaidTold[];
}

export const formCard = (form: Form, language: Language, notes: Notes = {}): Card => {
  const { type, report, outlook, told } = form;
  const values = { report: report.report };
  const questions = formQuestions(type, report, outlook.severity);
  const button = (label: string, verb: string): Button => ({ label, action: `${name}.${verb}`, values, submits: true });
  const facts = report.editing ? [] : knownFacts(type, report, language);
  const all = [...facts, ...fileFacts({ files: report.words.files ?? [] }, language)];
  const known: readonly CardPart[] =
    all.length === 0
      ? []
      : [...(facts.length === 0 ? [] : [text(texts.known[language])]), { kind: 'facts', facts: all }];
  const line = facts.length === 0 ? [] : [button(texts.editLine[language], 'lines')];
  const ask = questions.length === 0 ? [] : [text(texts.unknownIsFine[language], 'subtle')];
  const lead = notes.lead ?? (questions.length === 0 ? texts.ready[language] : undefined);
  return {
    title: `${texts.formTitle[language]}: ${type.name[language]}`,
    fallback: [lead ?? texts.formTitle[language], ...questions.map(({ label }) => label[language])].join(' · '),
    parts: [
      ...(notes.problems ?? []).map((problem) => text(problem, 'danger')),
      ...(lead ? [text(lead)] : []),
      ...(type.restricted ? [text(texts.restricted[language])] : []),
      ...known,
      ...ask,
      ...questions.flatMap((question) => fieldParts(report, question, language)),
      ...toldParts(told, language),
      ...(questions.length === 0 ? offers(type, report, outlook, language) : []),
      {
        kind: 'buttons',
        buttons: [
          { ...button(texts.send[language], 'send'), style: 'primary' },
          ...line,
          ...(report.editing ? [] : [button(texts.edit[language], 'edit')]),
          button(texts.somethingElse[language], 'retype'),
          { label: texts.cancel[language], action: `${name}.cancel`, values },
        ],
      },
    ],
  };
};
