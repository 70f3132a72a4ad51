// Facts that a text states, denies or leaves open: whether the thing was encrypted, whether people's information is involved.
import type { YesNoUnknown } from '../core/understanding.ts';
import { folded } from './text/fold.ts';

const doubt = folded(
  '\\b(?:ved ikk?e?|ved jeg ikk?e?|aner ikke|ikke sikker på|usikker på|i tvivl om|no idea|don.?t know|not sure|unsure|måske)\\b[^.!]{0,60}$',
);

const enciphered = folded(
  '\\b(?:ikke (?:\\w+ )?krypt\\w*|ukrypt\\w*|uden (?:\\w+ )?krypt\\w*|not (?:\\w+ )?encrypt\\w*|isn.?t (?:\\w+ )?encrypt\\w*|wasn.?t (?:\\w+ )?encrypt\\w*|unencrypt\\w*|no encryption|ingen krypt\\w*|krypt\\w*|encrypt\\w*|bitlocker|filevault)',
  'g',
);
const negated = /^(?:ikke|ukrypt|uden|not|isn|wasn|unencrypt|no |ingen)/;
const byAttacker = folded(
  '\\b(?:løsesum|løsepenge|ransom|bitcoin\\w*|virus|hackere?n?|filer(?:ne)?|files|drev(?:et)?|dokumenter)\\b[^.]{0,40}$',
);

/** Ransomware that enciphers files says nothing about whether the device was protected. */
export const findEncrypted = (text: string): YesNoUnknown => {
  const answers = Array.from(text.matchAll(enciphered)).map(({ 0: word, index }): YesNoUnknown => {
    const before = text.slice(0, index);
    const after = text.slice(index + word.length, index + word.length + 40);
    const asked = /^\w* ?\?/.test(after);
    const laterDoubt = folded('^[^.!]{0,25}\\b(?:ved jeg ikk?e?|ved ikk?e?|aner|don.?t know|not sure|måske)').test(
      after,
    );
    if (asked || laterDoubt || doubt.test(before)) return 'unknown';
    if (negated.test(word)) return 'no';
    return byAttacker.test(before) ? 'unknown' : 'yes';
  });
  return answers.find((answer) => answer !== 'unknown') ?? 'unknown';
};

const personal =
  'person(?:lige )?(?:data|oplysning|følsom|nummer|numre|henførbar)|følsomme|personal (?:data|information|details)|sensitive|borgerdata|cpr|borgeroplysning|borgernavne|data om borgere';
const denial = folded(
  `\\b(?:ingen|ikke|uden|intet|hverken|no|not any|without|any|nothing|der var ikke|er ikke)\\b(?: [a-zæøå]+){0,3} (?:${personal})|\\b(?:ingenting|intet|ikke noget) om (?:borgere|personer|nogen)|\\b(?:ingen|no) (?:oplysninger|data|navne|information) (?:om|på|about|on) (?:borgere|personer|nogen|folk|citizens|people|anyone)|\\bingen borger(?:e|sager|data)\\b`,
);

const person =
  '(?:borger|nabo|kæreste|ekskæreste|eksmand|exmand|svigermor|søster|bror|elev|børn|barn|ansat|medarbejder|forældre|klient|patient|beboer|ansøger|famili|person|kolleg|citizen|pupil|student|child|employee|parent|resident|applicant|client|people)';
const plainly = folded(
  [
    personal,
    'personnumm|helbred|diagnos|lønsed|lønoplys|lønliste|\\bløn (?:for|på)|sygefravær|sygemeld|sygdom|underretning|lægeerklæring|\\bjournal(?:en|er|erne|notat\\w*)?\\b|papirjournal|patientjournal|borgersag|elevsag|børnesag|personalesag|\\bcv\\b|pas(?:billed|kopi)|fødselsdat|navneliste|\\bnavne?\\b|mailadresser|venteliste|klasseliste|elevliste|elevplan|handleplan|statusattest|børnefaglig|kontonumr|kontaktoplysning|adresselist|plejeplan|medicinlist|kørelist|straffeattest|bevilling|førtidspension|kontanthjælp',
    'health|medical|salar|payslip|payroll|names|addresses|medication list|case (?:file|note|work)|\\bcv s?\\b|passport',
    `(?:oplysning\\w*|data|sager?|sagsmapper?|papirsager|mapper?|noter|notater|regneark|liste\\w*|udtræk|billeder|fotos?|video\\w*|optagelse\\w*|dokumenter|papirer|skema\\w*|afgørelse\\w*|breve?t?|referat\\w*|notes|records?|files?|list|spreadsheet|pictures?|photos?|details|documents|letter)(?: [^ .,]+){0,2} (?:om|på|for|over|af|med|til|about|on|of|with)(?: [^ .,]+){0,3} ${person}`,
    `${person}\\w*s (?:sag|sager|journal|oplysning|data|adresse|navn|afgørelse|brev|mappe|lægeerklæring|referat|file|record|case|address|name)`,
    `(?:læse|læst|kigge|kigget|slået|slå|opslag|snag\\w*|lookup|looked|snoop\\w*)[^.]{0,25} (?:sag|sager|journal|cpr|file|record|${person})`,
  ].join('|'),
);

const doubted = new RegExp(`${doubt.source.replace('[^.!]{0,60}$', '')}[^.,;!]*`, 'g');

/** "No" only where the text says so; "yes" where people's information is plainly involved. */
export const findPersonalData = (
  text: string,
  people: { readonly count: number | null; readonly cpr: boolean },
): YesNoUnknown => {
  if (people.cpr) return 'yes';
  const certain = text.replace(doubted, ' ');
  if (denial.test(certain)) return 'no';
  return people.count !== null || plainly.test(certain) ? 'yes' : 'unknown';
};
