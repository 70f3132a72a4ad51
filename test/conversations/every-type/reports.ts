// What somebody says of each type of incident, in their own words and then by answering, and how serious it is by hand.

/** A question by its first words: the option as it is pressed, and the same as somebody types it. */
type Answer = readonly [question: string, pressed: string, typed: string];

export interface Report {
  /** The type's id, or the id with a word that tells two reports of one type apart. */
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly firstAid: string;
  /** What stands in the summary before anything is answered. */
  readonly understood: readonly string[];
  readonly answers: readonly Answer[];
  readonly severity: 'Lav' | 'Mellem' | 'Høj' | 'Kritisk';
  /** Whose number is to be called where it is serious; IT's unless it says so. */
  readonly call?: 'gdpr';
  /** 72 hours after it was discovered: Thursday at 8 unless it says otherwise, and none where it concerns nobody. */
  readonly deadline?: string;
  readonly concerns?: 'nobody';
  /** For its handlers alone. */
  readonly restricted?: true;
}

const kinds = 'Hvilke oplysninger?';
const personal = 'Er der oplysninger om borgere eller kolleger?';
const when: readonly Answer[] = [
  ['Hvornår opdagede du det?', '2026-11-23', 'i dag kl. 8'],
  ['Klokken cirka', '08:00', 'kl. 8'],
];
const eight = 'mandag 23. november 2026 kl. 08.00';

export const reports: readonly Report[] = [
  {
    id: 'misdirected-mail',
    title: 'Sendt til en forkert modtager',
    says: 'Øv, jeg kom til at sende en mail med cpr-nummer på 12 borgere til en forkert virksomhed i dag kl. 8',
    firstAid: 'Bed modtageren om at slette den',
    understood: ['En uden for kommunen', eight, 'CPR-nummer', '12'],
    answers: [['Har modtageren bekræftet', 'Nej, ikke endnu', 'nej, de har ikke svaret']],
    severity: 'Høj',
    call: 'gdpr',
  },
  {
    id: 'lost-device',
    title: 'Mistet eller stjålet udstyr',
    says: 'Min arbejdstelefon er væk, jeg tror, jeg glemte den i bussen i går kl. 17',
    firstAid: 'Ring til IT nu',
    understood: ['Telefon', 'søndag 22. november 2026 kl. 17.00', 'bussen'],
    answers: [
      ['Er den låst', 'Ja', 'ja, det er den'],
      [personal, 'Nej', 'nej'],
    ],
    severity: 'Mellem',
    concerns: 'nobody',
  },
  {
    id: 'phishing',
    title: 'Mistænkelig mail, sms eller opkald',
    says: 'Jeg fik en mærkelig mail fra posten i morges kl. 8 og klikkede på linket og skrev min kode',
    firstAid: 'Klik ikke mere',
    understood: ['Klikkede på et link', 'skrev en kode', eight, 'Mail'],
    answers: [['Kan de have fået adgang', 'Ved ikke', 'det ved jeg ikke']],
    severity: 'Høj',
  },
  {
    id: 'malware',
    title: 'Virus, løsepenge eller en mærkelig computer',
    says: 'Min pc er gået helt amok, alle filer er låst, og der står, at jeg skal betale i bitcoin. Det skete her til morgen kl. 8',
    firstAid: 'Træk netkablet ud',
    understood: ['Filer låst: Ja', eight],
    answers: [
      ['Er andre også ramt?', 'Ja', 'ja, min makker også'],
      [personal, 'Ved ikke', 'ved ikke'],
    ],
    severity: 'Kritisk',
  },
  {
    id: 'unauthorised-access',
    title: 'Nogen har set noget, de ikke må',
    says: 'En kollega har slået sin nabo op i Nexus uden grund, det så jeg i fredags kl. 10',
    firstAid: 'Luk adgangen',
    understood: ['Med vilje: Ja', 'fredag 20. november 2026 kl. 10.00', 'Nexus', 'Personoplysninger: Ja'],
    answers: [
      [kinds, 'Helbred eller sociale forhold', 'helbredsoplysninger'],
      ['Er din nærmeste leder', 'Nej', 'nej, slet ikke'],
    ],
    severity: 'Høj',
    call: 'gdpr',
    deadline: 'mandag 23. november 2026 kl. 10.00',
    restricted: true,
  },
  {
    id: 'published',
    title: 'Oplysninger lagt offentligt frem',
    says: 'Vi har lagt en dagsorden på hjemmesiden, hvor man kan læse cpr-numre på 3 borgere. Jeg så det i dag kl. 8',
    firstAid: 'Tag det ned med det samme',
    understood: [eight, 'CPR-nummer', '3'],
    answers: [['Ligger det der stadig?', 'Ja', 'ja, det gør det']],
    severity: 'Kritisk',
    call: 'gdpr',
  },
  {
    id: 'papers',
    title: 'Papirer væk, glemt eller smidt forkert ud',
    says: 'Jeg glemte en stak papirer med helbredsoplysninger i printeren i dag kl. 8, da jeg kom tilbage, lå de der ikke',
    firstAid: 'Hent papirerne',
    understood: [eight, 'Helbred eller sociale forhold'],
    answers: [['Har du papirerne igen?', 'Nej, de er væk', 'nej, de er væk']],
    severity: 'Høj',
    call: 'gdpr',
  },
  {
    id: 'outage',
    title: 'Et system virker ikke',
    says: 'Nexus er nede hos os, vi har ikke kunnet komme ind siden kl. 8 i dag',
    firstAid: 'Brug jeres nødprocedure',
    understood: ['System: Nexus', eight],
    answers: [
      ['Kan borgere komme til skade', 'Nej', 'nej'],
      ['Kan oplysninger om borgere', 'Nej', 'nej'],
    ],
    // By the system's class: in every municipality it is among the most critical.
    severity: 'Kritisk',
    concerns: 'nobody',
  },
  {
    id: 'wrong-data',
    title: 'Forkerte, ændrede eller slettede oplysninger',
    says: 'Jeg har byttet rundt på to borgere i Nexus, så der står forkerte oplysninger på dem. Jeg opdagede det i dag kl. 8',
    firstAid: 'Ret ikke selv mere',
    understood: ['Nexus', eight, 'Personoplysninger: Ja', '2'],
    answers: [
      ['Er der handlet på', 'Ja: en ydelse, en afgørelse eller et brev', 'ja, de har fået et brev'],
      [kinds, 'Navn og adresse', 'navn og adresse'],
    ],
    severity: 'Høj',
  },
  {
    id: 'supplier-breach',
    title: 'En leverandør har haft et brud',
    says: 'Vores leverandør har skrevet til mig i dag kl. 8, at de har haft et brud på sikkerheden i Nexus',
    firstAid: 'Send leverandørens besked videre',
    understood: [eight, 'Nexus'],
    answers: [
      ['Hvilken leverandør?', 'KMD', 'KMD'],
      [personal, 'Ved ikke', 'ved ikke'],
    ],
    severity: 'Høj',
    call: 'gdpr',
  },
  {
    id: 'physical',
    title: 'Indbrud, ulåst, fremmed i huset, brand eller vand',
    says: 'Der har været indbrud i arkivet, og der mangler to mapper, vi så det i dag kl. 8',
    firstAid: 'Er nogen i fare, så ring 112',
    understood: ['Udstyr eller oplysninger væk: Ja', eight],
    answers: [
      ['Er nogen i fare', 'Nej', 'nej, der er ingen herinde'],
      [personal, 'Ja', 'ja'],
      [kinds, 'CPR-nummer', 'cpr-numre'],
    ],
    severity: 'Høj',
  },
  {
    id: 'shared-login',
    title: 'Delt kode eller misbrugt login',
    says: 'En vikar har brugt mit login hele ugen, jeg opdagede det i dag kl. 8',
    firstAid: 'Skift koden nu',
    understood: ['Brugt af en anden: Ja', eight, 'Min egen'],
    answers: [
      ['Er koden skiftet?', 'Ja', 'ja, lige nu'],
      ['Kan nogen have set', 'Ved ikke', 'aner det ikke'],
    ],
    severity: 'Høj',
  },
  {
    id: 'ceo-fraud',
    title: 'Direktørsvindel, falsk faktura eller ændret konto',
    says: 'Jeg fik en mail fra kommunaldirektøren om at overføre 40.000 kr, men det var slet ikke ham. Det var i dag kl. 8',
    firstAid: 'ring til banken nu',
    understood: [eight],
    answers: [
      ['Er der betalt noget?', 'Nej', 'nej, heldigvis ikke'],
      ['Har de fået oplysninger', 'Nej', 'nej'],
    ],
    severity: 'Lav',
    concerns: 'nobody',
  },
  {
    id: 'rules-not-followed',
    title: 'Regler, der ikke følges',
    says: 'Hos os bliver skabet med personsager aldrig låst, det er imod reglerne',
    firstAid: 'Det er ikke en anklage',
    understood: [],
    answers: [
      ['Er der en risiko lige nu?', 'Nej', 'nej, vi låser det nu'],
      ...when,
      ['Er din nærmeste leder', 'Nej', 'nej'],
      [personal, 'Ja', 'ja'],
      [kinds, 'Navn og adresse', 'navn og adresse'],
    ],
    severity: 'Mellem',
    restricted: true,
  },
  {
    id: 'rules-not-followed, serious',
    title: 'Regler, der ikke følges',
    says: 'Det er imod reglerne, men hos os får alle nye vikarer bare chefens adgangskort',
    firstAid: 'Det er ikke en anklage',
    understood: [],
    answers: [
      ['Er der en risiko lige nu?', 'Ja', 'ja'],
      ...when,
      ['Er din nærmeste leder', 'Ja', 'ja, det er hendes kort'],
      [personal, 'Nej', 'nej'],
    ],
    severity: 'Høj',
    concerns: 'nobody',
    restricted: true,
  },
  {
    id: 'wrong-tool',
    title: 'Oplysninger i et forkert værktøj',
    says: 'Jeg kom til at sætte en borgers journal ind i ChatGPT i dag kl. 8',
    firstAid: 'Slet samtalen eller filen',
    understood: ['En AI-tjeneste', eight, 'Helbred eller sociale forhold'],
    answers: [],
    severity: 'Høj',
    call: 'gdpr',
  },
  {
    id: 'other',
    title: 'Noget andet eller i tvivl',
    says: 'Der er sket noget, jeg er i tvivl om: en borger har filmet inde i ekspeditionen',
    firstAid: 'så meld det alligevel',
    understood: [],
    answers: [...when, ['Foregår det stadig?', 'Ved ikke', 'ved ikke'], [personal, 'Ved ikke', 'ved ikke']],
    severity: 'Mellem',
  },
];
