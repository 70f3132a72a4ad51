// The buttons of a reminder: remind those who are missing, ask for a week's peace, or say that it is somebody else's.
import type { Temporal } from 'temporal-polyfill';
import { danishZone } from '../../core/clock.ts';
import { contacts } from '../../core/records.ts';
import { sayDate } from '../../core/say-time.ts';
import { put } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import type { Duty } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { campaignOn } from '../../duties/campaign.ts';
import { dutyIntent } from '../../duties/digest-card.ts';
import { reminderAnswers, roundId, sentReminders } from '../../duties/record.ts';
import { missingStaff } from '../../duties/training.ts';
import { forStaff, later, reminded, texts } from './texts.ts';

const peace = { days: 7 };

interface Round {
  readonly leader: NonNullable<Turn['person']>;
  readonly duty: Duty;
  readonly due: Temporal.PlainDate;
}

const today = (turn: Turn): Temporal.PlainDate => turn.now.toZonedDateTimeISO(danishZone).toPlainDate();

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

/** The round that the button belongs to, as long as it runs. */
const roundOf = (registry: Registry, turn: ActionTurn): Round | undefined => {
  const profile = registry.municipality(turn.municipality)?.profile;
  const duty = profile?.duties.find(({ id }) => id === turn.values['duty']);
  const campaign = profile && duty && campaignOn(duty, today(turn), profile);
  if (!campaign || !turn.person || campaign.due.toString() !== turn.values['due']) return undefined;
  return { leader: turn.person, duty, due: campaign.due };
};

/** The same person is reminded at most once a day, however often the button is pressed. */
const remind = (registry: Registry, turn: ActionTurn, { leader, duty, due }: Round): Outcome => {
  const missing = missingStaff(registry, duty, leader, due);
  if (missing.length === 0) return say(turn, texts.nobody);
  const open = missing.flatMap(({ person }) => {
    const ledger = `${person.id}/${duty.id}/${due}/asked-${today(turn)}`;
    return turn.store.get(sentReminders, ledger) ? [] : [{ person, ledger }];
  });
  if (open.length === 0) return say(turn, texts.already);
  return {
    ...say(turn, reminded(open.map(({ person }) => person.name))),
    changes: open.map(({ ledger }) => put(sentReminders, ledger, { at: turn.now.toString() }, 0)),
    deliveries: open.map(({ person, ledger }) => {
      const language = turn.store.get(contacts, person.id)?.value.language ?? 'da';
      const [firstName = person.name] = person.name.split(' ');
      const text = forStaff(firstName, duty.course[language], sayDate(due, language))[language];
      return { id: `asked:${ledger}`, to: { kind: 'person', person: person.id }, reply: { kind: 'text', text } };
    }),
  };
};

export const dutyReminder = (registry: Registry): IntentHandler => ({
  name: dutyIntent,
  about: texts.about,
  forStrangers: false,
  start: async (turn) => say(turn, texts.justWait),
  act: async (turn) => {
    const round = roundOf(registry, turn);
    if (!round) return say(turn, texts.over);
    const id = roundId(round.leader.id, round.duty.id, round.due.toString());
    if (turn.verb === 'remind') return remind(registry, turn, round);
    if (turn.verb === 'later') {
      const until = today(turn).add(peace);
      return {
        ...say(turn, later(sayDate(until, turn.language))),
        changes: [put(reminderAnswers, id, { until: until.toString() })],
      };
    }
    if (turn.verb === 'notMine') {
      return { ...say(turn, texts.notMine), changes: [put(reminderAnswers, id, { notMine: true })] };
    }
    return say(turn, texts.over);
  },
});
