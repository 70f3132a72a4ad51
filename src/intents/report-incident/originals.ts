// CPR numbers as they were typed never lie in a conversation's state: they are kept apart until the report is sent or dropped.
import { threadId, withheld } from '../../core/records.ts';
import { type Change, put } from '../../core/store.ts';
import type { ConversationState, Outcome, Turn } from '../../core/turn.ts';
import { type Talk, talkOf } from './state.ts';
import type { Words } from './words.ts';

const inDoubt = 'unsure';

const idOf = ({ message }: Turn, of: string): string => `${threadId(message.thread)}|${of}`;

/** The words of a conversation, by the report that they belong to. */
const wordsIn = ({ open, unsure }: Talk): ReadonlyMap<string, Words> =>
  new Map([
    ...open.map(({ report, words }) => [report, words] as const),
    ...(unsure ? [[inDoubt, unsure] as const] : []),
  ]);

const eachWords = (talk: Talk, change: (words: Words, of: string) => Words): Talk => ({
  ...talk,
  open: talk.open.map((one) => ({ ...one, words: change(one.words, one.report) })),
  ...(talk.unsure ? { unsure: change(talk.unsure, inDoubt) } : {}),
});

/** The conversation as it goes on, with the words as they were typed. */
export const recalled = (turn: Turn, state: ConversationState | undefined): Talk =>
  eachWords(talkOf(state), (words, of) => {
    const kept = turn.store.get(withheld, idOf(turn, of))?.value;
    return kept && !kept.ended ? { ...words, original: kept.text } : words;
  });

/** What was typed is kept while its report is open, and ends with it. */
const changesFor = (turn: Turn, before: Talk, after: Talk): readonly Change[] => {
  const [was, is] = [wordsIn(before), wordsIn(after)];
  const since = turn.now.toString();
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((of) => {
    const [old, now] = [was.get(of)?.original, is.get(of)?.original];
    if (old === now) return [];
    return [put(withheld, idOf(turn, of), { text: now ?? '', since, ended: now === undefined })];
  });
};

/** The outcome with what was typed taken out of the conversation's state. */
export const apart = (turn: Turn, before: Talk, outcome: Outcome): Outcome => {
  const { next } = outcome;
  if (next === undefined) return outcome;
  const after = talkOf(next === 'done' ? undefined : next);
  const masked = eachWords(after, ({ original: _, ...words }) => words);
  return {
    ...outcome,
    next: next === 'done' ? next : { ...next, data: { ...masked } },
    changes: [...(outcome.changes ?? []), ...changesFor(turn, before, after)],
  };
};
