// What drafts take over from a case: what was chosen, counted or dated, and how it is said in a running text.
import { Temporal } from 'temporal-polyfill';
import { sayDay, sayTime } from '../../core/say-time.ts';
import { notKnown, sayAnswer } from '../answers.ts';
import type { CaseView } from '../case-view.ts';
import type { BreachKind } from '../type-schema.ts';

/** An answer that was chosen or counted. What somebody wrote freely may name people, so it is never taken over. */
export const chosenAnswer = ({ type, incident }: CaseView, id: string): string | undefined => {
  const question = type.questions.find((one) => one.id === id);
  const answer = incident.answers[id];
  if (!question || !answer || answer === notKnown) return undefined;
  return question.kind === 'text' || question.kind === 'longText' ? undefined : sayAnswer(question, answer, 'da');
};

/** CPR-nummer stays as it is, Helbred becomes helbred: only the first letter is a capital by its place alone. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase('da') + label.slice(1) : label;

/** `CPR-nummer, helbred eller sociale forhold` */
export const chosenList = (view: CaseView, id: string): string | undefined =>
  chosenAnswer(view, id)?.split(', ').map(inSentence).join(', ');

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
