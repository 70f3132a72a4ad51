// How questions to the policy are put: as a follow-up, about other municipalities, or for the list of what is missing.
import type { Municipality } from '../../directory/municipality.ts';

const followUp = /^\s*(og|men|samt|hvad med|hvad så med|and|but|what about)\b/iu;
const shortEnough = 80;

/** "Og hvem godkender den?" has its subject in the question before. */
export const isFollowUp = (text: string): boolean => text.length <= shortEnough && followUp.test(text);

const leading = /^\s*(og|men|samt|hvad med|hvad så med|and|but|what about)\s+/iu;
const pronoun = /(?<!\p{L})(den|det|de|dem|dette|disse|it|they|them|that|this)(?!\p{L})/giu;
const asking = new Set(
  'hvad hvem hvor hvornår hvilke hvilken hvordan hvorfor tit ofte længe mange siger står er skal må kan vi jeg man om for til af i på en et den det der som what who how when which often says say the is are must may can we about of to in a an'.split(
    ' ',
  ),
);
/** Danish passives end so; a subject does not. */
const passive = /(res|des|tes|ges|nes|les)$/u;

/** What the question before was about: its last words that are no question words and no verbs in the passive. */
const subjectOf = (topic: string): string => {
  const words = topic.toLocaleLowerCase('da').match(/[\p{L}\p{N}-]+/gu) ?? [];
  const telling = words.filter((word) => !asking.has(word) && !passive.test(word));
  return (telling.length > 0 ? telling : words).slice(-3).join(' ');
};

/** The follow-up with the subject of the question before in the place of "den". */
export const withSubject = (text: string, topic: string): string =>
  `${text.replace(leading, '').replaceAll(pronoun, '')} ${subjectOf(topic)}`.replaceAll(/[?\s]+/g, ' ').trim();

const others =
  /\b(de|hos|i|for) andre( kommuner(ne)?)?\b|\bandre kommuner\b|\bandre kommuners\b|\bthe others\b|\bother municipalities\b/iu;

export const asksOthers = (text: string): boolean => others.test(text);

/** The question without the words that only say whom it is about. */
export const withoutOthers = (text: string): string => text.replace(others, ' ');

const namePattern = ({ profile }: Municipality): RegExp =>
  new RegExp(
    `(?<!\\p{L})((i|hos|for|in|at) )?${RegExp.escape(profile.name.replace(/ kommune$/iu, ''))}s?( kommunes?)?(?!\\p{L})`,
    'iu',
  );

/** Patterns cost more to make than to use, and municipalities are few. */
const namePatterns = new WeakMap<Municipality, RegExp>();

const nameOf = (municipality: Municipality): RegExp => {
  const pattern = namePatterns.get(municipality) ?? namePattern(municipality);
  namePatterns.set(municipality, pattern);
  return pattern;
};

/** A municipality other than one's own that the question names. */
export const namedOther = (text: string, own: string, all: readonly Municipality[]): Municipality | undefined =>
  all.find((one) => one.id !== own && nameOf(one).test(text));

export const withoutName = (text: string, other: Municipality): string => text.replace(nameOf(other), ' ');

const gaps =
  /\b(ubesvarede|manglende svar|uden svar|unanswered)\b.*\b(spørgsmål|questions)\b|\b(spørgsmål|questions)\b.*\b(ubesvarede|uden svar|ikke (har )?svar|unanswered|without an answer)\b/iu;

export const asksForGaps = (text: string): boolean => gaps.test(text);
