// The buttons of a reminder: remind those who are missing, ask for a week's peace, or say that it is somebody else's.
import type { Delivery } from '../../core/reply.ts';
import { sayDate } from '../../core/say-time.ts';
import { type Change, put } from '../../core/store.ts';
import type { Text } from '../../core/text.ts';
import type { ActionTurn, IntentHandler, Outcome, Turn } from '../../core/turn.ts';
import type { Registry } from '../../directory/registry.ts';
import { workingDayOnOrAfter } from '../../directory/working-days.ts';
import { dayOf } from '../../duties/day.ts';
import { dutyIntent } from '../../duties/digest-card.ts';
import { type ReminderAnswer, reminderAnswers } from '../../duties/record.ts';
import { remind } from './remind.ts';
import { type Round, roundOf } from './round.ts';
import { askWho, later, mineAfterAll, notMine, stillNotMine, texts } from './texts.ts';

const peace = { days: 7 };

const say = (turn: Turn, text: Text): Outcome => ({ replies: [{ kind: 'text', text: text[turn.language] }] });

const keep = ({ id, revision }: Round, answer: ReminderAnswer): readonly Change[] => [
  put(reminderAnswers, id, answer, revision),
];

/** The coordinator's channel is Danish. */
const tellCoordinator = (turn: Turn, { id, leader, duty }: Round, words: typeof askWho): readonly Delivery[] => [
  {
    id: `answer:${id}:${turn.message.id}`,
    to: { kind: 'coordinatorChannel', municipality: turn.municipality },
    reply: { kind: 'text', text: words(leader.name, duty.course.da).da },
  },
];

/** What stands is said, and changed by a button of its own only. */
const stands = ({ language, values }: ActionTurn, { duty }: Round): Outcome => {
  const title = stillNotMine(duty.course[language])[language];
  const buttons = [{ label: texts.mine[language], action: `${dutyIntent}.mine`, values }];
  return { replies: [{ kind: 'card', card: { title, fallback: title, parts: [{ kind: 'buttons', buttons }] } }] };
};

const postpone = (turn: ActionTurn, round: Round): Outcome => {
  if (round.answer?.notMine) return stands(turn, round);
  const until = workingDayOnOrAfter(dayOf(turn.now).add(peace), round.profile);
  return {
    ...say(turn, later(sayDate(until, turn.language))),
    changes: keep(round, { until: until.toString() }),
  };
};

const decline = (turn: ActionTurn, round: Round): Outcome => {
  if (round.answer?.notMine) return stands(turn, round);
  return {
    ...say(turn, notMine(round.profile.roles.securityCoordinator.name)),
    changes: keep(round, { notMine: true }),
    deliveries: tellCoordinator(turn, round, askWho),
  };
};

const takeBack = (turn: ActionTurn, round: Round): Outcome => {
  if (!round.answer?.notMine) return say(turn, texts.yours);
  return {
    ...say(turn, texts.yours),
    changes: keep(round, {}),
    deliveries: tellCoordinator(turn, round, mineAfterAll),
  };
};

export const dutyReminder = (registry: Registry): IntentHandler => ({
  name: dutyIntent,
  about: texts.about,
  forStrangers: false,
  start: async (turn) => say(turn, texts.justWait),
  act: async (turn) => {
    const leader = turn.values['leader'];
    if (leader && leader !== turn.person?.id) return say(turn, texts.notYours);
    const round = roundOf(registry, turn);
    if (!round) return say(turn, texts.over);
    if (turn.verb === 'remind') return remind(registry, turn, round);
    if (turn.verb === 'later') return postpone(turn, round);
    if (turn.verb === 'notMine') return decline(turn, round);
    if (turn.verb === 'mine') return takeBack(turn, round);
    return say(turn, texts.over);
  },
});
