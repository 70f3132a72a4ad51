// Whether one sentence of a policy bears what is said of it: the same people, times, numbers, demands, and the same matter.
import type { Language } from '../core/text.ts';
import { asksSomebody, keepsConditions, sameJoining, sameTense } from './additions.ts';
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

const yourself = /(?<!\p{L})(?:du|dig|you|ansatte?|medarbejder\p{L}*|employees?|staff)(?!\p{L})/iu;

/** Where each is named first, the reader too: the text may call them staff. */
const places = (text: string, { roles }: Facts): readonly (readonly [string, number])[] => {
  const you = text.search(yourself);
  return [...[...roles].map(([role, words]) => [role, text.indexOf(words)] as const), ['staff', you] as const].filter(
    ([, at]) => at >= 0,
  );
};
/** "Udpeget af", "approved by": the doer comes last. */
const turned = /(?:es|et|t) af(?!\p{L})|(?:ed|en|de) by(?!\p{L})/iu;

/** Who does what to whom: two who are named change places only where "af" says so, or where "og" joins them. */
const sameOrder = (sentence: string, claim: Facts, text: string): boolean => {
  const stated = new Map(places(text, factsIn(text)));
  if (turned.test(sentence) !== turned.test(text)) return true;
  return places(sentence, claim).every(([one, at], n, all) =>
    all.slice(n + 1).every(([other, then]) => {
      const [from, to] = [stated.get(one), stated.get(other)];
      if (from === undefined || to === undefined || at < then === from < to) return true;
      return /^\S+\s+(?:og|samt|eller|and|or)\s/iu.test(text.slice(Math.min(from, to)));
    }),
  );
};

/** One sentence of a policy, in `text` with what it hangs on. */
export interface Unit {
  readonly text: string;
  readonly own: string;
}

export const bears = ({ text, own }: Unit, sentence: string, language: Language): boolean => {
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
    sameOrder(sentence, claim, own) &&
    sameJoining(sentence, own) &&
    sameTense(sentence, own, language) &&
    keepsConditions(sentence, text) &&
    asksSomebody(sentence, own) &&
    isLimiting(sentence) === isLimiting(text) &&
    isAbout(claim.rest, support.rest)
  );
};
