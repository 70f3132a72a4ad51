// After the receipt: more to the case, a new incident, a word that is no part of it, or something else altogether.
import { Temporal } from 'temporal-polyfill';
import { wordsAndFiles } from '../../core/say-files.ts';
import { showsFiles } from '../../core/shows-files.ts';
import { put, type Stored } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { Outcome, TextTurn } from '../../core/turn.ts';
import { caseDeliveries } from '../../incidents/case-deliveries.ts';
import { caseNote } from '../../incidents/case-note.ts';
import { ownerOf, viewOf } from '../../incidents/case-view.ts';
import { type Incident, incidents, withFiles } from '../../incidents/record.ts';
import { isCancel, isQuestion, isSend, isThanks } from '../../language/small-words.ts';
import { toEdit } from './commands.ts';
import { begun, openAnew, say } from './open-report.ts';
import type { Scene } from './parts.ts';
import { receiptCard } from './receipt.ts';
import { cardKey, type SentReport, settled, withSent, withUnsure } from './state.ts';
import { receipt, texts } from './texts.ts';
import { askWhetherNewCase } from './whether-new.ts';
import { contentWords, hasContent, heard, joined, partOf, type Words } from './words.ts';

/** After this the conversation starts afresh, and the case is found by asking for it. */
const openForAdditions = { hours: 14 * 24 };

const stale = ({ turn }: Scene): Outcome => ({ replies: [say(texts.stale[turn.language])] });

export const receiptAgain = (scene: Scene, sent: SentReport): Outcome => {
  const { parts, turn } = scene;
  const incident = turn.store.get(incidents, sent.incident)?.value;
  if (!incident) return stale(scene);
  const card = receiptCard(parts, incident, turn.now, turn.language);
  return { replies: [{ kind: 'card', card, key: cardKey(sent.report) }] };
};

/** Added to the case, and its handlers see it: in the channel, or of a restricted case each for themselves. */
export const add = (scene: Scene, sent: SentReport, { text, original, files = [] }: Words): Outcome => {
  const { parts, turn, talk } = scene;
  const stored = turn.store.get(incidents, sent.incident);
  if (!stored) return stale(scene);
  const { value: incident, revision } = stored;
  const { number } = incident;
  const said = { da: wordsAndFiles(text, files, 'da'), en: wordsAndFiles(text, files, 'en') };
  const addition = { at: turn.now.toString(), text: said.da, ...(original === undefined ? {} : { original }) };
  const more = withFiles({ ...incident, additions: [...incident.additions, addition] }, files);
  const view = viewOf(parts, more, turn.now);
  const cause = `addition:${turn.message.thread.channel}|${turn.message.id}`;
  return {
    replies: [say(receipt.added(number)[turn.language])],
    next: withSent(talk, sent),
    changes: [put(incidents, sent.incident, more, revision)],
    deliveries: view
      ? [
          ...caseDeliveries(view, turn.store, cause),
          ...caseNote(view, receipt.addition(number, said), turn.store, cause),
        ]
      : [],
  };
};

/** Whom to turn to about a case: whoever has it, or else those who were told first. */
const handlersNames = ({ parts, turn }: Scene, incident: Incident): string => {
  const view = viewOf(parts, incident, turn.now);
  const owner = view && ownerOf(view);
  if (owner) return owner.name;
  const [first] = incident.told;
  return (first?.people ?? []).map((id) => parts.registry.person(id)?.name ?? id).join(', ');
};

const notTakenBack = (scene: Scene, incident: Incident): Text => {
  const names = handlersNames(scene, incident);
  return names === '' ? receipt.notTakenBack(incident.number) : receipt.notTakenBackTell(incident.number, names);
};

/** Commands and words without content are answered and are no part of the case; files that came with them are. */
const aside = (
  scene: Scene<TextTurn>,
  sent: SentReport,
  { value: incident }: Stored<Incident>,
): Outcome | undefined => {
  const { turn, talk } = scene;
  const { text, files, language } = turn;
  if (isCancel(text) && talk.unsure) {
    return { replies: [say(texts.dropped[language])], next: withUnsure(talk, undefined) };
  }
  if (isCancel(text)) return { replies: [say(notTakenBack(scene, incident)[language])] };
  if (files.length > 0) return undefined;
  if (isSend(text)) return receiptAgain(scene, sent);
  if (toEdit(text) === '') return { replies: [say(notTakenBack(scene, incident)[language])] };
  if (isThanks(text)) return { replies: [say(receipt.welcome(incident.number)[language])] };
  if (hasContent(text) || isQuestion(text)) return undefined;
  if (talk.unsure) return askWhetherNewCase(scene, sent, talk.unsure, incident.number);
  return { replies: [say(receipt.nothingNew(incident.number)[language])] };
};

export const afterwards = (scene: Scene<TextTurn>, sent: SentReport): Outcome | 'pass' => {
  const { turn, talk } = scene;
  const { intent, category } = turn.understanding;
  const isReport = intent === 'report_incident';
  const stored = turn.store.get(incidents, sent.incident);
  const end = stored && Temporal.Instant.from(stored.value.reportedAt).add(openForAdditions);
  const isOver = !stored || !end || Temporal.Instant.compare(turn.now, end) > 0;
  if (isOver) return isReport || showsFiles(turn) ? begun(scene) : 'pass';
  const answered = aside(scene, sent, stored);
  if (answered) return answered;
  const after = (now: Words): Words => (talk.unsure ? joined(talk.unsure, now) : now);
  const said = after(heard(partOf(turn.text), turn.files));
  // A word or a number is no story of its own, whatever it sounds like.
  const isUnclear = isReport && category !== 'other' && contentWords(turn.text) >= 2;
  // A picture of what is in doubt is in doubt as well.
  if (isUnclear || (talk.unsure && showsFiles(turn))) return askWhetherNewCase(scene, sent, said, stored.value.number);
  const clear = { ...scene, talk: settled(talk) };
  // The receipt promises that what is written here is added: only what asks for something else is not.
  if (!isQuestion(turn.text) || showsFiles(turn)) return add(clear, sent, said);
  return isReport ? openAnew(clear, after(heard(turn.text, turn.files))) : 'pass';
};
