// The reporter's answer to a handler's question, by the card or in their own words, back into the case.
import type { KeptFile } from '../../core/file-store.ts';
import { conversations, threadId } from '../../core/records.ts';
import type { Reply } from '../../core/reply.ts';
import { wordsAndFiles } from '../../core/say-files.ts';
import { put, type Stored } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { caseDeliveries } from '../../incidents/case-deliveries.ts';
import { caseNote } from '../../incidents/case-note.ts';
import { type CaseParts, viewOf } from '../../incidents/case-view.ts';
import type { EventOf } from '../../incidents/event.ts';
import { type Incident, incidents, record, withFiles } from '../../incidents/record.ts';
import { standingOf } from '../../incidents/standing.ts';
import { maskCpr } from '../../language/cpr.ts';
import { texts, toHandlers, toReporter } from './texts.ts';
import { mayBeAnswer } from './words.ts';

/** A question that a handler has asked, and the case it is about. */
interface Asked {
  readonly stored: Stored<Incident>;
  readonly question: EventOf<'asked'>;
}

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

const reporterKey = ({ person, message }: Turn): string => person?.id ?? threadId(message.thread);

/** What waits for an answer in the reporter's own cases, the question that was asked last first. */
const waiting = (turn: Turn): readonly Asked[] =>
  turn.store
    .find(incidents, 'reporterKey', reporterKey(turn))
    .filter(({ value }) => value.status === 'open')
    .flatMap((stored) =>
      standingOf(stored.value)
        .questions.filter(({ answer }) => answer === undefined)
        .map((question): Asked => ({ stored, question })),
    )
    .sort((a, b) => b.question.at.localeCompare(a.question.at));

const isOther = (one: Asked, other: Asked): boolean =>
  one.stored.id !== other.stored.id || one.question.question !== other.question.question;

/** What the reporter gives for an answer: words, files or both. */
interface Given {
  readonly words: string;
  readonly files: readonly KeptFile[];
}

const keep = (parts: CaseParts, turn: Turn, asked: Asked, given: Given, more: readonly Reply[]): Outcome => {
  const { id, value, revision } = asked.stored;
  const { question, text: about } = asked.question;
  const { words, files } = given;
  const masked = maskCpr(words);
  const text = wordsAndFiles(masked, files, 'da');
  const original = masked === words ? {} : { original: words };
  const deed = { kind: 'answered', question, text, ...original } as const;
  const incident = record(withFiles(value, files), [deed], turn.now, turn.person?.id);
  const view = viewOf(parts, incident, turn.now);
  const cause = `${turn.message.thread.channel}|${turn.message.id}`;
  const thanks = texts.answered[turn.language];
  const card = {
    title: value.number,
    fallback: thanks,
    parts: [
      { kind: 'text' as const, text: about },
      { kind: 'text' as const, text: thanks },
    ],
  };
  const said = { da: text, en: wordsAndFiles(masked, files, 'en') };
  const note = toHandlers.answer(value.number, about, said);
  return {
    replies: [{ kind: 'card', card, key: `question:${value.number}:${question}` }, ...more],
    changes: [put(incidents, id, incident, revision)],
    deliveries: view ? [...caseDeliveries(view, turn.store, cause), ...caseNote(view, note, turn.store, cause)] : [],
  };
};

/** What still waits once this one is answered. */
const another = (turn: Turn, asked: Asked): readonly Reply[] => {
  const [next] = waiting(turn).filter((one) => isOther(one, asked));
  if (!next) return [];
  return [{ kind: 'text', text: toReporter.another(next.question.text, next.stored.value.number)[turn.language] }];
};

export const answer = (parts: CaseParts, turn: ActionTurn): Outcome => {
  const stored = turn.store.get(incidents, turn.values['case'] ?? '');
  if (!stored || stored.value.reporterKey !== reporterKey(turn)) return say(turn, texts.gone);
  const question = standingOf(stored.value).questions.find((one) => one.question === turn.values['question']);
  if (!question || question.answer) return say(turn, texts.answeredBefore);
  const words = turn.values['answer']?.trim() ?? '';
  if (words === '') return say(turn, texts.answerEmpty);
  const asked = { stored, question };
  return keep(parts, turn, asked, { words, files: [] }, another(turn, asked));
};

/**
 * Whether what somebody writes out of the blue is the answer that is waited for. Whoever is in the middle of something
 * else goes on with that.
 */
export const waitsForAnswer = (turn: TextTurn): boolean => {
  if (!turn.message.direct || turn.store.get(conversations, threadId(turn.message.thread))?.value.state?.busy)
    return false;
  return waiting(turn).length > 0 && mayBeAnswer(turn);
};

/** Of several questions the one that was asked last is answered, and the reporter is told which. */
export const answerInWords = (parts: CaseParts, turn: TextTurn): Outcome | undefined => {
  const [asked, ...others] = waitsForAnswer(turn) ? waiting(turn) : [];
  if (!asked) return undefined;
  const taken = toReporter.answered(asked.question.text, asked.stored.value.number)[turn.language];
  const told = others.length === 0 ? taken : `${taken} ${texts.answeredHow[turn.language]}`;
  const given = { words: turn.text, files: turn.files };
  return keep(parts, turn, asked, given, [{ kind: 'text', text: told }, ...another(turn, asked)]);
};
