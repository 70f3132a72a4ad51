// How questions to the policy are put: as a follow-up, about other municipalities, or for the list of what is missing.
import type { Municipality } from '../../directory/municipality.ts';

const followUp = /^\s*(og|men|samt|hvad med|hvad så med|and|but|what about)\b/iu;
const shortEnough = 80;

/** "Og hvem godkender den?" has its subject in the question before. */
export const isFollowUp = (text: string): boolean => text.length <= shortEnough && followUp.test(text);

const others =
  /\b(de|hos|i|for) andre( kommuner(ne)?)?\b|\bandre kommuner\b|\bandre kommuners\b|\bthe others\b|\bother municipalities\b/iu;

export const asksOthers = (text: string): boolean => others.test(text);

/** The question without the words that only say whom it is about. */
export const withoutOthers = (text: string): string => text.replace(others, ' ');

const shortName = ({ profile }: Municipality): string => profile.name.replace(/ kommune$/iu, '');

/** A municipality other than one's own that the question names. */
export const namedOther = (text: string, own: string, all: readonly Municipality[]): Municipality | undefined =>
  all.find((one) => one.id !== own && new RegExp(`(?<!\\p{L})${shortName(one)}s?(?!\\p{L})`, 'iu').test(text));

const gaps =
  /\b(ubesvarede|manglende svar|uden svar|unanswered)\b.*\b(spørgsmål|questions)\b|\b(spørgsmål|questions)\b.*\b(ubesvarede|uden svar|ikke (har )?svar|unanswered|without an answer)\b/iu;

export const asksForGaps = (text: string): boolean => gaps.test(text);
