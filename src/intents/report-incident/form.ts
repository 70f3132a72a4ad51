// The form: what is known at a glance, and fields for what is not. It is also the summary before anything is sent.
import type { Button, Card, CardPart } from '../../core/card.ts';
import type { Language } from '../../core/text.ts';
import { fileFacts } from '../../incidents/case-facts.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { fieldsOf, longestAnswer } from './fields.ts';
import { formQuestions, knownFacts } from './questions.ts';
import { name, type OpenReport } from './state.ts';
import { texts } from './texts.ts';
import { contentWords } from './words.ts';

/** A description that a field cannot hold stays as it was written, and more can be written to it. */
export const holdsDescription = ({ words }: OpenReport): boolean => words.text.length <= longestAnswer;

/** What says nothing yet is no beginning of a description. */
const descriptionOf = ({ words }: OpenReport): string => (contentWords(words.text) === 0 ? '' : words.text);

const fieldParts = (report: OpenReport, question: AskedQuestion, language: Language): readonly CardPart[] => {
  const isDescription = question.from === 'description';
  if (isDescription && !holdsDescription(report)) return [];
  const value = isDescription ? descriptionOf(report) : report.answers[question.id];
  return fieldsOf(question, value, language).map((field) => ({ kind: 'field', field }));
};

const text = (words: string, tone: 'plain' | 'subtle' | 'danger' = 'plain'): CardPart => ({
  kind: 'text',
  text: words,
  tone,
});

const summary = (type: IncidentType, report: OpenReport, edit: Button, language: Language): readonly CardPart[] => {
  const facts = [...knownFacts(type, report, language), ...fileFacts({ files: report.words.files ?? [] }, language)];
  return facts.length === 0
    ? []
    : [text(texts.known[language]), { kind: 'facts', facts }, { kind: 'buttons', buttons: [edit] }];
};

export const formCard = (
  type: IncidentType,
  report: OpenReport,
  language: Language,
  notes: { readonly problems?: readonly string[]; readonly lead?: string } = {},
): Card => {
  const values = { report: report.report };
  const questions = formQuestions(type, report);
  const button = (label: string, verb: string): Button => ({ label, action: `${name}.${verb}`, values, submits: true });
  const known = report.editing ? [] : summary(type, report, button(texts.edit[language], 'edit'), language);
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
      {
        kind: 'buttons',
        buttons: [
          { ...button(texts.send[language], 'send'), style: 'primary' },
          ...(known.length === 0 && !report.editing ? [button(texts.edit[language], 'edit')] : []),
          button(texts.somethingElse[language], 'retype'),
          { label: texts.cancel[language], action: `${name}.cancel`, values },
        ],
      },
    ],
  };
};
