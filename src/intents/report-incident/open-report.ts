// A report that is being filled in: begun, shown, asked on, of another type after all, or dropped.
import type { Reply } from '../../core/reply.ts';
import { sayFiles } from '../../core/say-files.ts';
import type { Outcome, TextTurn } from '../../core/turn.ts';
import type { Understanding } from '../../core/understanding.ts';
import { keptTold, sayTold } from '../../incidents/told.ts';
import type { AskedQuestion, IncidentType } from '../../incidents/types.ts';
import { askReply } from './ask.ts';
import { chooseType } from './choose-type.ts';
import { firstAidCard } from './first-aid.ts';
import { formCard, type Notes } from './form.ts';
import { outlookOf } from './outlook.ts';
import type { ReportParts, Scene } from './parts.ts';
import { phoneFor } from './phone.ts';
import { answersIn } from './prefill.ts';
import { missing } from './questions.ts';
import { cardKey, type OpenReport, withOpen, without } from './state.ts';
import { enclosed, texts } from './texts.ts';
import { typeCard } from './type-card.ts';
import { heard, type Words } from './words.ts';

export const typeOf = ({ types }: ReportParts, report: OpenReport): IncidentType =>
  types.get(report.type) ?? types.usual('other');

export const say = (text: string): Reply => ({ kind: 'text', text });

export const formReply = ({ parts, turn }: Scene, report: OpenReport, notes?: Notes): Reply => {
  const { municipality, language } = turn;
  const type = typeOf(parts, report);
  const outlook = outlookOf(parts, turn, type, report);
  const told = sayTold(parts.registry, { municipality, told: keptTold(outlook.told) }, language);
  return {
    kind: 'card',
    card: formCard({ type, report, outlook, told }, language, notes),
    key: cardKey(report.report),
  };
};

export const showForm = (scene: Scene, { asked: _, choosing: __, ...report }: OpenReport, notes?: Notes): Outcome => ({
  replies: [formReply(scene, report, notes)],
  next: withOpen(scene.talk, report),
});

/** @param lead said before the question: what was wrong with the last answer */
export const askAbout = (scene: Scene, report: OpenReport, question: AskedQuestion, lead?: string): Outcome => {
  const { choosing: _, editing: __, ...asking } = { ...report, asked: question.id };
  return {
    replies: [
      formReply(scene, asking),
      ...(lead === undefined ? [] : [say(lead)]),
      askReply(question, asking, scene.turn.language),
    ],
    next: withOpen(scene.talk, asking),
  };
};

/** Goes on to what is still missing; when nothing is, shows the whole once more before it is sent. */
export const goOn = (scene: Scene, { editing: _, ...report }: OpenReport, lead?: string): Outcome => {
  const next = missing(typeOf(scene.parts, report), report);
  if (next) return askAbout(scene, report, next, lead);
  const shown = showForm(scene, report, { lead: texts.ready[scene.turn.language] });
  return lead === undefined ? shown : { ...shown, replies: [say(lead), ...shown.replies] };
};

export const firstAid = ({ parts, turn }: Scene, type: IncidentType, answers: OpenReport['answers']) => {
  const profile = parts.registry.municipality(turn.municipality)?.profile;
  const { severity } = outlookOf(parts, turn, type, { answers });
  return firstAidCard(type, severity, phoneFor(type, profile, turn.now), turn.language);
};

const begin = (scene: Scene, report: OpenReport): Outcome => ({
  replies: [
    { kind: 'card', card: firstAid(scene, typeOf(scene.parts, report), report.answers) },
    formReply(scene, report),
  ],
  next: withOpen(scene.talk, report),
});

/** The words as they were written: facts such as a CPR number are found only in these. */
export const asTyped = ({ text, original }: Words): string => original ?? text;

export const openReport = (scene: Scene, words: Words, understanding: Understanding): Outcome => {
  const { parts, turn } = scene;
  const text = asTyped(words);
  const type = chooseType(parts.types, understanding.category, text);
  const answers = answersIn(type, understanding, text);
  return begin(scene, { report: turn.message.id, type: type.id, words, answers });
};

/** Words that were kept for a while are listened to again. */
export const openAnew = (scene: Scene, words: Words): Outcome =>
  openReport(scene, words, scene.parts.understand(asTyped(words), scene.turn.municipality));

const fits = (type: IncidentType, id: string, answer: string): boolean => {
  const question = type.questions.find((one) => one.id === id);
  if (!question) return false;
  if (question.kind !== 'choice' && question.kind !== 'choices') return true;
  return answer.split(',').every((value) => question.options.some((option) => option.value === value));
};

/** What was answered stays answered where the other type asks it, too; the words are listened to again for the rest. */
export const changeType = (scene: Scene, report: OpenReport, type: IncidentType, chosen: boolean): Outcome => {
  const { parts, turn } = scene;
  const text = asTyped(report.words);
  const kept = Object.entries(report.answers).filter(([id, answer]) => fits(type, id, answer));
  const answers = {
    ...answersIn(type, parts.understand(text, turn.municipality), text),
    ...Object.fromEntries(kept),
  };
  return begin(scene, { report: report.report, type: type.id, chosen, words: report.words, answers });
};

export const askType = (scene: Scene, { asked: _, ...report }: OpenReport): Outcome => ({
  replies: [
    { kind: 'card', card: typeCard(scene.parts.types, report, scene.turn.language), key: `type:${report.report}` },
  ],
  next: withOpen(scene.talk, { ...report, choosing: true }),
});

export const cancel = ({ turn, talk }: Scene, report: OpenReport): Outcome => ({
  replies: [
    {
      kind: 'card',
      key: cardKey(report.report),
      card: {
        title: texts.cancelledTitle[turn.language],
        fallback: texts.cancelled[turn.language],
        parts: [{ kind: 'text', text: texts.cancelled[turn.language] }],
      },
    },
  ],
  next: without(talk, report.report),
});

/** In a channel others read along: first aid only, and the rest where nobody else sees it. */
const elsewhere = (scene: Scene, text: string, understanding: Understanding): Outcome => {
  const type = chooseType(scene.parts.types, understanding.category, text);
  const card = firstAid(scene, type, answersIn(type, understanding, text));
  const part = { kind: 'text' as const, text: texts.elsewhere[scene.turn.language] };
  return { replies: [{ kind: 'card', card: { ...card, parts: [...card.parts, part] } }] };
};

/** Files without a word: kept for the report that they begin, and asked about. */
const beginWithFiles = (scene: Scene<TextTurn>): Outcome => {
  const { parts, turn } = scene;
  const type = parts.types.usual('other');
  const report: OpenReport = { report: turn.message.id, type: type.id, words: heard('', turn.files), answers: {} };
  const what = type.questions.find(({ from }) => from === 'description');
  const lead = enclosed.first(sayFiles(turn.files, turn.language))[turn.language];
  return what ? askAbout(scene, report, what, lead) : begin(scene, report);
};

export const begun = (scene: Scene<TextTurn>): Outcome => {
  const { message, text, files, understanding } = scene.turn;
  if (!message.direct) return elsewhere(scene, text, understanding);
  return text.trim() === '' ? beginWithFiles(scene) : openReport(scene, heard(text, files), understanding);
};
