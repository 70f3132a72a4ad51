// What drafts take over from a case: what was chosen, counted or dated, and how it is said in a running text.
import { Temporal } from 'temporal-polyfill';
import { inSentence } from '../../core/in-sentence.ts';
import { sayDay, sayTime } from '../../core/say-time.ts';
import { chosenLabels, notKnown, sayAnswer } from '../answers.ts';
import type { CaseView } from '../case-view.ts';
import type { BreachKind } from '../type-schema.ts';

const answered = ({ type, incident }: CaseView, id: string) => {
  const question = type.questions.find((one) => one.id === id);
  const answer = incident.answers[id];
  return question && answer && answer !== notKnown ? { question, answer } : undefined;
};

/** An answer that was chosen or counted. What somebody wrote freely may name people, so it is never taken over. */
export const chosenAnswer = (view: CaseView, id: string): string | undefined => {
  const { question, answer } = answered(view, id) ?? {};
  if (!question || !answer || question.kind === 'text' || question.kind === 'longText') return undefined;
  return sayAnswer(question, answer, 'da');
};

/** `CPR-nummer, helbred eller sociale forhold`, within a sentence. */
export const chosenList = (view: CaseView, id: string): string | undefined => {
  const { question, answer } = answered(view, id) ?? {};
  if (!question || !answer || !('options' in question)) return undefined;
  return chosenLabels(question, answer)
    .map((label) => inSentence(label, 'da'))
    .join(', ');
};

/** The moment, or the day alone where nobody knows more; a moment that a handler has set is known. */
export const sayDiscovery = ({ incident }: CaseView): string => {
  const { answers, events, discoveredAt } = incident;
  const discovered = Temporal.Instant.from(discoveredAt);
  const moved = events.some(({ kind }) => kind === 'discoveryMoved');
  const { when } = answers;
  const onlyDay = !moved && when !== undefined && when !== notKnown && !when.includes('T');
  return onlyDay ? sayDay(discovered, 'da') : sayTime(discovered, 'da');
};

const listed = new Intl.ListFormat('da-DK', { type: 'conjunction' });

const breachNames: Readonly<Record<BreachKind, string>> = {
  confidentiality: 'fortrolighed',
  integrity: 'integritet',
  availability: 'tilgængelighed',
};

export const sayBreach = ({ type }: CaseView): string | undefined => {
  const names = type.breach.map((kind) => breachNames[kind]);
  return names.length === 0 ? undefined : listed.format(names);
};
