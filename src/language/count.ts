// How many people it is about, when a number of them is stated.
import { numberPattern, parseNumber } from './numbers.ts';
import { folded } from './text/fold.ts';

const people =
  'borgere|borgeres|elever|elevers|\\w*børn|\\w*børns|ansatte|ansattes|medarbejdere|medarbejderes|forældre|klienter|klienters|patienter|patienters|beboere|beboeres|ansøgere|ansøgeres|familier|familiers|personer|personers|mennesker|kolleger|kollegaer|unge|ældre|brugere|lærere|pædagoger|modtagere|kunder|pårørende|plejefamilier|dagplejere|frivillige|kursister|flygtninge|pensionister|navne|virksomheder|citizens|pupils|students|children|employees|people|persons|parents|residents|patients|applicants|clients|families|customers|users|colleagues|staff|recipients|names|volunteers|guests';
const records =
  'cpr[- ]?(?:numre|nr)|personnumre|journaler|lønsedler|sager|afgørelser|borgersager|papirsager|underretninger|ansøgninger|mailadresser|adresser|sagsmapper|records|case files|files on|email addresses|payslips';
const onePerson =
  'borger|elev|barn|klient|patient|beboer|ansøger|familie|citizen|pupil|student|child|resident|applicant|client|family';
const oneOfStaff = 'medarbejder|ansat|kollega|employee|colleague';

const between =
  '(?: (?:af|of|vores|other|af vores|our|forskellige|andre|små|gamle|tidligere|different|former|nuværende|udsatte|sårbare|ældre|unge|nye|of our)){0,2}';
const several = (nouns: string): RegExp =>
  folded(`(?<![\\d.,/-])\\b(?<count>${numberPattern})${between} (?:${nouns})\\b(?!-)`, 'g');
const peoplePattern = several(people);
const recordsPattern = several(records);

/** One person counts when it is their data, not when they did, told or wrongly received something. */
const one = folded(
  `\\b(?:om|på|for|med|til|over|about|of|on|with|to|for) (?:en|et|én|a|an|one|ét) (?:${onePerson})\\b|\\b(?:en|et|én|a|an|one|ét) (?:${onePerson})'?s\\b|\\b(?:om|på|for|over|about|on) (?:en|én|an?|one) (?:${oneOfStaff})\\b`,
);
const aboutThem = folded(
  '\\b(?:om|på|for|med|af|over|about|of|on|with) (?:ca\\.? |cirka |omkring |mindst |over |about |around |alle |all |de |the )?$',
);
const toThem = folded('\\b(?:til|to|blandt|by) (?:ca\\.? |alle |all )?$');

interface Stated {
  readonly count: number;
  readonly rank: number;
}

const ranked = (text: string, pattern: RegExp, worth: number): readonly Stated[] =>
  Array.from(text.matchAll(pattern)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const count = parseNumber(match.groups?.['count'] ?? '');
    if (count === undefined) return [];
    return [{ count, rank: worth + (aboutThem.test(before) ? 2 : toThem.test(before) ? 0 : 1) }];
  });

/** Reads folded text; null when no number of people is stated. */
export const findCount = (text: string): number | null => {
  const [best] = [...ranked(text, peoplePattern, 2), ...ranked(text, recordsPattern, 0)].sort(
    (a, b) => b.rank - a.rank,
  );
  return best?.count ?? (one.test(text) ? 1 : null);
};
