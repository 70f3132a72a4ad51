// "Har jeg taget kurset?" and "hvem mangler i mit team?", answered from the training register to the asker alone.
import { Temporal } from 'temporal-polyfill';
import type { Card, CardPart } from '../../core/card.ts';
import type { Person } from '../../core/person.ts';
import { privately } from '../../core/privately.ts';
import type { Reply } from '../../core/reply.ts';
import { sayDate } from '../../core/say-time.ts';
import type { IntentHandler, TextTurn } from '../../core/turn.ts';
import type { Duty } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { type Campaign, campaignOn } from '../../duties/campaign.ts';
import { dayOf } from '../../duties/day.ts';
import { digestCard } from '../../duties/digest-card.ts';
import { texts as dutyTexts } from '../../duties/texts.ts';
import { missingStaff, owes, staffStatus, trainingStatus } from '../../duties/training.ts';
import { askedDuties, asksAboutTeam } from './asked-about.ts';
import { done, missing, next, takenAt, teamLater, texts, wasMissing } from './texts.ts';

/** One course in the round that the day belongs to; no round where nobody has set a due day. */
interface Asked {
  readonly registry: Registry;
  readonly turn: TextTurn;
  readonly duty: Duty;
  readonly round: Campaign | undefined;
}

const basis = ({ rule }: Duty, turn: TextTurn): CardPart =>
  'quote' in rule
    ? { kind: 'quote', quote: rule.quote, source: rule.section }
    : { kind: 'text', text: dutyTexts.localRule[turn.language], tone: 'subtle' };

const card = ({ turn, duty }: Asked, lines: readonly string[], below: readonly CardPart[] = []): Reply => {
  const title = duty.course[turn.language];
  const parts = lines.map((text): CardPart => ({ kind: 'text', text }));
  const fallback = [`${title}.`, ...lines].join(' ');
  const whole: Card = { title, fallback, parts: [...parts, ...below, basis(duty, turn)] };
  return { kind: 'card', card: whole };
};

const shownPeople = 40;

/** Nobody is late where no day is set, but the leader can see who took it when. */
const staffTable = ({ registry, turn, duty, round }: Asked, leader: Person): CardPart => {
  const { language } = turn;
  const staff = staffStatus(registry, duty, leader, round, dayOf(turn.now));
  const rest = staff.length - shownPeople;
  return {
    kind: 'table',
    columns: [dutyTexts.name[language], dutyTexts.last[language]],
    rows: [
      ...staff
        .slice(0, shownPeople)
        .map(({ person, last }) => [person.name, last ? sayDate(last, language) : dutyTexts.never[language]]),
      ...(rest > 0 ? [[`+ ${rest}`, '']] : []),
    ],
  };
};

const own = ({ registry, turn, duty, round }: Asked, person: Person): readonly string[] => {
  const { language } = turn;
  const today = dayOf(turn.now);
  const { last, state } = trainingStatus(registry, duty, person, round, today);
  const taken = last ? takenAt(sayDate(last, language))[language] : texts.neverTaken[language];
  if (!owes(duty, person)) return [texts.notYours[language], ...(last ? [taken] : [])];
  if (!round) return [taken, texts.undated[language]];
  const due = sayDate(round.due, language);
  if (state === 'done' && last) return [done(sayDate(last, language))[language]];
  if (state === 'notYet') return [taken, next(due)[language]];
  const late = Temporal.PlainDate.compare(round.due, today) < 0;
  return [(late ? wasMissing : missing)(due)[language], taken];
};

const team = (asked: Asked, leader: Person): Reply => {
  const { registry, turn, duty, round } = asked;
  const { language } = turn;
  const today = dayOf(turn.now);
  if (!round) return card(asked, [texts.undated[language]], [staffTable(asked, leader)]);
  const { due, opens } = round;
  if (Temporal.PlainDate.compare(today, opens) < 0)
    return card(asked, [teamLater(sayDate(due, language), sayDate(opens, language))[language]]);
  const open = missingStaff(registry, duty, leader, round, today);
  if (open.length === 0) return card(asked, [texts.teamDone[language]]);
  return { kind: 'card', card: digestCard({ leader, items: [{ duty, due, missing: open }] }, today, language) };
};

export const trainingStatusIntent = (registry: Registry): IntentHandler => ({
  name: 'training-status',
  about: texts.about,
  aboutForRoles: [{ roles: ['leader'], about: texts.aboutTeam }],
  forStrangers: false,
  start: async (turn) => {
    const { person, language, text } = turn;
    const profile = registry.municipality(turn.municipality)?.profile;
    if (!person || !profile || profile.duties.length === 0)
      return { replies: [{ kind: 'text', text: texts.noDuty[language] }] };
    const asked = askedDuties(text, profile.duties).map(
      (duty): Asked => ({ registry, turn, duty, round: campaignOn(duty, dayOf(turn.now), profile) }),
    );
    const others = asksAboutTeam(text, language);
    if (others && registry.staffOf(person.id).length > 0)
      return privately(turn, { replies: asked.map((one) => team(one, person)) });
    const alone: readonly Reply[] = others ? [{ kind: 'text', text: texts.noTeam[language] }] : [];
    return privately(turn, { replies: [...alone, ...asked.map((one) => card(one, own(one, person)))] });
  },
});
