// One question at a time, for those who type on instead of filling in the form. Every answer can be tapped as well.
import type { Button, CardPart } from '../../core/card.ts';
import type { Reply } from '../../core/reply.ts';
import type { Language } from '../../core/text.ts';
import { notKnown } from '../../incidents/answers.ts';
import type { AskedQuestion } from '../../incidents/types.ts';
import { optionsOf } from './fields.ts';
import { name, type OpenReport } from './state.ts';
import { texts } from './texts.ts';

/** The value of a button that means this very moment. */
export const justNow = 'now';

const partsOf = (question: AskedQuestion, report: OpenReport, language: Language): readonly CardPart[] => {
  const values = { report: report.report, question: question.id };
  const action = `${name}.answer`;
  const button = (label: string, value: string): Button => ({ label, action, values: { ...values, value } });
  const unknown = button(texts.doNotKnow[language], notKnown);
  switch (question.kind) {
    case 'choice':
      return [
        {
          kind: 'buttons',
          buttons: optionsOf(question, language).map(({ label, value }) => button(label, value)),
        },
      ];
    case 'choices':
      return [
        {
          kind: 'field',
          field: {
            id: question.id,
            label: texts.severalAnswers[language],
            input: { kind: 'choice', options: optionsOf(question, language), several: true },
          },
        },
        {
          kind: 'buttons',
          buttons: [{ label: texts.goOn[language], action, values, submits: true, style: 'primary' }, unknown],
        },
      ];
    case 'time':
      return [
        { kind: 'text', text: texts.whenExample[language], tone: 'subtle' },
        { kind: 'buttons', buttons: [button(texts.justNow[language], justNow), unknown] },
      ];
    case 'text':
    case 'longText':
    case 'number':
      return [{ kind: 'buttons', buttons: [unknown] }];
  }
};

export const askReply = (question: AskedQuestion, report: OpenReport, language: Language): Reply => {
  const label = question.label[language];
  const names = optionsOf(question, language).map((option) => option.label);
  return {
    kind: 'card',
    card: {
      title: label,
      fallback: names.length > 0 ? `${label} (${names.join(' / ')})` : label,
      parts: partsOf(question, report, language),
    },
    key: `ask:${report.report}:${question.id}`,
  };
};
