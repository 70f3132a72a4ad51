// Whether information about people is involved: "yes" where it plainly is, "no" only where the text says so.
import type { YesNoUnknown } from '../core/understanding.ts';
import { withoutDoubts } from './doubt.ts';
import { anyOf, folded } from './text/fold.ts';

const outright = anyOf(
  `person(?:lige )?(?:data|oplysning|følsom|nummer|numre|henførbar), følsomme, borgerdata, borgeroplysning, borgernavne, cpr,
  personal (?:data|information|details), sensitive`,
);

const fillers = '(?: (?:nogen|noget|nogle|der|er|var|ligger|lå|any|contain|form for|slags))*';
const people = anyOf('borgere, personer, nogen, folk, citizens, people, anyone');
const denial = folded(
  [
    `\\b${anyOf('ingen, ikke, uden, intet, hverken, no, not, any, without')}${fillers} ${outright}`,
    `\\b${anyOf('ingen, ingenting, intet, ikke noget, no, nothing')}(?: ${anyOf('oplysninger, data, navne, information')})? ${anyOf('om, på, about, on')} ${people}\\b`,
    `\\bingen borger${anyOf('e, sager, data')}\\b`,
  ].join('|'),
);

const person = anyOf(
  `borger, elev, børn, barn, ansat, medarbejder, forældre, klient, patient, beboer, ansøger, famili, person, kolleg, nabo, kæreste, eksmand, exmand,
  svigermor, søster, bror, citizen, pupil, student, child, employee, parent, resident, applicant, client, people, neighbour`,
);
const aboutSomebody = anyOf(
  `personnumm, helbred, diagnos, lønsed, lønoplys, lønlist, \\bløn (?:for|på), sygefravær, sygemeld, sygdom, underretning, lægeerklæring,
  \\bjournal(?:en|er|erne|notat\\w*)?\\b, papirjournal, patientjournal, borgersag, elevsag, børnesag, personalesag, straffeattest, statusattest,
  fødselsdat, navnelist, \\bnavne?\\b, mailadresser, ventelist, klasselist, elevlist, adresselist, medicinlist, kørelist, elevplan, handleplan, sagsmappe, tvangsfjern, anbringelse, afgørelser, røntgenbilled,
  plejeplan, børnefaglig, kontonumr, kontaktoplysning, bevilling, førtidspension, kontanthjælp, pas(?:billed|kopi), \\bcv\\b,
  health, medical, salar, payslip, payroll, names, addresses, medication list, case (?:file|note|work), passport`,
);
const records = anyOf(
  `oplysning\\w*, data, sager?, sagsmapper?, papirsager, mapper?, noter, notater, regneark, liste\\w*, udtræk, billeder, fotos?, video\\w*, optagelse\\w*,
  dokumenter, papirer, skema\\w*, afgørelse\\w*, breve?t?, referat\\w*, notes, records?, files?, list, spreadsheet, pictures?, photos?, details, documents, letter`,
);
const belongings = anyOf(
  'sag, journal, oplysning, data, adresse, navn, afgørelse, brev, mappe, lægeerklæring, referat, file, record, case, name',
);
const lookedUp = anyOf('læse, læst, kigge, kigget, slået, slå, opslag, snag\\w*, lookups?, looked, snoop\\w*');

const plainly = folded(
  [
    outright,
    aboutSomebody,
    `${records}(?: [^ .,]+){0,2} ${anyOf('om, på, for, over, af, med, til, about, on, of, with')}(?: [^ .,]+){0,3} ${person}`,
    `${person}\\w*s ${belongings}`,
    `${lookedUp}[^.]{0,25} (?:${person}|sag|sager|journal|file|record)`,
  ].join('|'),
);

/** Reads folded text. */
export const findPersonalData = (
  text: string,
  people: { readonly count: number | null; readonly cpr: boolean },
): YesNoUnknown => {
  if (people.cpr) return 'yes';
  const certain = withoutDoubts(text);
  if (denial.test(certain)) return 'no';
  return (people.count ?? 0) > 0 || plainly.test(certain) ? 'yes' : 'unknown';
};
