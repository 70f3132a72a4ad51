// What drafts are made of: Markdown in Danish, with every gap said plainly, and nothing in it that names a person.
import { Temporal } from 'temporal-polyfill';
import { sayTime } from '../../core/say-time.ts';
import { sayAnswer } from '../answers.ts';
import type { CaseView } from '../case-view.ts';

export const gap = (what: string): string => `**[Mangler: ${what}]**`;

export const orGap = (text: string | undefined, what: string): string => (text ? text : gap(what));

/**
 * An answer that was chosen, counted or dated. What somebody wrote freely may name people, so it is never taken over.
 */
export const chosenAnswer = ({ type, incident }: CaseView, id: string): string | undefined => {
  const question = type.questions.find((one) => one.id === id);
  const answer = incident.answers[id];
  if (!question || !answer || answer === 'unknown') return undefined;
  return question.kind === 'text' || question.kind === 'longText' ? undefined : sayAnswer(question, answer, 'da');
};

export const moment = (at: string): string => sayTime(Temporal.Instant.from(at), 'da');

const heading = (title: string): readonly string[] => [
  `# UDKAST: ${title}`,
  '',
  '*Lavet af Vogter ud fra sagen. Skal læses igennem og udfyldes af jer, før det bruges. Skriv ikke navne eller CPR-numre.*',
  '',
];

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

export const markdown = (title: string, sections: readonly Section[]): string =>
  [...heading(title), ...sections.flatMap((section) => [`## ${section.title}`, '', ...section.lines, ''])]
    .join('\n')
    .trimEnd();
