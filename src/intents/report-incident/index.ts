// The conversation about an incident: first aid at once, a short form, a receipt, and room for what comes to mind later.
import { showsFiles } from '../../core/shows-files.ts';
import type { ActionTurn, IntentHandler, Outcome, TextTurn, Turn } from '../../core/turn.ts';
import { isSend } from '../../language/small-words.ts';
import { newOrSame } from './commands.ts';
import { begun, openAnew, openReport } from './open-report.ts';
import { apart, recalled } from './originals.ts';
import type { ReportParts, Scene } from './parts.ts';
import { pressed } from './pressed.ts';
import { add, afterwards, receiptAgain } from './sent-report.ts';
import { name, type OpenReport, type SentReport, settled, talkOf } from './state.ts';
import { texts } from './texts.ts';
import { hearMore, typedOn } from './typed-on.ts';
import { askWhetherNew } from './whether-new.ts';
import { heard, joined, partOf, type Words, withFiles } from './words.ts';

const stale = (turn: Turn): Outcome => ({ replies: [{ kind: 'text', text: texts.stale[turn.language] }] });

/** A button elsewhere in the conversation: nothing has been told yet. */
const begin = (scene: Scene): Outcome => {
  const { parts, turn } = scene;
  if (!turn.message.direct) return { replies: [{ kind: 'text', text: texts.elsewhere[turn.language] }] };
  return openReport(scene, { text: '' }, { ...parts.understand('', turn.municipality), category: null });
};

const asMore = (scene: Scene, words: Words, open: OpenReport | undefined, sent: SentReport | undefined): Outcome => {
  if (open) return hearMore(scene, open, words);
  return sent ? add(scene, sent, words) : openAnew(scene, words);
};

const withoutDoubt = <T extends Turn>(scene: Scene<T>): Scene<T> => ({ ...scene, talk: settled(scene.talk) });

/** Whoever does not say where the words belong, and goes on, is not to lose them. */
const withUnsure = (scene: Scene<TextTurn>, open: OpenReport): Scene<TextTurn> => {
  const { unsure, ...talk } = scene.talk;
  if (!unsure || isSend(scene.turn.text)) return scene;
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
  if (unsure && choice === 'new') return openAnew(withoutDoubt(scene), unsure);
  if (unsure && choice === 'same') return asMore(withoutDoubt(scene), unsure, open, sent);
  // A picture of what is in doubt is in doubt as well.
  if (talk.unsure && open && showsFiles(turn))
    return askWhetherNew(scene, open, joined(talk.unsure, heard(partOf(turn.text), turn.files)));
  if (open) return goOnIn(scene, open);
  return sent ? afterwards(scene, sent) : 'pass';
};

const act = (scene: Scene<ActionTurn>): Outcome => {
  const { talk, turn } = scene;
  if (turn.verb === 'begin') return begin(scene);
  const id = turn.values['report'];
  const open = talk.open.find(({ report }) => report === id);
  const sent = talk.sent.find(({ report }) => report === id);
  if (turn.verb === 'new' && talk.unsure) return openAnew(withoutDoubt(scene), talk.unsure);
  if (turn.verb === 'add' && talk.unsure) return asMore(withoutDoubt(scene), talk.unsure, open, sent);
  if (open) return pressed(scene, open);
  return sent ? receiptAgain(scene, sent) : stale(turn);
};

export const reportIncident = (parts: ReportParts): IntentHandler => ({
  name,
  about: texts.about,
  forStrangers: true,
  start: async (turn) => {
    const talk = talkOf(undefined);
    return apart(turn, talk, begun({ parts, turn, talk }));
  },
  resume: async (turn, state) => {
    const talk = recalled(turn, state);
    const outcome = resume({ parts, turn, talk });
    return outcome === 'pass' ? outcome : apart(turn, talk, outcome);
  },
  reminder: (state, language) =>
    talkOf(state).open.length > 0 ? { kind: 'text', text: texts.reminder[language] } : undefined,
  act: async (turn, state) => {
    const talk = recalled(turn, state);
    return apart(turn, talk, act({ parts, turn, talk }));
  },
});
