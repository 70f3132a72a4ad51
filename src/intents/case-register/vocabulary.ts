// The words by which people search the register, in Danish and English; folded before they are compared.
import type { IncidentCategory } from '../../core/understanding.ts';
import type { Severity } from '../../incidents/severity.ts';
import { words } from './consume.ts';

/** What a search is for. Only the plural: "en sag" is about one. */
export const cases = words('sager|sagerne|cases');
export const incidentsNamed = words('hændelser|hændelserne|sikkerhedshændelser|incidents');
export const breachesNamed = words(
  '(?:brud|databrud|sikkerhedsbrud|breaches)(?: på (?:persondatasikkerheden|persondata|datasikkerheden))?|persondatabrud|(?:personal )?data breaches',
);
export const deadlines = words('frist|frister|fristen|fristerne|tidsfrister|deadline|deadlines');

/** "Sager, der er åbne" says no more than "åbne sager"; "der er åbne sager" does. */
export const relative =
  /(?<= (?:sager|sagerne|hendelser|hendelserne|cases|incidents|brud) )(?:der|som|that|which) (?:(?:er|are) )?/gu;

/** A word that asks for something to be shown, at the very beginning. */
export const lead =
  /^ (?:(?:vogter|hej|hey|hi|og|and|kan du|kan jeg|ma jeg|jeg vil gerne|jeg vil|can you|can i|i want to|please) )*(?:vis|fremsog|find|sog|list|hent|giv|se|slap|sla op|show|get|search|search for|list up|see|give)(?: (?:mig|me|os|us|efter|for|frem|op))* /u;
/** A question that only a list or a count answers. */
export const asks =
  /^ (?:(?:vogter|hej|og|and) )*(?:hvilke|hvor mange|hvilken|which|how many|er der|findes der|har vi|har jeg|are there|is there|do we have|do i have) /u;

export const sideWords = words(
  'der|som|that|which|er|are|has|har|have|vi|we|jeg|i|there|been|blevet|bliver|nu|now|lige|do',
);
/** Between the words of a phrase that needs no verb. */
export const glue = words(
  'alle|all|de|den|the|med|with|om|about|vedrørende|angående|on|in|på|fra|from|til|to|hos|og|and|for|af|of|tak|please|mig|me|i|over|ved|at|same|samt|kommunens|vores|our|fortegnelse|fortegnelsen|liste|listen|oversigt|overblik|et overblik|en oversigt|en liste|list|overview|mod|against',
);

export const statuses = [
  ['open', words('(?:ikke|not) (?:er )?(?:lukkede|lukket|afsluttede|afsluttet|closed)|uafsluttede')],
  [
    'untaken',
    words(
      '(?:ikke|ej|not|not yet) (?:er )?(?:blevet )?(?:taget|overtaget|tagne|taken)(?: endnu)?|ingen har (?:taget|overtaget)|(?:no one|nobody) has taken|uden (?:ejer|ansvarlig)|utagne|untaken|unassigned|without (?:an )?owner',
    ),
  ],
  ['closed', words('lukkede|lukket|afsluttede|afsluttet|closed')],
  ['open', words('åbne|åben|åbent|igangværende|verserende|aktive|open|ongoing|active')],
] as const;

/** "Høj alvor" is no upper limit: what is worse belongs to it, unless somebody says "kun". */
export const severityWords: readonly (readonly [readonly Severity[], RegExp])[] = [
  [['critical'], words('kritisk|kritiske|critical')],
  [['high', 'critical'], words('alvorlige|alvorlig|alvorligste|serious')],
  [['high'], words('høj|høje|højeste|high')],
  [['medium'], words('mellem|middel|mellemste|medium')],
  [['low'], words('lav|lave|laveste|low')],
];
export const severityNouns = words('alvor|alvoren|alvorlighed|alvorsgrad|severity');
export const only = words('kun|only|just');
export const atLeastWords = words(
  'mindst|minimum|at least|eller (?:mere|højere|værre)|og (?:derover|opefter)|or (?:more|higher|worse|above)',
);

export const mineWords = words(
  'mine|mit bord|på mit bord|hos mig|til mig|tildelt mig|(?:som |der )?jeg (?:har taget|har overtaget|har|behandler|står for)|assigned to me|i have taken|i handle|my',
);

export const ownUnit = words(
  '(?:min|vores) (?:afdeling|enhed|institution|skole|gruppe)|(?:mit|vores) (?:center|team|område)|(?:my|our) (?:department|unit|centre|center|team)',
);

export const notNotified = words(
  '(?:ikke|not) (?:er )?(?:blevet )?(?:anmeldte|anmeldt|notified|reported)(?: (?:til|to) datatilsynet)?|uanmeldte|unnotified',
);
export const notified = words('(?:anmeldte|anmeldt|notified)(?: (?:til|to) datatilsynet)?');

export const passedWords = words(
  'overskredet|overskredne|overskrider|forfaldne|forfalden|udløbet|udløbne|passeret|overdue|expired|passed|missed|over',
);
export const duePhrases = words(
  'løber ud|løber|udløber|falder|er ved at løbe ud|ved at løbe ud|run out|runs out|running out|expire|expires|expiring|due|ud|snart|soon|har|senest',
);

/** How people call what happened; each category of the data has its words here. */
export const categoryWords: Readonly<Record<IncidentCategory, RegExp>> = {
  lost_device: words(
    'mistet|mistede|tabt|tabte|stjålet|stjålne|udstyr|bærbar|bærbare|computer|computere|telefon|telefoner|mobil|mobiler|tablet|tablets|ipads?|lost|stolen|devices?|laptops?|phones?|equipment',
  ),
  phishing: words(
    'phishing|phishingmails?|phishing mails?|fiskerimails?|svindel|svindelmails?|svindelforsøg|fraud|smishing',
  ),
  misdirected_mail: words(
    'fejlsendt|fejlsendte|fejlsendelser|(?:sendt til )?(?:en )?(?:forkert|forkerte) (?:modtager|modtagere)|misdirected|wrong recipients?',
  ),
  unauthorised_access: words(
    '(?:uberettiget|uberettigede|uautoriseret|uautoriserede) (?:adgang|adgange|opslag)|snageri|snagen|unauthori[sz]ed access|snooping',
  ),
  malware: words('malware|virus|vira|ransomware|løsepenge|løsepengeangreb|hackerangreb|hacking'),
  data_leak: words('læk|datalæk|datalækager?|lækager?|data leaks?|leaks?'),
  physical: words('indbrud|fysisk sikkerhed|fysiske|papirer|break ins?|physical|papers'),
  policy_violation: words('regelbrud|overtrædelser|overtrædelse|violations?'),
  outage: words('nedbrud|driftsforstyrrelser?|driftsstop|udfald|outages?|downtime|nede'),
  other: words('(?!)'),
};
/** May stand beside the words for what happened. */
export const beside = words('mails?|e mails?|beskeder|sms|opkald|angreb|forsøg|attempts?|attacks?|sendt|sent|en|et|a');

export const moreAsked =
  /^ (?:(?:vis|se|show) (?:mig |me )?(?:de )?(?:flere|neste|more|next)(?: (?:sager|side|resultater|cases|page))?|(?:flere|neste|more|next) (?:sager|side|resultater|cases|page)) (?:tak |please )?$/u;

export const exportVerbs = words(
  'eksport|eksportér|eksporter|eksportere|exporter|export|udtræk|udtrække|træk ud|træk|download|hent|gem|send',
);
export const registerNamed = words(
  'registeret|registret|register|registry|hændelsesregister|hændelsesregisteret|hændelsesregistret|sagsregister|sagsregisteret|sagsregistret|hændelseslog|hændelsesloggen|incident log|case register|incident register',
);
export const politely = words('kan du|vil du|gider du|jeg vil gerne|jeg vil|venligst|can you|could you|i want to');
export const exportFormats = words('som|as|til|to|i|csv|excel|regneark|json|fil|en fil|file|spreadsheet');

export const figuresNamed = words(
  'årsopgørelse|årsopgørelsen|årsevaluering|årsevalueringen|årsrapport|årsrapporten|årlig evaluering|den årlige evaluering|evaluering af året|evaluere året|evaluér året|året der gik|statistik|statistikken|statistikker|nøgletal|yearly figures|yearly evaluation|annual (?:report|evaluation|figures)|evaluation of the year|statistics|stats',
);
/** Only with the year or with what is counted: "evaluering" alone is an act on a case, and "tal" is anything. */
export const figuresFaint = words('evaluering|evaluation|opgørelse|tal|tallene|figures');
