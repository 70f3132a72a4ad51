// How a text asks: for a rule, or for anything at all; and whether it tells beside that of something that has happened.
import { anyOf, fold, folded } from './text/fold.ts';

/** What people say before they ask. */
const opening = folded(
  `^(?:${anyOf(
    `hej, hejsa, goddag, godmorgen, hallo, undskyld, hi, hello, hey, øh, ok, og, men, and, but, mon, lige et spørgsmål, et spørgsmål,
     jeg vil (?:gerne |bare )?(?:vide|høre), kan (?:du|i) (?:sige|fortælle)(?: mig)?, ved (?:du|i), i would like to know, could you tell me`,
  )}(?: om| if)?[ ,.!:]+)*`,
);

/** Somebody or something that a rule holds for; "kan ikke logge på" and "kan du hjælpe" have none. */
const subject = anyOf(
  `jeg, man, vi, en, et, den, det, der, min, mit, mine, vores, alle, ingen, nye, eksterne, kommunen, ledelsen, ansatte,
   elever, børn, vikarer, gæster, \\w+ere, \\w+erne, it, systemer, data, mails, koder, i, we, one, everyone, everybody, staff,
   employees, my, our, the, a, an, citizens, leaders, managers, there`,
);
const rule = folded(
  `^(?:${anyOf('skal, må, kan, bør, burde, behøver, gælder, may, must, should, can, do, does')} ${subject}\\b|${anyOf(
    `er det (?:ok|okay|tilladt|lovligt|forbudt|i orden|et krav), er jeg forpligtet, har jeg pligt,
     is it (?:ok|okay|allowed|legal|forbidden|mandatory), am i (?:allowed|obliged|required)`,
  )}\\b)`,
);
/** Here `i` is those who are asked: "kan I hjælpe"; and "kan det passe, at ..." tells of something. */
const plea = folded('^(?:(?:kan|må|skal|vil) i|kan det passe)\\b');
const question = folded(
  `^(?:${anyOf(
    `hvad, hvem, hvor, hvornår, hvordan, hvorfor, hvilken, hvilket, hvilke, what, who, whom, when, where, why, how, which`,
  )}\\b|(?!${anyOf('når, eller, efter, hver, for, der, her, over, under')} )\\w+(?:er|es|r) (?:${anyOf('jeg, man, vi, nogen, ingen, alle, der, det, den, de, kommunen, politikken')})\\b)`,
);

/** What would be if: it is not. */
const supposed = folded(`\\b${anyOf('hvis, såfremt, ifald, in case, if')}\\b[^,.;!?]*`, 'g');

const participle = '\\w+(?:et|dt|bt|gt|kt|lt|mt|nt|rt|vt)';
const happening = [
  `${anyOf('har, havde, er blevet, blev')} (?:\\w+ ){0,4}?${participle}`,
  `(?:${anyOf('i, we, he, she, they, it, someone, somebody')} (?:have|has|had|was|were|got)|.ve|been) (?:\\w+ ){0,2}?${anyOf('\\w+ed, \\w+en, lost, sent, left, got, lent, had')}`,
  anyOf(
    `kom til at, kommet til at, skete, opdagede, fandt, mistede, tabte, glemte, klikkede, trykkede, åbnede, sendte, gav, modtog,
     fik, blev, lå, stod, skrev, ringede, stjal, lost, stolen, clicked, opened, missing, gone, hacked, leaked`,
  ),
  anyOf(
    `virker ikke, fungerer ikke, går ikke, svarer ikke, kan ikke, er (?:\\w+ )?nede, er (?:\\w+ )?låst, er (?:\\w+ )?væk, er hacket,
     er stjålet, er død, er åben, låst ude, ude af, gået ned, gået i stykker, locked out, is down, not working, not work`,
  ),
].map((words) => folded(`\\b${words}\\b`));

/** What goes with an event and is none by itself: when, which, and the words for it. */
const sign = [
  anyOf('inficeret, virus, malware, ransomware, problemer, nedbrud'),
  anyOf(
    'lige, netop, nu, i går, igår, i dag, idag, i morges, i nat, i aftes, just, now, yesterday, today, this morning, last night',
  ),
  anyOf('den her, det her, de her, denne, dette, disse, this, these, forkert, forkerte, wrong, ved en fejl'),
  anyOf('mailen, linket, filen, beskeden, sms.?en, vedhæftningen, the (?:mail|email|link|message|file|attachment)'),
  anyOf('mistænkelig\\w*, mærkelig\\w*, underlig\\w*, falsk\\w*, svindel\\w*, suspicious, strange, weird, fake'),
].map((words) => folded(`\\b${words}\\b`));
const event = [...happening, ...sign];

const bare = (text: string): string => fold(text).replace(/\s+/g, ' ').trim().replace(opening, '');

/** Asks what one may, must or can do: "skal jeg låse min computer", "må man tage papirer med hjem". */
export const asksForRule = (text: string): boolean => {
  const said = bare(text);
  return rule.test(said) && !plea.test(said);
};

/** Begins as a question does; what only ends in a question mark may tell a story first. */
export const beginsAsQuestion = (text: string): boolean => asksForRule(text) || question.test(bare(text));

export const asks = (text: string): boolean => beginsAsQuestion(text) || text.trimEnd().endsWith('?');

const isIn = (text: string, words: readonly RegExp[]): boolean => {
  const said = fold(text).replace(supposed, ' ');
  return words.some((one) => one.test(said));
};

/** Somebody did something or something does not work, said with a verb; "i dag" and "virus" alone do not say it. */
export const saysWhatHappened = (text: string): boolean => isIn(text, happening);

/** Something has happened or goes on, whatever is asked beside it: "må jeg slette den mail, jeg lige har fået". */
export const tellsOfEvent = (text: string): boolean => isIn(text, event);
