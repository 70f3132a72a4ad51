// What a question demands of the words that answer it: a rhythm, a count, a price, a date, who sits somewhere.
import { fold, stemOf, wordsOf } from './words.ts';

/** Patterns see texts without æøå, case and accents, since people type with and without them. */
interface Demand {
  readonly asked: RegExp;
  readonly met: RegExp;
  /** Numbers that name something (ISO 27001, artikel 39, a date) are no count. */
  readonly counts?: true;
}

const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'u');

const unit = '(sekund|minut|time|dag|dogn|uge|maned|kvartal|ar\\b|second|hour|day|week|month|year)';
const year = '\\b(19|20)\\d\\d\\b';
const few = '\\b(to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)\\b';
const body =
  '\\p{L}*(udvalg|grupp|direktion|rad|team|bestyrelse|ledelse|forum|enhed|myndighedsdrift|committee|board|group|council|unit)';
const founded =
  '(\\boprettet|stiftet|grundlagt|nedsat|etableret|\\bansat\\b|\\bfodt\\b|founded|established|hired|set up|created)';
/** Lists answer these, without a number in them. */
const kinds =
  '\\p{L}*(kategori|klasse|etage|lag\\b|dele?\\b|niveau|mal\\b|kriteri|punkt|gruppe|krav|slags|omrad|princip|ting|ben\\b|categor|class|part|level|goal|kind|criteri)';
const counted = [
  'arlig|\\bhver(t|anden|andet)?\\b( \\p{L}+)? (ar|maned|kvartal|uge|dag|halv)|kvartal|halvar|manedlig|ugentlig|\\bdagligt\\b',
  '\\b(en|et|to|tre|fire|fem|seks) gang',
];
const rhythm = [
  ...counted,
  'lobende|javnlig|regelmassig|interval|hyppig|stadighed|periodisk',
  'ved behov|nodvendigt|vasentlige? andring|kommunalvalg|valgperiode',
];

const month =
  '(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|march|may|june|july|october)';
/** What is written down, and so is somewhere. */
const paper =
  '\\p{L}*(handbog|plan|retningslinje|politik|skema|formular|vejledning|liste|oversigt|dokument|instruks|procedure|blanket|fortegnelse|rapport|strategi|bilag|handbook|form|guide|guidelines|policy|list|document|procedure|report)(e?n|et|er|erne|rne|ne|ens|s)?';

/** The first that is asked counts. */
const demands: readonly Demand[] = [
  {
    asked: any(
      `hvor (ligger|finder|findes|gemmes|opbevares|hanger|henter|kan (jeg|man|vi) (finde|hente|se|fa fat i)) .{0,40}\\b${paper}\\b`,
      `where (is|are|do|can) .{0,30}\\b${paper}\\b.{0,20}(kept|found|stored|located)?\\??$`,
    ),
    met: any(
      'intranet|hjemmeside|webside|sharepoint|bilag|tilgangelig|offentliggor|beskrevet i|fremgar|findes (i|pa)|website|portal|www',
    ),
  },
  {
    asked: any(
      '(hvor (tit|ofte)|hvor mange gange|how often).{0,60}\\b(mode|moder|modes|holder mode|meet|meets|meetings?)\\b',
    ),
    met: any('\\bmode(r|s|t|ts|rne)?\\b'),
  },
  { asked: any('\\b(klage|klager over|anke|appeal|complain)\\b'), met: any('klag|\\banke') },
  {
    asked: any('hvem (betaler|skal betale)|who (pays|has to pay)'),
    met: any('betal|udgift|finansier|okonomisk'),
  },
  {
    asked: any('hvornar pa aret|(hvilken|hvilke) maned|what time of (the )?year|(which|what) month'),
    met: any(`\\b${month}\\b`, 'kvartal|forar|efterar|arsskifte'),
  },
  {
    asked: any('(hvilken|hvilke) dato|(which|what) date|exact date|pracis dato'),
    met: any(`\\b\\d{1,2}[. ]+${month}\\b`, '\\b\\d{1,2}[-./]\\d{1,2}[-./](19|20)?\\d\\d\\b'),
  },
  {
    asked: any(`(hvornar|hvilket ar|when|what year).{0,60}${founded}`),
    met: any(`${founded}.{0,80}${year}`, `${year}.{0,80}${founded}`),
  },
  {
    asked: any(
      'hvor (tit|ofte|javnlig|hyppig|regelmassig|mange gange)|lang tid (gar der|er der) (i )?mellem|med hvilke mellemrum',
      '(hvad er|hvilken|hvilket) .{0,20}(interval|frekvens|hyppighed|kadence)|how (often|frequently|regularly|many times)',
    ),
    met: any(...rhythm),
  },
  {
    asked: any(
      `(hvor mange|how many) ${unit}`,
      'hvad er (frist|tidsfrist|deadline)|(which|what) (is the )?(time limit|deadline)',
    ),
    met: any(`(\\d|\\b(en|et)\\b|${few}) ?${unit}`, 'straks|hurtigst|uden (ugrundet|unodig)|frist', ...counted),
  },
  {
    asked: any(
      'hvad koster (?!det)|hvor meget koster|hvor dyr|hvad er prisen|hvor mange penge|hvor stort er .{0,20}budget',
      'how (much|expensive)\\b.{0,40}\\bcost|what does .{0,40}\\bcost|what is the (price|budget)',
    ),
    met: /\bkr\b|kroner|\bdkk\b/u,
  },
  { asked: /\b(dag)?boden?\b|\b(a fine|fines)\b/u, met: /bode/u },
  {
    asked: any(
      'hvornar (blev|fik|startede|tradte|begyndte)|hvornar er .{0,50}(naste|sidst|senest|godkendt|vedtaget|skrevet)',
      'hvilken (dato|dag)|hvilket ar\\b|klokken hvad|(what|which) (date|day|year)|when (was|were|did|is the next)',
    ),
    met: any(year, 'umiddelbart|kraft'),
  },
  {
    asked: any(
      `(hvem|hvilke).{0,15} (sidder|er (fodt )?(med|medlem)\\p{L}*|deltager|bestar).{0,12} (i|af) .{0,20}${body}`,
      `medlemmer(ne)? (af|i) .{0,20}${body}|who (sits|is) (on|in) .{0,20}${body}|members? of .{0,20}${body}`,
      `er der (nogen|en|folk) fra .{1,30} i .{0,20}${body}`,
    ),
    met: /medlem|sammensat|bestar af|udgor|reprasent/u,
  },
  {
    asked:
      /hvor lang(t|e)? (skal|er|ma|bor|galder|varer)\b|hvor lang tid (galder|varer|skal|ma|har)\b|how long (must|should|is|are|does .{1,30} last)\b/u,
    met: any('\\d', few, 'nedetid|tidshorisont|periode|straks|hurtigst'),
    counts: true,
  },
  { asked: any(`^.{0,25}(hvor mange|how many) (?!${kinds})`), met: any('\\d', few), counts: true },
];

const naming =
  /\b(iso|iec|artikel|article|paragraf|stk|v|version|bilag|kapitel|nis)[ .]*\d[\d.]*|§ ?\d+|\d+ ?\d*\. ?\d*\.? ?(19|20)\d\d|\d+\/\d+-\d+/g;
const article =
  /\b(siger|star|indeholder|handler|say|about|in)\b.{0,20}\b(artikel|article|paragraf|bilag|kapitel) (\d+)/u;
const named =
  /^hvem (er|ejer)\b.{0,25}\b(systemejer\p{L}*|ejer\p{L}*|databehandler\p{L}*|formand\p{L}*|medlem\p{L}*|isk|dpo|ciso|\p{L}*koordinator\p{L}*) (for|af|pa|til|i|hos)\b/u;
const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** `hvem er systemejer for X`, `hvem er formand for X`: what tells X from others. */
const thingIn = (asked: string): string => {
  const found = named.exec(asked);
  return found === null ? '' : stemOf(wordsOf(asked.slice(found[0].length)).reduce(longer, ''));
};

/** Tells of a folded text whether it has what the question demands; nothing where the question demands nothing. */
export const demandOf = (question: string): ((folded: string) => boolean) | undefined => {
  const asked = fold(question);
  const demand = demands.find((one) => one.asked.test(asked));
  const [number] = article.exec(asked)?.slice(3) ?? [];
  const thing = thingIn(asked);
  if (demand === undefined && number === undefined && thing === '') return undefined;
  return (folded) =>
    (demand === undefined || demand.met.test(demand.counts === true ? folded.replace(naming, ' ') : folded)) &&
    (number === undefined || folded.includes(number)) &&
    folded.includes(thing);
};
