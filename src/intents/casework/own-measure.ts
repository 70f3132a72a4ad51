// "Udført" on the card of whoever does a measure: they need not work on the case, only be the one who does it.
import type { Reply } from '../../core/reply.ts';
import { put } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import { refusals } from '../../incidents/actions/texts.ts';
import { caseDeliveries } from '../../incidents/case-deliveries.ts';
import { type CaseParts, type CaseView, viewOf } from '../../incidents/case-view.ts';
import { measureCards, measureReply } from '../../incidents/measure-card.ts';
import { incidents, record } from '../../incidents/record.ts';
import { consequences } from './consequences.ts';
import { refused, texts } from './texts.ts';

/** The pressed card as it is now, where it was one of the measure's own. */
const freshCard = ({ values, message, language }: ActionTurn, view: CaseView, id: string): readonly Reply[] => {
  const measure = view.standing.measures.find((one) => one.id === id);
  const card = measureCards.find((one) => one === values['card']);
  return measure && card && message.direct ? [measureReply(view, measure, card, language)] : [];
};

export const ownMeasureDone = (parts: CaseParts, turn: ActionTurn): Outcome => {
  const { person, store, values, now } = turn;
  const stored = store.get(incidents, values['case'] ?? '');
  const view = stored && viewOf(parts, stored.value, now);
  const id = values['measure'] ?? '';
  const measure = view?.standing.measures.find((one) => one.id === id);
  const say = (text: Text): Reply => ({ kind: 'text', text: text[turn.language] });
  if (!stored || !view || !measure || measure.owner !== person?.id) return { replies: [say(texts.notYourMeasure)] };
  const refuse = (why: Text): Outcome => ({ replies: [say(why), ...freshCard(turn, view, id)] });
  if (measure.done) return refuse(texts.measureDoneBefore);
  if (view.standing.closed) return refuse(refused(refusals.closed));
  const incident = record(stored.value, [{ kind: 'measureDone', measure: id, note: '' }], now, person.id);
  const next = viewOf(parts, incident, now) ?? view;
  const cause = `${turn.message.thread.channel}|${turn.message.id}`;
  const event = incident.events.at(-1);
  const fresh = freshCard(turn, next, id);
  return {
    replies: fresh.length > 0 ? fresh : [say(texts.measureDone)],
    changes: [put(incidents, stored.id, incident, stored.revision)],
    deliveries: [...caseDeliveries(next, store, cause), ...(event ? consequences(next, event, store, cause) : [])],
  };
};
