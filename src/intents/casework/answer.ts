// The reporter's answer to a handler's question, by the card or in their own words, back into the case.

import type { KeptFile } from '../../core/file-store.ts';
import { conversations, threadId } from '../../core/records.ts';
import type { Delivery, Reply } from '../../core/reply.ts';
import { sayFiles } from '../../core/say-files.ts';
import { put, type Stored } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { caseDeliveries, readersOf } from '../../incidents/case-deliveries.ts';
import { type CaseParts, type CaseView, viewOf } from '../../incidents/case-view.ts';
import { type Incident, incidents, record, withFiles } from '../../incidents/record.ts';
import { standingOf } from '../../incidents/standing.ts';
import { maskCpr } from '../../language/cpr.ts';
import { longestText } from './field-ids.ts';
import { texts, toHandlers } from './texts.ts';

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

const reporterKey = ({ person, message }: Turn): string => person?.id ?? threadId(message.thread);

const openQuestion = (incident: Incident) => standingOf(incident).questions.find((asked) => asked.answer === undefined);

/** Handlers are told that something came, since a card that changes in its place is easily missed. */
const tellHandlers = (view: CaseView, note: string, cause: string): readonly Delivery[] => {
  const reply: Reply = { kind: 'text', text: note };
  const { incident, standing } = view;
  const { municipality, restricted } = incident;
  const people = new Set([
    ...(standing.owner === undefined ? [] : [standing.owner]),
    ...(restricted ? readersOf(view).map(({ person }) => person.id) : []),
  ]);
  return [
    ...(restricted
      ? []
      : [{ id: `answer:${cause}`, to: { kind: 'coordinatorChannel' as const, municipality }, reply }]),
    ...[...people].map(
      (person): Delivery => ({ id: `answer:${cause}:${person}`, to: { kind: 'person', person }, reply }),
    ),
  ];
};

const keep = (
  parts: CaseParts,
  turn: Turn,
  { id, value, revision }: Stored<Incident>,
  question: { readonly question: string; readonly text: string },
  words: string,
  files: readonly KeptFile[] = [],
): Outcome => {
  const enclosed = files.length > 0 ? [sayFiles(files, 'da')] : [];
  const text = [maskCpr(words.slice(0, longestText)), ...enclosed].filter((line) => line.trim() !== '').join('\n');
  const deed = { kind: 'answered', question: question.question, text } as const;
  const incident = record(withFiles(value, files), [deed], turn.now, turn.person?.id);
  const view = viewOf(parts, incident, turn.now);
  const cause = `${turn.message.thread.channel}|${turn.message.id}`;
  const note = toHandlers.answer(value.number, question.text, text);
  const said = texts.answered[turn.language];
  const card = {
    title: value.number,
    fallback: said,
    parts: [
      { kind: 'text' as const, text: question.text },
      { kind: 'text' as const, text: said },
    ],
  };
  return {
    replies: [{ kind: 'card', card, key: `question:${value.number}:${question.question}` }],
    changes: [put(incidents, id, incident, revision)],
    deliveries: view ? [...caseDeliveries(view, turn.store, cause), ...tellHandlers(view, note, cause)] : [],
  };
};

export const answer = (parts: CaseParts, turn: ActionTurn): Outcome => {
  const stored = turn.store.get(incidents, turn.values['case'] ?? '');
  if (!stored || stored.value.reporterKey !== reporterKey(turn)) return say(turn, texts.gone);
  const asked = standingOf(stored.value).questions.find(({ question }) => question === turn.values['question']);
  if (!asked || asked.answer) return say(turn, texts.answeredBefore);
  const words = turn.values['answer']?.trim() ?? '';
  return words === '' ? say(turn, texts.answerEmpty) : keep(parts, turn, stored, asked, words);
};

/** The reporter's own case in which a question waits, the latest one first. */
const waiting = (turn: Turn): Stored<Incident> | undefined =>
  turn.store
    .find(incidents, 'reporterKey', reporterKey(turn))
    .filter(({ value }) => value.status === 'open' && openQuestion(value) !== undefined)
    .at(-1);

/**
 * Whether what somebody writes out of the blue is the answer that is waited for. A running conversation has the word
 * first, and whoever asks something wants to know it.
 */
export const waitsForAnswer = (turn: TextTurn): boolean => {
  if (!turn.message.direct || turn.text.trimEnd().endsWith('?')) return false;
  if (turn.store.get(conversations, threadId(turn.message.thread))?.value.state) return false;
  return waiting(turn) !== undefined;
};

export const answerInWords = (parts: CaseParts, turn: TextTurn): Outcome | undefined => {
  const stored = waitsForAnswer(turn) ? waiting(turn) : undefined;
  const asked = stored && openQuestion(stored.value);
  return asked && keep(parts, turn, stored, asked, turn.text, turn.files);
};
