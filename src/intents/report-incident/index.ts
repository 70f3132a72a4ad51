// The conversation about an incident: first aid at once, a short form, a receipt, and room for what comes to mind later.
import type { ActionTurn, IntentHandler, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { newOrSame } from './commands.ts';
import { begun, openReport } from './open-report.ts';
import type { ReportParts, Scene } from './parts.ts';
import { pressed } from './pressed.ts';
import { add, afterwards, receiptAgain } from './sent-report.ts';
import { name, type OpenReport, type SentReport, talkOf } from './state.ts';
import { texts } from './texts.ts';
import { hearMore, typedOn } from './typed-on.ts';
import { joined, type Words, withFiles } from './words.ts';

const stale = (turn: Turn): Outcome => ({ replies: [{ kind: 'text', text: texts.stale[turn.language] }] });

/** The words that could be either are a new incident. */
const asNew = (scene: Scene, words: Words): Outcome => {
  const { parts, turn } = scene;
  return openReport(scene, words, parts.understand(words.original ?? words.text, turn.municipality));
};

const asMore = (scene: Scene, words: Words, open: OpenReport | undefined, sent: SentReport | undefined): Outcome => {
  if (open) return hearMore(scene, open, words);
  return sent ? add(scene, sent, words) : asNew(scene, words);
};

/** Whoever does not say where the words belong, and goes on, is not to lose them. */
const withUnsure = (scene: Scene<TextTurn>, open: OpenReport): Scene<TextTurn> => {
  const { unsure, ...talk } = scene.talk;
  if (!unsure) return scene;
  const together = { ...open, words: joined(open.words, unsure) };
  return { ...scene, talk: { ...talk, open: [...talk.open.slice(0, -1), together] } };
};

const goOnIn = (scene: Scene<TextTurn>, open: OpenReport): Outcome | 'pass' => {
  const here = withUnsure(scene, open);
  const now = here.talk.open.at(-1) ?? open;
  return typedOn(here, { ...now, words: withFiles(now.words, scene.turn.files) });
};

const resume = (scene: Scene<TextTurn>): Outcome | 'pass' => {
  const { talk, turn } = scene;
  const [open, sent] = [talk.open.at(-1), talk.sent.at(-1)];
  const unsure = talk.unsure && withFiles(talk.unsure, turn.files);
  const choice = unsure && newOrSame(turn.text);
  if (unsure && choice === 'new') return asNew(scene, unsure);
  if (unsure && choice === 'same') return asMore(scene, unsure, open, sent);
  if (open) return goOnIn(scene, open);
  return sent ? afterwards(scene, sent) : 'pass';
};

const act = (scene: Scene<ActionTurn>): Outcome => {
  const { talk, turn } = scene;
  const id = turn.values['report'];
  const open = talk.open.find(({ report }) => report === id);
  const sent = talk.sent.find(({ report }) => report === id);
  if (turn.verb === 'new' && talk.unsure) return asNew(scene, talk.unsure);
  if (turn.verb === 'add' && talk.unsure) return asMore(scene, talk.unsure, open, sent);
  if (open) return pressed(scene, open);
  return sent ? receiptAgain(scene, sent) : stale(turn);
};

export const reportIncident = (parts: ReportParts): IntentHandler => ({
  name,
  about: texts.about,
  forStrangers: true,
  start: async (turn) => begun({ parts, turn, talk: talkOf(undefined) }),
  resume: async (turn, state) => resume({ parts, turn, talk: talkOf(state) }),
  reminder: (state, language) =>
    talkOf(state).open.length > 0 ? { kind: 'text', text: texts.reminder[language] } : undefined,
  act: async (turn, state) => act({ parts, turn, talk: talkOf(state) }),
});
