// What a sentence states in words of both languages that name one thing: who, when, and whether it must or may be.

/** `{L}` stands for any letters; a word is whole where nothing is left open. */
type Lexicon = readonly (readonly [name: string, words: string])[];

const compile = (lexicon: Lexicon): readonly (readonly [string, RegExp])[] =>
  lexicon.map(([name, words]) => [
    name,
    new RegExp(`(?<!\\p{L})(?:${words.replaceAll('{L}', '\\p{L}*').split(', ').join('|')})(?!\\p{L})`, 'giu'),
  ]);

/** The first that matches takes the words, so that an "it-chef" is no leader besides. */
const roles = compile([
  ['chief executive', 'kommunaldirektør{L}, chief executive{L}, municipal director{L}'],
  ['it chief', '(?:it|edb)[- ]?chef{L}, head of it, it (?:manager|director|chief){L}'],
  ['digitalisation chief', 'digitaliseringschef{L}, head of digitali[sz]ation'],
  ['centre chief', 'centerchef{L}, cent(?:re|er) manager{L}, heads? of (?:the )?cent(?:re|er)s?'],
  ['section chief', '(?:afdelings|sekretariats)chef{L}'],
  ['institution leader', 'institutionsleder{L}'],
  ['council', 'byråd{L}, kommunalbestyrelse{L}, (?:city|town|municipal) council, council'],
  ['finance committee', 'økonomiudvalg{L}, finance committee'],
  ['security committee', '(?:informations|it-)?sikkerhedsudvalg{L}, security committee'],
  [
    'board',
    'direktion{L}, koncernledelse{L}, topledelse{L}, executive board, board of directors, top management, executives',
  ],
  ['steering group', '{L}styregruppe{L}, steering (?:group|committee)'],
  [
    'coordinator',
    '(?:informations|it-)?sikkerhedskoordinator{L}, isk, isker{L}, isk.en, (?:information |it )?security coordinator{L}',
  ],
  ['ciso', 'ciso{L}, chief information security officer'],
  ['dpo', 'dpo{L}, databeskyttelsesrådgiver{L}, data protection officer{L}'],
  ['gdpr unit', 'gdpr-?(?:enhed|koordinator){L}, gdpr (?:unit|coordinator)'],
  ['security officer', '(?:it-)?sikkerhedsansvarlig{L}, security officer{L}'],
  ['it department', 'it[- ](?:afdeling|enhed|forsyning|drift){L}, digitaliseringsafdeling{L}, it department'],
  ['hr', '(?:leder(?:en)? af )?hr, personaleafdeling{L}, hr department, human resources'],
  ['system owner', 'systemejer{L}, systemansvarlig{L}, system owner{L}'],
  ['authority', 'datatilsyn{L}, data protection agency'],
  ['police', 'politi, politiet, police'],
  ['lawyers', 'jurist{L}, lawyer{L}'],
  ['supplier', '{L}leverandør{L}, databehandler{L}, supplier{L}, vendor{L}, processors?'],
  ['citizen', 'borger, borgere, borgeren, borgerne, borgernes, citizens?'],
  ['mayor', 'borgmester{L}, mayor{L}'],
  [
    'leader',
    '(?:nærmeste |din |egen )?(?:leder|lederen|lederes|lederens|ledere|lederne|chef|chefen|chefer|cheferne), ledelse, ledelsen, managers?, leaders?, line managers?, boss',
  ],
  ['colleague', 'kollega{L}, kolleger{L}, colleague{L}'],
  [
    'other body',
    '{L}(?:udvalg|råd|nævn|forvaltning|styrelse|direktør|chef|leder|koordinator|ansvarlig|rådgiver)(?:et|en|e|ne|er|erne|s)?',
  ],
]);

const times = compile([
  [
    'at once',
    'straks, med det samme, omgående, øjeblikkelig{L}, uden (?:unødigt? )?(?:forsinkelse|ophold), umiddelbart, immediately, at once, right away, without (?:undue |any )?delay, straight away',
  ],
  ['every other year', 'hvert andet år, hver 2\\. år, every (?:other|second|two) years?'],
  [
    'half-yearly',
    'halvårlig{L}, hvert halve år, hver (?:6\\.|sjette) måned, to gange (?:om året|årligt), every six months, twice a year',
  ],
  ['quarterly', 'kvartal{L}, hvert kvartal, quarterly, every quarter, hver (?:3\\.|tredje) måned'],
  [
    'yearly',
    'årlig, årlige, årligt, hvert år, hver år, (?:en|én) gang om året, yearly, annual, annually, every year, each year, once a year',
  ],
  ['monthly', 'månedlig{L}, hver måned, monthly, every month'],
  ['month', 'måned, måneder, måneden, months?'],
  ['weekly', 'ugentlig{L}, hver uge, weekly, every week, uge, uger, weeks?'],
  ['daily', 'daglig, dagligt, daglige, hver dag, daily, every day, day-to-day'],
  ['day', 'dag, dage, døgn, days?'],
  ['hour', 'time, timer, hours?'],
  [
    'regularly',
    'løbende, jævnlig{L}, regelmæssig{L}, periodisk{L}, passende intervaller, med mellemrum, ongoing, continuous{L}, regularly, from time to time, at (?:suitable|appropriate) intervals',
  ],
  [
    'later',
    'senere, vente, venter, i morgen, næste gang, en dag, når du har tid, bagefter, efterfølgende, later, wait, tomorrow, afterwards',
  ],
  ['before', 'før, forinden, inden, forudgående, before, prior, beforehand, within, indenfor'],
  ['after', 'efter, herefter, efterfølgende, after'],
  ['always', 'altid, til enhver tid, til stadighed, always, at all times'],
  ['election', 'kommunalvalg{L}, valgperiode{L}, election{L}'],
  ['working hours', 'arbejdstid{L}, working hours'],
]);

/** What narrows a number or a time: what has it must keep it. */
const bounds = compile([
  ['at least', 'mindst, minimum, som minimum, at least'],
  ['at most', 'højst, maks{L}, at most, no more than, maximum'],
  ['latest', 'senest, by the latest, no later than'],
]);

/** What a rule holds for: left out, it would hold for more. */
const grades = compile([
  ['less', 'mindre, små, lettere, less, minor, small{L}'],
  ['serious', 'alvorlig{L}, grov{L}, serious, severe'],
  ['significant', 'væsentlig{L}, større, store, significant, material, major, larger'],
  ['of principle', 'principiel{L}, of principle'],
  ['all', 'alle, samtlige, enhver, alt, all, every, any, everyone, everybody'],
]);

const modals = compile([
  [
    'must',
    'skal, pligt, forpligt{L}, ansvar{L}, krav, kræve{L}, påhvile{L}, må ikke, must, have to, has to, required, obliged, responsible, responsibility, duty, should not, may not',
  ],
  [
    'may',
    'må gerne, må godt, må, kan, tilladt, tillades, lov til, ret til, mulighed, may, can, allowed, permitted, free to, able to',
  ],
  ['should', 'bør, burde, anbefale{L}, should, recommended, advised'],
]);
/** A rule in the passive, "revideres", is a demand. */
const passive = /(?<!\p{L})\p{L}{3,}(?:es|des|tes|ges)(?!\p{L})/iu;
const forbidding =
  /(?<!\p{L})(?:må ikke|må aldrig|må ingen|may not|must not|mustn.t|cannot|can.t|kan ikke)(?!\p{L})/giu;

export interface Facts {
  readonly roles: ReadonlyMap<string, string>;
  readonly times: ReadonlySet<string>;
  readonly bounds: ReadonlySet<string>;
  readonly grades: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** What is left: the words that say what it is about. */
  readonly rest: string;
}

const take = (
  text: string,
  lexicon: ReturnType<typeof compile>,
): { readonly found: ReadonlyMap<string, string>; readonly rest: string } => {
  const found = new Map<string, string>();
  const rest = lexicon.reduce(
    (left, [name, words]) =>
      left.replace(words, (match) => {
        // A body without a name of its own here is itself and no other.
        const who = name === 'other body' ? match.toLowerCase().replace(/(?:erne|ene|et|en|ne|er|e|s)$/u, '') : name;
        if (!found.has(who)) found.set(who, match);
        return ' ';
      }),
    text,
  );
  return { found, rest };
};

const names = (found: ReadonlyMap<string, string>): ReadonlySet<string> => new Set(found.keys());

export const factsIn = (text: string): Facts => {
  // In capitals it is the department, and "it" is a small word.
  const without = text
    .replaceAll(/(?<![\p{L}-])IT(?![\p{L}-]| [a-zæøå]*chef| afd)/gu, 'it-afdelingen')
    .replace(forbidding, ' skal ');
  const who = take(without, roles);
  const when = take(who.rest, times);
  const within = take(when.rest, bounds);
  const grade = take(within.rest, grades);
  const modal = take(within.rest, modals);
  const said = new Set(modal.found.keys());
  if (passive.test(text)) said.add('passive');
  return {
    roles: who.found,
    times: names(when.found),
    bounds: names(within.found),
    grades: names(grade.found),
    modals: said,
    rest: modal.rest,
  };
};
