// One press of a handler: refused with the reason and the fresh card, shown a form, or done and committed with its event.
import type { Card } from '../../core/card.ts';
import type { Person } from '../../core/person.ts';
import type { Delivery, Reply } from '../../core/reply.ts';
import { put, type Stored } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import { type CaseAction, judges } from '../../incidents/actions/action.ts';
import { caseActions, mayDo } from '../../incidents/actions/all.ts';
import { allButtons, mayDraft } from '../../incidents/case-buttons.ts';
import { cardKeyOf } from '../../incidents/case-card.ts';
import { caseDeliveries, channelCard, personalCard, readersOf } from '../../incidents/case-deliveries.ts';
import { type CaseParts, type CaseView, type LinkingParts, mayRead, viewOf } from '../../incidents/case-view.ts';
import { drafts, isDraftName } from '../../incidents/drafts/all.ts';
import { toMarkdown } from '../../incidents/drafts/markdown.ts';
import { isHandlersAct } from '../../incidents/event.ts';
import { proposedSeverity } from '../../incidents/proposed-severity.ts';
import { type Incident, incidents, record } from '../../incidents/record.ts';
import { sayEvent } from '../../incidents/say-event.ts';
import { texts as caseTexts, severityNames } from '../../incidents/texts.ts';
import { consequences } from './consequences.ts';
import { courseCard } from './course-card.ts';
import { doneCard, formCard, formKey } from './form-card.ts';
import { newlyTold } from './newly-told.ts';
import { readForm } from './read-form.ts';
import { rolesSaid } from './roles.ts';
import { showDraft, showFiles } from './show-files.ts';
import { noDraft, notRole, proposed as proposedSaid, refused, stale, texts } from './texts.ts';
import { turnedConfidential } from './turned-confidential.ts';

interface Press {
  readonly turn: ActionTurn;
  readonly person: Person;
  readonly stored: Stored<Incident>;
  readonly view: CaseView;
  readonly parts: CaseParts;
}

const text = (turn: ActionTurn, said: Text): Reply => ({ kind: 'text', text: said[turn.language] });

const cause = ({ message }: ActionTurn): string => `${message.thread.channel}|${message.id}`;

/** The card as it is now, where the old one was pressed. */
const freshCard = ({ turn, person, view }: Press): readonly Delivery[] => {
  if (!turn.message.direct) return view.incident.restricted ? [] : [channelCard(view, cause(turn))];
  const reader = readersOf(view).find((one) => one.person.id === person.id) ?? { person };
  return [personalCard(view, reader, turn.store, cause(turn))];
};

/** On a form the reason takes the form's place, so that nothing stale is left to press. */
const refuse = (press: Press, why: Text): Outcome => {
  const { turn, view } = press;
  const { form } = turn.values;
  const said = why[turn.language];
  return {
    replies: [form === undefined ? text(turn, why) : { kind: 'card', card: doneCard(view, said), key: formKey(form) }],
    deliveries: freshCard(press),
  };
};

/** Somebody who may no longer see the case loses its card, where it is their own, and any form of it. */
const withdraw = (turn: ActionTurn, incident: Incident): Outcome => {
  const { form } = turn.values;
  const said = texts.notYours[turn.language];
  const card = { title: incident.number, fallback: said, parts: [{ kind: 'text' as const, text: said }] };
  const inPlace = (key: string): Reply => ({ kind: 'card', card, key });
  const own = turn.message.direct ? [inPlace(cardKeyOf(incident))] : [];
  const replies = [...(form === undefined ? [] : [inPlace(formKey(form))]), ...own];
  return { replies: replies.length > 0 ? replies : [text(turn, texts.notYours)] };
};

/** Until somebody has acted, whatever they open on a case takes the place of what they opened before; what was done stays. */
const formOf = ({ turn, view, person }: Press): string => {
  const done = view.incident.events.filter((event) => isHandlersAct(event) && event.by === person.id);
  return turn.values['form'] ?? `${view.incident.number}:${person.id}:${done.length}`;
};

const whyStale = ({ turn, view }: Press): Text | undefined => {
  if (turn.values['version'] === String(view.standing.version)) return undefined;
  const last = view.incident.events.findLast(isHandlersAct);
  const said = last ? sayEvent(view, last, turn.language) : '';
  return stale(said);
};

/** Under their own card of the case, where they have one. */
const saidAlone = ({ incident }: CaseView, { id }: Person, reply: Reply, why: string): Delivery => ({
  id: `alone:${why}`,
  to: { kind: 'person', person: id },
  reply: { ...reply, under: cardKeyOf(incident) },
});

const perform = (press: Press, action: CaseAction, form: string): Outcome => {
  const { turn, person, view, stored, parts } = press;
  const fields = action.form?.(view) ?? [];
  const read = readForm(fields, turn.values, turn.now);
  const again = (problems: readonly Text[]): Outcome => ({
    replies: [
      {
        kind: 'card',
        card: formCard(view, action, { form, given: read.given, problems }, turn.language),
        key: formKey(form),
      },
    ],
  });
  if (read.problems.length > 0) return again(read.problems);
  const deed = action.perform(view, read.given);
  if ('problem' in deed) return again([deed.problem]);

  const recorded = record(view.incident, [deed], turn.now, person.id);
  const incident = { ...recorded, told: newlyTold(parts, recorded, turn.now) };
  const next = viewOf(parts, incident, turn.now) ?? view;
  const event = incident.events.at(-1);
  const proposed = proposedSeverity(next);
  const lines = [
    ...(event ? [sayEvent(next, event, turn.language)] : []),
    ...(proposed ? [proposedSaid(severityNames[proposed])[turn.language]] : []),
  ];
  const done: Reply = { kind: 'card', card: doneCard(next, ...lines), key: formKey(form) };
  const closes = next.incident.restricted && !view.incident.restricted;
  // What has just become confidential is said where the others of the channel do not read along.
  const aside = closes && !turn.message.direct;
  const hidden = doneCard(next, caseTexts.nowRestricted[turn.language]);
  return {
    replies: [aside ? { ...done, card: hidden } : done],
    changes: [put(incidents, stored.id, incident, stored.revision)],
    deliveries: [
      ...(closes ? turnedConfidential(view, next, turn.store, cause(turn)) : []),
      ...caseDeliveries(next, turn.store, cause(turn)),
      ...(aside ? [saidAlone(next, person, done, cause(turn))] : []),
      ...(event ? consequences(next, event, turn.store, cause(turn)) : []),
    ],
  };
};

const ask = ({ turn, view }: Press, action: CaseAction, form: string): Outcome => ({
  replies: [
    {
      kind: 'card',
      card: formCard(view, action, { form, given: {}, problems: [] }, turn.language),
      key: formKey(form),
    },
  ],
});

const actOn = (press: Press, verb: string, sent: boolean): Outcome => {
  const { view, person } = press;
  const action = caseActions.find((one) => one.verb === verb);
  if (!action) return refuse(press, texts.noSuchAct);
  if (!mayDo(view, action, person)) {
    const roles = rolesSaid(view, action.roles(view.profile));
    return refuse(press, notRole(action.label, roles));
  }
  const old = whyStale(press);
  if (old) return refuse(press, old);
  const why = action.refusal(view);
  if (why) return refuse(press, refused(why));
  const form = formOf(press);
  return action.form && !sent ? ask(press, action, form) : perform(press, action, form);
};

const acted = (parts: LinkingParts, turn: ActionTurn): Outcome => {
  const { person, store, language, values, message } = turn;
  const stored = store.get(incidents, values['case'] ?? '');
  const view = stored && viewOf(parts, stored.value, turn.now);
  if (!stored || !view || !person || person.municipality !== stored.value.municipality) {
    return { replies: [text(turn, texts.gone)] };
  }
  const press: Press = { turn, person, stored, view, parts };
  // What is shown in a channel is seen by all who are in it.
  const hidden = stored.value.restricted && !message.direct;
  if (hidden || !mayRead(view, person)) return withdraw(turn, stored.value);
  const [verb = '', step] = turn.verb.split('.');
  const onDesk = (card: Card): Outcome => ({ replies: [{ kind: 'card', card, key: formKey(formOf(press)) }] });
  if (verb === 'course') return onDesk(courseCard(view, language, person));
  if (verb === 'cancel') return onDesk(doneCard(view, texts.cancelled[language]));
  if (verb === 'more') {
    const title = `${stored.value.number} · ${texts.choose[language]}`;
    return onDesk({ title, fallback: title, parts: [allButtons(view, language, person)] });
  }
  const asked = { turn, person, stored, view, publicUrl: parts.publicUrl?.() };
  if (verb === 'files') return showFiles(asked);
  if (isDraftName(verb)) {
    if (mayDraft(view, person)) return showDraft(asked, verb, toMarkdown(drafts[verb](view)));
    return refuse(press, noDraft(rolesSaid(view, judges(view.profile))));
  }
  return actOn(press, verb, step === 'send');
};

/** All that is said about a case stands in the thread of its card, where there is one. */
export const act = (parts: LinkingParts, turn: ActionTurn): Outcome => {
  const outcome = acted(parts, turn);
  const incident = turn.store.get(incidents, turn.values['case'] ?? '')?.value;
  if (!incident) return outcome;
  const under = cardKeyOf(incident);
  const isItself = (reply: Reply): boolean => reply.kind === 'card' && reply.key === under;
  return { ...outcome, replies: outcome.replies.map((reply) => (isItself(reply) ? reply : { ...reply, under })) };
};
