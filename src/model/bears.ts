// Whether one sentence of a policy bears what is said of it: the same people, times, numbers, demands, and the same matter.
import type { Language } from '../core/text.ts';
import { type Facts, factsIn } from './facts.ts';
import { isAbout } from './stems.ts';
import { isLimiting, numbersIn } from './wording.ts';

const isSubset = (some: Iterable<string>, all: { has(value: string): boolean }): boolean =>
  [...some].every((one) => all.has(one));

/** A demand may be said of what is stated as a rule in the passive; leave is never read into it. */
const sameModals = (claim: Facts, support: Facts): boolean =>
  (!claim.modals.has('must') || support.modals.has('must') || support.modals.has('passive')) &&
  (!claim.modals.has('may') || support.modals.has('may')) &&
  (!claim.modals.has('should') || support.modals.has('should') || support.modals.has('must'));

/** A bound on a time or a number is part of it. */
const sameBounds = (claim: Facts, support: Facts, numbered: boolean): boolean =>
  isSubset(claim.bounds, support.bounds) &&
  (!(numbered || claim.times.size > 0) || isSubset(support.bounds, claim.bounds));

/** Serious is not minor, and what holds for some does not hold for all. */
const sameGrades = ({ grades: claimed }: Facts, { grades: stated }: Facts): boolean => {
  const only = [...stated].filter((grade) => grade !== 'all');
  const forAll = claimed.has('all') && stated.has('all');
  return (
    isSubset(claimed, stated) &&
    (only.length === 0 || forAll || only.some((grade) => claimed.has(grade))) &&
    (forAll || claimed.has('less') === stated.has('less'))
  );
};

const addressed = /(?<!\p{L})(?:du|dig|you)(?!\p{L})/iu;
const staff =
  /(?<!\p{L})(?:alle|enhver|ansatte?|medarbejder\p{L}*|bruger\p{L}*|man|den enkelte|personlig\p{L}*|all|everybody)(?!\p{L})/iu;

/** What somebody else does is not what you do. */
const sameDoer = (sentence: string, claim: Facts, text: string, support: Facts): boolean =>
  !addressed.test(sentence) ||
  support.roles.size === 0 ||
  claim.roles.size > 0 ||
  support.modals.has('passive') ||
  staff.test(text);

const receiving =
  /(?<!\p{L})(?:besked|vide|meldes|meddeles|orienteres|informeres|underrettes|kontakt\p{L}*|spørg|ring|fortæl|sig|told|tell|inform\p{L}*|contact|call|ask)(?!\p{L})/iu;
const toSomebody = (text: string): string => (text.match(/(?<!\p{L})(?:til|hos|to)\s[^.,;:]*/giu) ?? []).join(' ');

/** "Meldes til lederen" does not say that the leader reports. */
const sameDirection = (sentence: string, claim: Facts, text: string): boolean => {
  const given = factsIn(toSomebody(text)).roles;
  const giving = factsIn(text.replaceAll(/(?<!\p{L})(?:til|hos|to)\s[^.,;:]*/giu, ' ')).roles;
  if (receiving.test(sentence)) return true;
  const receives = factsIn(toSomebody(sentence)).roles;
  return [...claim.roles.keys()].every((role) =>
    receives.has(role) ? given.has(role) || !giving.has(role) : giving.has(role) || !given.has(role),
  );
};

export const bears = (text: string, sentence: string, language: Language): boolean => {
  const support = factsIn(text);
  const claim = factsIn(sentence);
  const stated = numbersIn(text, 'da');
  const numbers = numbersIn(sentence, language);
  return (
    isSubset(numbers, stated) &&
    isSubset(claim.roles.keys(), support.roles) &&
    isSubset(claim.times, support.times) &&
    sameBounds(claim, support, numbers.size > 0) &&
    sameGrades(claim, support) &&
    sameModals(claim, support) &&
    sameDoer(sentence, claim, text, support) &&
    sameDirection(sentence, claim, text) &&
    isLimiting(sentence) === isLimiting(text) &&
    isAbout(claim.rest, support.rest, language)
  );
};
