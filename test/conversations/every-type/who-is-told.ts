// Who is told of each report and by which rule, worked out by hand from the policies, the profiles and people.csv.

type Role = 'isk' | 'leder' | 'gdpr' | 'it' | 'top' | 'hr' | 'økonomi' | 'ejer';

export interface Municipality {
  readonly id: string;
  readonly letters: string;
  /** The second last group of every number here. */
  readonly exchange: string;
  readonly reporter: string;
  readonly decides: string;
  /** How people know each role, and who has it; `ejer` owns Nexus. */
  readonly roles: Readonly<Record<Role, string>>;
  /** What the policy says, by the mark that stands at a role below. */
  readonly says: Readonly<Record<string, string>>;
  /** By report: the roles that are told. With a mark the policy says so; without one it is the municipality's own setting. */
  readonly told: Readonly<Record<string, string>>;
}

export const municipalities: readonly Municipality[] = [
  {
    id: 'rodovre',
    letters: 'ROD',
    exchange: '01',
    reporter: 'Stine Pedersen',
    decides: 'GDPR-koordinatoren',
    roles: {
      isk: 'Digitaliseringschefen: Stig Madsen',
      leder: 'Nærmeste leder: Camilla Lauridsen',
      gdpr: 'GDPR-koordinatoren: Hanne Munk',
      it: 'Digitaliseringsafdelingen: Simon Bruun',
      top: 'Kommunaldirektøren: Kristian Kjeldsen',
      hr: 'HR-afdelingen: Øyvind Lauridsen',
      økonomi: 'Økonomiafdelingen: Ida Poulsen',
      ejer: 'Systemejeren: Louise Kristensen',
    },
    says: {
      brud: 'Ved væsentlige brud på sikkerheden, informerer digitaliseringsstyregruppen kommunaldirektøren',
      alle: 'Digitaliseringsafdelingen skal orienteres om alle overtrædelser',
      mindre: 'Mindre alvorlige overtrædelser behandles af den medarbejderansvarlige leder',
      alvorlig: 'Alvorlige overtrædelser skal indgå i rapporteringen til øverste it-sikkerhedsansvarlige',
    },
    told: {
      'misdirected-mail': 'isk top/brud gdpr leder',
      'lost-device': 'isk leder it',
      phishing: 'isk top/brud gdpr leder it',
      malware: 'isk top/brud gdpr it',
      'unauthorised-access': 'isk top/brud gdpr leder ejer hr',
      published: 'isk top/brud gdpr leder it',
      papers: 'isk top/brud gdpr leder',
      outage: 'isk top/brud ejer it leder',
      'wrong-data': 'isk top/brud gdpr leder ejer',
      'supplier-breach': 'isk top/brud gdpr leder ejer it',
      physical: 'isk top/brud gdpr leder it',
      'shared-login': 'isk top/brud gdpr leder it',
      'ceo-fraud': 'isk it leder top økonomi',
      'rules-not-followed': 'isk it/alle leder/mindre gdpr',
      'rules-not-followed, serious': 'isk it/alle top/alvorlig',
      'wrong-tool': 'isk top/brud gdpr leder it',
      other: 'isk',
    },
  },
  {
    id: 'kalundborg',
    letters: 'KAL',
    exchange: '02',
    reporter: 'Yusuf Farah',
    decides: 'GDPR-koordinatoren',
    roles: {
      isk: 'Den daglige IT-sikkerhedsansvarlige: Emre Kaya',
      leder: 'Nærmeste leder: Niels Lund',
      gdpr: 'GDPR-koordinatoren: Per Mikkelsen',
      it: 'IT: Mads Bertelsen',
      top: 'IT-chefen: Mikkel Beck',
      hr: 'HR: Steen Jacobsen',
      økonomi: 'Økonomi: Karina Lind',
      ejer: 'Systemejeren: Elif Kaya',
    },
    says: { personale: 'behandles i henhold til kommunens personalepolitik og IT-sikkerhedsregler' },
    told: {
      'misdirected-mail': 'isk top gdpr leder',
      'lost-device': 'isk leder it',
      phishing: 'isk top gdpr leder it',
      malware: 'isk top gdpr it',
      'unauthorised-access': 'isk top gdpr leder ejer hr',
      published: 'isk top gdpr leder it',
      papers: 'isk top gdpr leder',
      outage: 'isk top ejer it leder',
      'wrong-data': 'isk top gdpr leder ejer',
      'supplier-breach': 'isk top gdpr leder ejer it',
      physical: 'isk top gdpr leder it',
      'shared-login': 'isk top gdpr leder it',
      'ceo-fraud': 'isk it leder top økonomi',
      'rules-not-followed': 'isk hr/personale gdpr',
      'rules-not-followed, serious': 'isk hr/personale top',
      'wrong-tool': 'isk top gdpr leder it',
      other: 'isk',
    },
  },
  {
    id: 'glostrup',
    letters: 'GLO',
    exchange: '03',
    reporter: 'Maja Lauridsen',
    decides: 'GDPR-enheden',
    roles: {
      isk: 'It-sikkerhedskoordinatoren: Christian Beck',
      leder: 'Nærmeste leder: Magnus Åkjær',
      gdpr: 'GDPR-enheden: Minh Tran, Astrid Bech',
      it: 'IT-afdelingen: Tobias Sørensen',
      top: 'Kommunaldirektøren: Per Poulsen',
      hr: 'HR: Søren Jakobsen',
      økonomi: 'Økonomi: Hanne Thygesen',
      ejer: 'Systemejeren: Bo Dahl',
    },
    says: { straks: 'skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed' },
    told: {
      'misdirected-mail': 'leder/straks gdpr/straks isk',
      'lost-device': 'leder/straks gdpr/straks isk it',
      phishing: 'leder/straks gdpr/straks isk it',
      malware: 'leder/straks gdpr/straks isk it top',
      'unauthorised-access': 'leder/straks gdpr/straks isk ejer hr',
      published: 'leder/straks gdpr/straks isk it top',
      papers: 'leder/straks gdpr/straks isk',
      outage: 'leder/straks gdpr/straks isk top ejer it',
      'wrong-data': 'leder/straks gdpr/straks isk ejer',
      'supplier-breach': 'leder/straks gdpr/straks isk ejer it',
      physical: 'leder/straks gdpr/straks isk it',
      'shared-login': 'leder/straks gdpr/straks isk it',
      'ceo-fraud': 'leder/straks gdpr/straks isk it top økonomi',
      'rules-not-followed': 'leder/straks gdpr/straks isk',
      // The policy names the leader, and yet nobody is told of what they are themselves part of.
      'rules-not-followed, serious': 'gdpr/straks isk hr',
      'wrong-tool': 'leder/straks gdpr/straks isk it',
      other: 'leder/straks gdpr/straks isk',
    },
  },
  {
    id: 'ishoj',
    letters: 'ISH',
    exchange: '04',
    reporter: 'Pernille Jørgensen',
    decides: 'GDPR-koordinatoren',
    roles: {
      isk: 'Centerets ISK: Vibeke Bak',
      leder: 'Nærmeste leder: Tove Krogh',
      gdpr: 'GDPR-koordinatoren: Bilal Hussain',
      it: 'IT-afdelingen: Marianne Lund',
      top: 'CISO: Eva Kjeldsen',
      hr: 'HR: Freja Ravn',
      økonomi: 'Økonomicenteret: Henrik Holst',
      ejer: 'Systemejeren: Simon Olesen',
    },
    // The policy makes it nobody's duty to report, nor names who is told.
    says: {},
    told: {
      'misdirected-mail': 'isk gdpr leder',
      'lost-device': 'isk leder it',
      phishing: 'isk gdpr leder it',
      malware: 'isk gdpr it top',
      'unauthorised-access': 'isk gdpr leder ejer hr',
      published: 'isk gdpr leder it top',
      papers: 'isk gdpr leder',
      outage: 'isk top ejer it leder',
      'wrong-data': 'isk gdpr leder ejer',
      'supplier-breach': 'isk gdpr leder ejer it',
      physical: 'isk gdpr leder it',
      'shared-login': 'isk gdpr leder it',
      'ceo-fraud': 'isk it leder top økonomi',
      'rules-not-followed': 'isk gdpr',
      'rules-not-followed, serious': 'isk hr',
      'wrong-tool': 'isk gdpr leder it',
      other: 'isk',
    },
  },
  {
    id: 'egedal',
    letters: 'EGE',
    exchange: '05',
    reporter: 'Samira Hussain',
    decides: 'GDPR-koordinatoren',
    roles: {
      isk: 'Informationssikkerhedskoordinatoren: Ahmed Mahmoud',
      leder: 'Nærmeste leder: Ibrahim Abdi',
      gdpr: 'GDPR-koordinatoren: Linh Tran',
      it: 'IT-Forsyningen: Bilal Khan',
      top: 'Formanden for Sikker Myndighedsdrift: Stine Bertelsen',
      hr: 'Lederen af HR: Jens Dam',
      økonomi: 'Økonomi: Rikke Krogh',
      ejer: 'Den systemansvarlige: Astrid Simonsen',
    },
    says: {
      alt: 'medarbejderes, driftsselskabs, konsulenters eller leverandørers kendskab, skal meldes til informationssikkerhedskoordinator',
      sanktion: 'medføre sanktioner, fastlagt af leder af HR',
    },
    told: {
      'misdirected-mail': 'isk/alt gdpr leder',
      'lost-device': 'isk/alt leder it',
      phishing: 'isk/alt gdpr leder it',
      malware: 'isk/alt gdpr it top',
      'unauthorised-access': 'isk/alt gdpr leder ejer hr',
      published: 'isk/alt gdpr leder it top',
      papers: 'isk/alt gdpr leder',
      outage: 'isk/alt top ejer it leder',
      'wrong-data': 'isk/alt gdpr leder ejer',
      'supplier-breach': 'isk/alt gdpr leder ejer it',
      physical: 'isk/alt gdpr leder it',
      'shared-login': 'isk/alt gdpr leder it',
      'ceo-fraud': 'isk/alt it leder top økonomi',
      'rules-not-followed': 'isk/alt hr/sanktion gdpr',
      'rules-not-followed, serious': 'isk/alt hr/sanktion',
      'wrong-tool': 'isk/alt gdpr leder it',
      other: 'isk/alt',
    },
  },
];

const roleOf = (roles: Municipality['roles'], name: string): string => {
  const [, said] = Object.entries(roles).find(([role]) => role === name) ?? [];
  if (said === undefined) throw new Error(`Nobody is called "${name}" in the table.`);
  return said;
};

export interface Told {
  readonly role: string;
  readonly who: string;
  /** Words that must stand in the reason: of the policy, or that it is the municipality's own setting. */
  readonly why: string;
}

export const toldOf = ({ roles, says, told }: Municipality, report: string): readonly Told[] => {
  const cell = told[report];
  if (cell === undefined) throw new Error(`The table has no "${report}".`);
  return cell.split(' ').map((entry) => {
    const [role = '', mark] = entry.split('/');
    return { role, who: roleOf(roles, role), why: mark === undefined ? 'lokal opsætning' : (says[mark] ?? mark) };
  });
};
