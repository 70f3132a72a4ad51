// One question at a time, for those who type on instead of filling in the form.
import type { Reply } from '../../core/reply.ts';
import type { Language } from '../../core/text.ts';
import type { AskedQuestion } from './prefill.ts';
import { name, type OpenReport } from './state.ts';

/** A question as a message of its own; its options are buttons. */
export const askReply = (question: AskedQuestion, report: OpenReport, language: Language): Reply => {
  const label = question.label[language];
  if (question.kind !== 'choice') return { kind: 'text', text: label };
  const options = question.options.map((option) => ({ value: option.value, label: option.label[language] }));
  return {
    kind: 'card',
    card: {
      title: label,
      fallback: `${label} (${options.map((option) => option.label).join(' / ')})`,
      parts: [
        {
          kind: 'buttons',
          buttons: options.map((option) => ({
            label: option.label,
            action: `${name}.answer`,
            values: { report: report.report, question: question.id, value: option.value },
          })),
        },
      ],
    },
    key: `ask:${report.report}:${question.id}`,
  };
};
