// After the receipt: more to the case, a new incident, or something else altogether.
import { Temporal } from 'temporal-polyfill';
import type { Delivery, Reply } from '../../core/reply.ts';
import { sayFiles } from '../../core/say-files.ts';
import { put } from '../../core/store.ts';
import type { Outcome, TextTurn } from '../../core/turn.ts';
import { caseDeliveries } from '../../incidents/case-deliveries.ts';
import { viewOf } from '../../incidents/case-view.ts';
import { incidents, withFiles } from '../../incidents/record.ts';
import { texts as caseTexts } from '../../incidents/texts.ts';
import { isQuestion } from './commands.ts';
import { beginWithFiles, openReport, say } from './open-report.ts';
import type { Scene } from './parts.ts';
import { receiptCard } from './receipt.ts';
import { cardKey, type SentReport, withSent } from './state.ts';
import { receipt, texts } from './texts.ts';
import { askWhetherNewCase } from './whether-new.ts';
import { heard, joined, type Words } from './words.ts';

/** After this the conversation starts afresh, and the case is found by asking for it. */
const openForAdditions = { hours: 14 * 24 };

const stale = ({ turn }: Scene): Outcome => ({ replies: [say(texts.stale[turn.language])] });

export const receiptAgain = (scene: Scene, sent: SentReport): Outcome => {
  const { parts, turn } = scene;
  const incident = turn.store.get(incidents, sent.incident)?.value;
  if (!incident) return stale(scene);
  const card = receiptCard(parts, incident, turn.language);
  return { replies: [{ kind: 'card', card, key: cardKey(sent.report) }] };
};

/** Added to the case, and its handlers see it: in the channel, or of a restricted case each for themselves. */
export const add = (scene: Scene, sent: SentReport, { text, original, files = [] }: Words): Outcome => {
  const { parts, turn, talk } = scene;
  const stored = turn.store.get(incidents, sent.incident);
  if (!stored) return stale(scene);
  const { value: incident, revision } = stored;
  const { municipality, number } = incident;
  const enclosed = files.length > 0 ? [sayFiles(files, 'da')] : [];
  const words = text.trim() === '' ? [] : [text];
  const addition = {
    at: turn.now.toString(),
    text: [...words, ...enclosed].join('\n'),
    ...(original === undefined ? {} : { original }),
  };
  const note: Reply = { kind: 'text', text: `${number} · ${caseTexts.addition.da}: ${addition.text}` };
  const id = `addition:${turn.message.thread.channel}|${turn.message.id}`;
  const handlers = [...new Set(incident.told.flatMap(({ people }) => people))];
  const notes: readonly Delivery[] = incident.restricted
    ? handlers.map((person) => ({ id: `${id}:${person}`, to: { kind: 'person', person }, reply: note }))
    : [{ id, to: { kind: 'coordinatorChannel', municipality }, reply: note }];
  const more = withFiles({ ...incident, additions: [...incident.additions, addition] }, files);
  const view = viewOf(parts, more, turn.now);
  return {
    replies: [say(receipt.added(number)[turn.language])],
    next: withSent(talk, sent),
    changes: [put(incidents, sent.incident, more, revision)],
    deliveries: [...(view ? caseDeliveries(view, turn.store, id) : []), ...notes],
  };
};

export const afterwards = (scene: Scene<TextTurn>, sent: SentReport): Outcome | 'pass' => {
  const { turn, talk } = scene;
  const now = heard(turn.text, turn.files);
  const said = talk.unsure ? joined(talk.unsure, now) : now;
  const onlyFiles = turn.text.trim() === '';
  const { intent, category } = turn.understanding;
  const isReport = intent === 'report_incident';
  const incident = turn.store.get(incidents, sent.incident)?.value;
  const end = incident && Temporal.Instant.from(incident.reportedAt).add(openForAdditions);
  if (!incident || !end || Temporal.Instant.compare(turn.now, end) > 0)
    return onlyFiles ? beginWithFiles(scene) : isReport ? openReport(scene, now, turn.understanding) : 'pass';
  if (onlyFiles) return add(scene, sent, said);
  if (isReport && category !== 'other') return askWhetherNewCase(scene, sent, said, incident.number);
  // The receipt promises that what is written here is added: only what asks for something else is not.
  return isQuestion(turn.text) ? 'pass' : add(scene, sent, said);
};
