// What a sentence is about: the stems of its telling words, and whether another text speaks of them, too.
import { stemOf, wordsOf } from '../policy/words.ts';

const empty = new Set(
  wordsOf(
    `ja nej du dig din dit dine jeg vi os man det den de der som en et og eller at i på til fra for med af om ved hos så hvis når da er var bliver
     blive blev har have haft gør gøre gjort også kun her have dem sig selv alle ingen enhver hver noget nogen andre anden andet samt via både
     ikke aldrig uden skal må kan bør vil gerne godt sådan dette disse denne deres sin sit sine hvad hvem hvor hvilke kommunen kommunens kommune
     the a an and or to of in on for with by at from it is are be been has have you your they them their this that these not no never only as do does
     if when who what which everyone all any anyone each every one must may can should will also yes sure our we us its there policy politik
     politikken gælder står siger giver altså derfor dermed så`,
  ),
);

/** Words of everyday speech for those of policies, and English for Danish. */
const alike: readonly ReadonlySet<string>[] = [
  `melde meldes meddele meddeles anmelde indberette indberettes rapportere rapporteres rapport rapporten sige sig fortælle besked orientere orienteres informere informeres informerer underrette report reported reports tell told inform informed`,
  `kode koder adgangskode adgangskoder password passwords kodeord login`,
  `computer computere bærbar bærbare pc laptop laptops computers`,
  `godkende godkender godkendes godkendt vedtage vedtages vedtager godkendelse approve approves approved approval adopts adopted`,
  `revidere revideres revurderes gennemgå gennemgås opdateres opdatere ses efter review reviewed reviewes revised revise checked`,
  `dele deles deler give share shared sharing`,
  `brud sikkerhedsbrud hændelse hændelser sikkerhedshændelse sikkerhedshændelser informationssikkerhedshændelser breach breaches incident incidents galt wrong`,
  `overtrædelse overtrædelser overtræder bryder violation violations break breaks`,
  `dispensation dispensationer undtagelse undtagelser fritagelse exemption exemptions exception exceptions`,
  `system systemer systemet systemerne it-system systems`,
  `medarbejder medarbejdere medarbejderne ansat ansatte employee employees staff`,
  `kursus kurser e-læring e-læringskursus uddannes uddannelse course courses training trained learning`,
  `regel regler reglerne retningslinjer retningslinier rules guidelines`,
  `opbevare opbevares kept stored store keep opbevar`,
  `forsvarligt sikkert safe safely securely`,
  `adgang adgange access`,
  `beskytte beskyttes beskyttet protect protected`,
  `registrere registreres registered recorded record`,
  `ansvar ansvarlig ansvaret responsible responsibility`,
  `laver lave udarbejde udarbejder udarbejdes write writes made prepares prepared skriver`,
  `behandle behandler behandles tager handles handled deals`,
  `beredskabsplan beredskabsplaner contingency plan plans`,
  `personoplysninger persondata oplysninger personal data`,
  `nedetid utilgængelighed downtime`,
  `sikkerhed informationssikkerhed informationssikkerhedspolitik it-sikkerhedspolitik sikkerhedspolitik security`,
  `efterleve overholde følge følger overholder efterlever follow comply`,
  `kende kender bekendt vide sætte sæt know knows known`,
  `bestemme bestemmer beslutte beslutter beslutning afgør decide decides decision`,
  `eje ejer ejerskab ejes own owns ownership`,
  `retningslinje retningslinjer vejledning vejledninger interne`,
  `risikovurdering risikovurderinger risk assessment assessments`,
].map((line) => new Set(wordsOf(line).map(stemOf)));

const classOf = (stem: string): number => alike.findIndex((group) => group.has(stem));

/** Long enough to be the same word in a compound: "kode" of "adgangskoder". */
const partLength = 4;

const same = (one: string, other: string): boolean => {
  if (one === other) return true;
  const group = classOf(one);
  if (group >= 0 && group === classOf(other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= partLength && (long.startsWith(short) || long.endsWith(short));
};

/** "Sig det til ..." is no "sig selv". */
const telling = /(?<!\p{L})sig(?= (?:det|til|straks))/giu;

const shortestWord = 3;

const tellingStems = (text: string): readonly string[] =>
  wordsOf(text.replace(telling, 'melde'))
    .filter((word) => word.length >= shortestWord && !empty.has(word) && !/^\d+$/.test(word))
    .map(stemOf);

/** How much of what a sentence is about stands in another text, 0 to 1. A sentence about nothing is about nothing in it. */
export const shareOf = (sentence: string, support: string): number => {
  const stems = tellingStems(sentence);
  if (stems.length === 0) return 0;
  const there = tellingStems(support);
  return stems.filter((stem) => there.some((other) => same(stem, other))).length / stems.length;
};

/** What a speaker may add without saying more. */
const everyday = /(?<!\p{L})(?:husk|huske|ting|måde|nemlig|faktisk|naturligvis|selvfølgelig|remember)(?!\p{L})/giu;

/** Whether all of what a sentence is about stands in its support: one new word may be the verb, and turn it round. */
export const isAbout = (sentence: string, support: string): boolean =>
  shareOf(sentence.replaceAll(everyday, ' '), support) === 1;
