// Writes to those who are missing a duty, when their leader asks for it.
import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../core/person.ts';
import { contacts } from '../../core/records.ts';
import type { Delivery } from '../../core/reply.ts';
import { sayDate } from '../../core/say-time.ts';
import { put } from '../../core/store.ts';
import type { ActionTurn, Outcome } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { dayOf } from '../../duties/day.ts';
import { sentReminders } from '../../duties/record.ts';
import { missingStaff } from '../../duties/training.ts';
import type { Round } from './round.ts';
import { forStaff, forStaffLate, reminding, texts } from './texts.ts';

const letter = (turn: ActionTurn, { duty, campaign: { due } }: Round, person: Person, ledger: string): Delivery => {
  const language = turn.store.get(contacts, person.id)?.value.language ?? 'da';
  const [firstName = person.name] = person.name.split(' ');
  const words = Temporal.PlainDate.compare(due, dayOf(turn.now)) < 0 ? forStaffLate : forStaff;
  const text = words(firstName, duty.course[language], sayDate(due, language))[language];
  return { id: `asked:${ledger}`, to: { kind: 'person', person: person.id }, reply: { kind: 'text', text } };
};

/** The same person is reminded at most once a day, however often the button is pressed. */
export const remind = (registry: Registry, turn: ActionTurn, round: Round): Outcome => {
  const { leader, duty, campaign } = round;
  const today = dayOf(turn.now);
  const say = (text: string): Pick<Outcome, 'replies'> => ({ replies: [{ kind: 'text', text }] });
  const missing = missingStaff(registry, duty, leader, campaign, today);
  if (missing.length === 0) return say(texts.nobody[turn.language]);
  const open = missing.flatMap(({ person }) => {
    const ledger = `${person.id}/${duty.id}/${campaign.due}/asked-${today}`;
    return turn.store.get(sentReminders, ledger) ? [] : [{ person, ledger }];
  });
  if (open.length === 0) return say(texts.already[turn.language]);
  return {
    ...say(reminding(open.map(({ person }) => person.name))[turn.language]),
    changes: open.map(({ ledger }) => put(sentReminders, ledger, { at: turn.now.toString() }, 0)),
    deliveries: open.map(({ person, ledger }) => letter(turn, round, person, ledger)),
  };
};
