// One press of a handler: refused with the reason and the fresh card, shown a form, or done and committed with its event.
import type { Person } from '../../core/person.ts';
import type { Delivery, Reply } from '../../core/reply.ts';
import { put, type Stored } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import type { CaseAction } from '../../incidents/actions/action.ts';
import { caseActions, mayDo } from '../../incidents/actions/all.ts';
import { allButtons, mayDraft } from '../../incidents/case-buttons.ts';
import { cardKeyOf } from '../../incidents/case-card.ts';
import { caseDeliveries, channelCard, personalCard, readersOf } from '../../incidents/case-deliveries.ts';
import { type CaseParts, type CaseView, mayRead, viewOf } from '../../incidents/case-view.ts';
import { drafts, isDraftName } from '../../incidents/drafts/all.ts';
import { toMarkdown } from '../../incidents/drafts/markdown.ts';
import { isHandlersAct } from '../../incidents/event.ts';
import { type Incident, incidents, record } from '../../incidents/record.ts';
import { sayEvent } from '../../incidents/say-event.ts';
import { consequences } from './consequences.ts';
import { courseCard } from './course-card.ts';
import { doneCard, formCard, formKey } from './form-card.ts';
import { newlyTold } from './newly-told.ts';
import { readForm } from './read-form.ts';
import { rolesSaid } from './roles.ts';
import { showDraft, showFiles } from './show-files.ts';
import { notRole, refused, stale, texts } from './texts.ts';

export interface CaseworkParts extends CaseParts {
  /** Where people's browsers reach the server, for links; nothing where the operator has to say so first. */
  readonly publicUrl?: () => string | undefined;
}

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

const refuse = (press: Press, why: Text): Outcome => ({
  replies: [text(press.turn, why)],
  deliveries: freshCard(press),
});

/** Somebody who may no longer see the case loses its card, where it is their own. */
const withdraw = (turn: ActionTurn, incident: Incident): Outcome => {
  const said = texts.notYours[turn.language];
  const card = { title: incident.number, fallback: said, parts: [{ kind: 'text' as const, text: said }] };
  return {
    replies: turn.message.direct ? [{ kind: 'card', card, key: cardKeyOf(incident) }] : [text(turn, texts.notYours)],
  };
};

const whyStale = ({ turn, view }: Press): Text | undefined => {
  if (turn.values['version'] === String(view.standing.version)) return undefined;
  const last = view.incident.events.findLast(isHandlersAct);
  const said = last ? sayEvent(view, last, turn.language) : '';
  return stale(said);
};

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

  const acted = record(view.incident, [deed], turn.now, person.id);
  const incident = { ...acted, told: newlyTold(parts, acted) };
  const next = viewOf(parts, incident, turn.now) ?? view;
  const event = incident.events.at(-1);
  const line = event ? sayEvent(next, event, turn.language) : '';
  return {
    replies: [
      action.form
        ? { kind: 'card', card: doneCard(next, line), key: formKey(form) }
        : { kind: 'text', text: `${incident.number} · ${line}` },
    ],
    changes: [put(incidents, stored.id, incident, stored.revision)],
    deliveries: [
      ...caseDeliveries(next, turn.store, cause(turn)),
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
  const { turn, view, person } = press;
  const action = caseActions.find((one) => one.verb === verb);
  if (!action) return refuse(press, texts.noSuchAct);
  if (!mayDo(view, action, person)) {
    const roles = rolesSaid(view.profile, action.roles(view.profile));
    return refuse(press, notRole(action.label, roles));
  }
  const old = whyStale(press);
  if (old) return refuse(press, old);
  const why = action.refusal(view);
  if (why) return refuse(press, refused(why));
  const form = turn.values['form'] ?? turn.message.id;
  return action.form && !sent ? ask(press, action, form) : perform(press, action, form);
};

export const act = (parts: CaseworkParts, turn: ActionTurn): Outcome => {
  const { person, store, language, values, message } = turn;
  const stored = store.get(incidents, values['case'] ?? '');
  const view = stored && viewOf(parts, stored.value, turn.now);
  if (!stored || !view || !person || person.municipality !== stored.value.municipality) {
    return { replies: [text(turn, texts.gone)] };
  }
  const press: Press = { turn, person, stored, view, parts };
  // What is shown in a channel is seen by all who are in it.
  const hidden = stored.value.restricted && !message.direct;
  if (hidden || !mayRead(stored.value, person)) return withdraw(turn, stored.value);
  const [verb = '', step] = turn.verb.split('.');
  if (verb === 'course') return { replies: [{ kind: 'card', card: courseCard(view, language) }] };
  const form = values['form'] ?? message.id;
  if (verb === 'cancel') {
    return { replies: [{ kind: 'card', card: doneCard(view, texts.cancelled[language]), key: formKey(form) }] };
  }
  if (verb === 'more') {
    const title = `${stored.value.number} · ${texts.choose[language]}`;
    const card = { title, fallback: title, parts: [allButtons(view, language, person)] };
    return { replies: [{ kind: 'card', card, key: formKey(form) }] };
  }
  const asked = { turn, person, stored, view, publicUrl: parts.publicUrl?.() };
  if (verb === 'files') return showFiles(asked);
  if (isDraftName(verb) && mayDraft(view, person)) return showDraft(asked, verb, toMarkdown(drafts[verb](view)));
  return actOn(press, verb, step === 'send');
};
