// How many people it is about, when a number of them is stated.
import { numberPattern, parseNumber } from './numbers.ts';
import { folded } from './text/fold.ts';

const people =
  'borger(?:e|es|s)?|elev(?:er|ers|s)?|børn|børns|barn|barns|ansatte|ansattes|medarbejdere|forældre|klient(?:er|s)?|patient(?:er|s)?|beboer(?:e|s)?|ansøger(?:e|s)?|familie(?:r|s)?|personer|person|mennesker|kolleger|kollegaer|unge|ældre|brugere|lærere|pædagoger|modtagere|kunder|pårørende|plejefamilier|dagplejere|frivillige|kursister|flygtninge|pensionister|navne|citizens?|pupils?|students?|child(?:ren)?|employees|people|persons?|parents?|residents?|patients?|applicants?|clients?|famil(?:y|ies)|customers?|users|colleagues|staff|recipients|names';
const records =
  'cpr[- ]?(?:numre|nr)|personnumre|journaler|lønsedler|sager|borgersager|underretninger|ansøgninger|mailadresser|adresser|sagsmapper|cvr|records|case files|files on|email addresses|payslips';

const between =
  '(?: (?:af|of|vores|our|forskellige|andre|af vores|of our|små|gamle|tidligere|different|former|nuværende|udsatte|adskilte)){0,2}';
const several = (nouns: string): RegExp =>
  folded(`(?<![\\d.,/-])\\b(?<count>${numberPattern})${between} (?:${nouns})\\b(?!-)`, 'g');
const peoplePattern = several(people);
const recordsPattern = several(records);

/** One person counts when it is somebody's data, not when it is the one who did, told or wrongly received something. */
const another = folded(
  '\\b(?:til|anden|andet|another|to) (?:en|et|én|a|one)? ?$|\\b(?:anden|andet|forkert|another|wrong) $',
);
const aboutThem = folded(
  '\\b(?:om|på|for|med|af|over|about|of|on|with) (?:ca\\.? |cirka |omkring |mindst |over |about |around |alle |all )?$',
);
const toThem = folded('\\b(?:til|to|blandt|af|by) (?:ca\\.? |alle )?$');
const oneWithArticle = folded('\\b(?:an?|one) (?:citizen|pupil|child|resident|patient|client|applicant)\\b');

interface Stated {
  readonly count: number;
  readonly rank: number;
}

const ranked = (text: string, pattern: RegExp, worth: number): readonly Stated[] =>
  Array.from(text.matchAll(pattern)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const count = parseNumber(match.groups?.['count'] ?? '');
    if (count === undefined || (count === 1 && another.test(before))) return [];
    const role = aboutThem.test(before) ? 2 : toThem.test(before) ? 0 : 1;
    return [{ count, rank: worth + role + (count === 1 ? -1.5 : 0) }];
  });

/** Reads folded text; null when no number of people is stated. */
export const findCount = (text: string): number | null => {
  const found = [...ranked(text, peoplePattern, 2), ...ranked(text, recordsPattern, 0)];
  const best = found.sort((a, b) => b.rank - a.rank)[0];
  return best?.count ?? (oneWithArticle.test(text) ? 1 : null);
};
