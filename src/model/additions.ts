// What a sentence may not add to its quote or leave out of it: choice, past, conditions and whom a demand is put to.
import type { Language } from '../core/text.ts';
import { isAbout, shareOf } from './stems.ts';

const choosing = /(?<!\p{L})(?:eller|or)(?!\p{L})|\//iu;
const joining = /(?<!\p{L})(?:og|samt|and)(?!\p{L})/iu;
const joined = /(?<one>\p{L}+)(?:\s+(?<word>og|samt|and|eller|or)\s+|\s*\/\s*)(?<rest>[^,.;:]*)/giu;

/** The text from one word to another, whichever comes first, or undefined when one is missing. */
const between = (text: string, one: string, other: string): string | undefined => {
  const lower = text.toLowerCase();
  const places = [lower.indexOf(one.toLowerCase()), lower.indexOf(other.toLowerCase())].sort((a, b) => a - b);
  const [from = -1, to = -1] = places;
  return from < 0 ? undefined : text.slice(from, to);
};

/** Both are not either of them: two that are joined here are joined there in the same way. */
export const sameJoining = (sentence: string, own: string): boolean =>
  [...sentence.matchAll(joined)].every(({ groups: { one = '', word = '/', rest = '' } = {} }) => {
    const other = rest.split(/\s+/).find((next) => between(own, one, next) !== undefined);
    const there = (other === undefined ? undefined : between(own, one, other)) ?? own;
    // Where the words stand there is not known when they are other words: then a choice needs a quote that joins nothing.
    return choosing.test(word)
      ? choosing.test(there) && !joining.test(there)
      : joining.test(there) || !choosing.test(there);
  });

/** "Har du gjort det, ...", "opdager du et brud, ...": a condition states nothing. */
const openingCondition =
  /^\s*(?:(?:hvis|når|såfremt|if|when)\s|\p{L}+\s+(?:du|man|nogen|der|din|dit|dine)(?!\p{L}))[^,]*,/iu;
const withoutCondition = (sentence: string): string => sentence.replace(openingCondition, ' ');

const past =
  /(?<!\p{L})(?:blev|blevet|var|havde|was|were|had|been|\p{L}{2,}ede|\p{L}{2,}[bdglm]te)(?!\p{L})|(?<!\p{L})(?:har|have|er|has)(?=\s)/giu;
const auxiliary = /^(?:har|have|er|has)$/iu;
/** "Har ansvaret" ends like "har godkendt" and is no deed; nor are "det" and "let". */
const participles: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(?!(?:ansvaret|hvert)(?!\p{L}))\p{L}{3,}t(?!\p{L})/giu,
  en: /(?<!\p{L})\p{L}{2,}ed(?!\p{L})/giu,
};
/** "Is approved" is a rule; "approved" alone is the past. */
const englishPast = /^(?:(?!(?<!\p{L})(?:is|are|be|being)(?!\p{L})).)*?(?<!\p{L})\p{L}*[^e\P{L}]ed(?!\p{L}| by)/iu;

/** What is to be done has not been done: a word in the past stands in the quote, too. */
export const sameTense = (sentence: string, own: string, language: Language): boolean => {
  const there = new Set(own.toLowerCase().match(/\p{L}+/gu));
  const claim = withoutCondition(sentence);
  if (language === 'en' && englishPast.test(claim)) return false;
  return [...claim.matchAll(past)].every(({ 0: word, index }) => {
    const [clause = ''] = claim.slice(index + word.length).split(/[,.;:]/u);
    const words = auxiliary.test(word) ? (clause.match(participles[language]) ?? []) : [word];
    return words.every((one) => there.has(one.toLowerCase()));
  });
};

const condition = /(?<!\p{L})(?:såfremt|hvis|når|med undtagelse)(?!\p{L})[^,.:;]*/giu;
const groupClause =
  /(?<!\p{L})(?:\p{L}*ansatte?|medarbejder\p{L}*|bruger\p{L}*|leder\p{L}*|person\p{L}*|alle|de|dem|enhver),?\s+(?:der|som)\s+(?<clause>\p{L}+(?:\s+\p{L}+){0,2})/giu;

/** "Sig det til ..." speaks of the case that was asked about, which is the condition. */
const theCase = /(?<!\p{L})(?:det|dette|it|this)\s+(?:(?:straks|at once)\s+)?(?:til|to)(?!\p{L})/iu;
/** A purpose, "så vi sikrer, at ..., hvis ...", has conditions of its own, which do not restrict the rule. */
const purpose = /,\s+så\s+(?:vi|de|den|det|man|at)(?!\p{L})[^.;]*/giu;

/** What holds for some or at times is not said of all or always: the claim speaks of the condition as well. */
export const keepsConditions = (sentence: string, text: string): boolean =>
  [...text.replaceAll(purpose, ' ').matchAll(condition)].every(
    ([clause]) => theCase.test(sentence) || shareOf(clause, sentence) > 0,
  ) && [...text.matchAll(groupClause)].every(({ groups }) => isAbout(groups?.['clause'] ?? '', sentence));

/** Whoever has a nearest leader is an employee. */
const person =
  /(?<!\p{L})(?:\p{L}*ansatte?|medarbejder\p{L}*|bruger\p{L}*|man|enhver(?! tid)|den enkelte|personlig\p{L}*|(?:nærmeste|egen) leder|alle(?= (?:der|som|skal|har|er|må|kan|i)(?!\p{L})))(?!\p{L})/iu;
const you = /(?<!\p{L})(?:du|dig|din|dit|dine|you|yours?)(?!\p{L})/iu;
const yourLeader =
  /(?<!\p{L})(?:din|your)\s+(?:nærmeste\s+)?(?:(?:leder|chef)(?:en)?|manager|line manager|boss)(?!\p{L})/giu;

/** What a policy asks of nobody by name is not asked of the reader. */
export const asksSomebody = (sentence: string, own: string): boolean =>
  !you.test(withoutCondition(sentence).replaceAll(yourLeader, ' ')) || person.test(own);
