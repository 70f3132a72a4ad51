// Sends a report: from the form, or with a word; and goes on with another one that is still open.
import type { Outcome } from '../../core/turn.ts';
import type { Answers } from '../../incidents/severity.ts';
import { askAbout, formReply, showForm, typeOf } from './open-report.ts';
import type { Scene } from './parts.ts';
import { missingAlways } from './questions.ts';
import { readForm } from './read-form.ts';
import { register } from './register.ts';
import { type OpenReport, settled } from './state.ts';
import { texts } from './texts.ts';
import { broughtAlong } from './whether-new.ts';
import { joined } from './words.ts';

/** Whoever sends before saying where their last words belong is not to lose them. */
const registered = (scene: Scene, report: OpenReport): Outcome => {
  const { unsure, open } = scene.talk;
  if (!unsure || open.at(-1)?.report !== report.report) return register(scene, report, typeOf(scene.parts, report));
  const whole = { ...report, words: joined(report.words, unsure) };
  const outcome = register({ ...scene, talk: settled(scene.talk) }, whole, typeOf(scene.parts, report));
  return { ...outcome, replies: [...outcome.replies, broughtAlong(scene, report)] };
};

const sent = (scene: Scene, report: OpenReport): Outcome => {
  const outcome = registered(scene, report);
  const other = scene.talk.open.findLast((one) => one.report !== report.report);
  if (!other) return outcome;
  const lead = texts.anotherOpen[scene.turn.language];
  return { ...outcome, replies: [...outcome.replies, formReply(scene, other, { lead })] };
};

export const sendForm = (scene: Scene, before: OpenReport, values: Answers): Outcome => {
  const { parts, turn } = scene;
  const { report, problems, asksMore } = readForm(typeOf(parts, before), before, values, turn.now);
  if (problems.length > 0)
    return showForm(scene, report, { problems: problems.map((problem) => problem[turn.language]) });
  if (!asksMore) return sent(scene, report);
  const { editing: _, ...short } = report;
  return showForm(scene, short, { lead: texts.asksMore[turn.language] });
};

/** What follows only from another answer may be left open; what everybody must say is asked for first. */
export const sendByWord = (scene: Scene, report: OpenReport): Outcome => {
  const lacks = missingAlways(typeOf(scene.parts, report), report);
  return lacks ? askAbout(scene, report, lacks, texts.beforeSending[scene.turn.language]) : sent(scene, report);
};
