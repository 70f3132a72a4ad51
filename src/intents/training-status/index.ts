// "Har jeg taget kurset?" and "hvem mangler i mit team?", answered from the training register.
import type { Card, CardPart } from '../../core/card.ts';
import { danishZone } from '../../core/clock.ts';
import type { Person } from '../../core/person.ts';
import { sayDate } from '../../core/say-time.ts';
import type { IntentHandler, Outcome, TextTurn } from '../../core/turn.ts';
import type { Duty } from '../../directory/profile.ts';
import type { Registry } from '../../directory/registry.ts';
import { campaignOn } from '../../duties/campaign.ts';
import { digestCard } from '../../duties/digest-card.ts';
import { missingStaff, owes, trainingStatus } from '../../duties/training.ts';
import { done, missing, takenAt, texts } from './texts.ts';

/** Words that ask about others than oneself. */
const aboutTeam =
  /\b(team(et|s)?|medarbejder\w*|ansatte|kolleg\w*|hvem|afdeling\w*|personale\w*|who|staff|employees)\b/iu;

const basis = ({ rule }: Duty, turn: TextTurn): CardPart =>
  'quote' in rule
    ? { kind: 'quote', quote: rule.quote, source: rule.section }
    : { kind: 'text', text: texts.localRule[turn.language], tone: 'subtle' };

const card = (turn: TextTurn, duty: Duty, lines: readonly string[]): Outcome => {
  const title = duty.course[turn.language];
  const parts = lines.map((text): CardPart => ({ kind: 'text', text }));
  const whole: Card = { title, fallback: [title, ...lines].join(' '), parts: [...parts, basis(duty, turn)] };
  return { replies: [{ kind: 'card', card: whole }] };
};

const dueOf = (registry: Registry, turn: TextTurn, duty: Duty) => {
  const profile = registry.municipality(turn.municipality)?.profile;
  return profile && campaignOn(duty, turn.now.toZonedDateTimeISO(danishZone).toPlainDate(), profile)?.due;
};

const own = (registry: Registry, turn: TextTurn, duty: Duty, person: Person): readonly string[] => {
  const { language } = turn;
  const due = dueOf(registry, turn, duty);
  const { last, state } = trainingStatus(registry, duty, person, due);
  const taken = last ? takenAt(sayDate(last, language))[language] : texts.neverTaken[language];
  if (!owes(duty, person)) return [texts.notYours[language], ...(last ? [taken] : [])];
  if (!due || state === 'undated') return [taken, texts.undated[language]];
  if (state === 'done' && last) return [done(sayDate(last, language))[language]];
  return [missing(sayDate(due, language))[language], taken];
};

const team = (registry: Registry, turn: TextTurn, duty: Duty, leader: Person): Outcome => {
  const due = dueOf(registry, turn, duty);
  if (!due) return card(turn, duty, [texts.undated[turn.language]]);
  const open = missingStaff(registry, duty, leader, due);
  if (open.length === 0) return card(turn, duty, [texts.teamDone[turn.language]]);
  return { replies: [{ kind: 'card', card: digestCard([{ duty, due, missing: open }], turn.language) }] };
};

export const trainingStatusIntent = (registry: Registry): IntentHandler => ({
  name: 'training-status',
  about: texts.about,
  forStrangers: false,
  start: async (turn) => {
    const { person, language } = turn;
    const duty = registry.municipality(turn.municipality)?.profile.duties[0];
    if (!person || !duty) return { replies: [{ kind: 'text', text: texts.noDuty[language] }] };
    const leads = registry.staffOf(person.id).length > 0;
    if (!aboutTeam.test(turn.text)) return card(turn, duty, own(registry, turn, duty, person));
    if (leads) return team(registry, turn, duty, person);
    return card(turn, duty, [texts.noTeam[language], ...own(registry, turn, duty, person)]);
  },
});
