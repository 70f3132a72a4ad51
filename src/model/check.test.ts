// What a model may say of a real policy with a real quote, and what it may not.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../core/text.ts';
import { loadPolicies } from '../policy/library.ts';
import { isSupported } from './check.ts';
import { numbered } from './passages.ts';

const policies = loadPolicies(join(import.meta.dirname, '../../data'));

const holds = (municipality: string, quote: string, text: string, language: Language): boolean => {
  const policy = policies.of(municipality)?.policy;
  if (!policy) throw new RangeError(municipality);
  const passages = numbered(policy, []);
  const passage = passages.find((one) => one.text.includes(quote));
  if (!passage) throw new RangeError(`${municipality} does not say "${quote}"`);
  return isSupported(policy, passages, { text, quotes: [{ passage: passage.number, quote }] }, language);
};

const dispensation = 'IT chefen har ansvaret for behandling af dispensationer i forhold til IT-sikkerhedspolitikken.';
const report = 'IT chefen udarbejder en årlig rapport til Økonomiudvalget.';
const breach = 'skal dette straks meddeles til nærmeste leder samt Kommunens GDPR-enhed';
const yearly = 'Politikken skal godkendes årligt.';
const council = 'Informationssikkerhedspolitikken skal godkendes af Koncernledelsen og Byrådet';
const course =
  'Alle ansatte og nyansatte der arbejder med personoplysninger gennemgår derfor bl.a. et e-læringskursus i GDPR årligt';
const intervals = 'Disse procedurer skal afprøves med passende intervaller';
const twoYears = 'It-sikkerhedspolitikken revideres hvert andet år.';
const exemptions = 'Digitaliseringsstyregruppen godkender dispensationer og behandler sager.';
const minor = 'Mindre alvorlige overtrædelser behandles af den medarbejderansvarlige leder.';
const all = 'Digitaliseringsafdelingen skal orienteres om alle overtrædelser';
const traced = 'Adgang til og ændring af følsomme eller kritiske systemer eller data skal kunne spores til personen.';
const routes =
  'De fysiske sikringsforanstaltninger må ikke blokere flugtveje eller på anden vis svække personsikkerhed.';
const status = 'Digitaliseringsstyregruppen rapporterer en gang årligt status til kommunaldirektøren.';
const trained = 'skal medarbejderne løbende uddannes i emner indenfor informationssikkerhed';
const serious = 'Ved væsentlige brud på sikkerheden, informerer digitaliseringsstyregruppen kommunaldirektøren';
const leaders = 'Alle ledere har ansvar for at deres medarbejdere er bekendt med reglerne';
const approval = 'Kommunalbestyrelsen har ansvar for godkendelse';
const duty = 'alle ansatte er forpligtet til at efterleve informationssikkerhedspolitikken';
const incident = 'skal meldes til informationssikkerhedskoordinator';

describe('a true sentence passes', () => {
  it.each<[string, string, string, Language?]>([
    ['kalundborg', dispensation, 'IT-chefen behandler dispensationer fra it-sikkerhedspolitikken.'],
    ['kalundborg', dispensation, 'Det er IT-chefen, der har ansvaret for dispensationer.'],
    ['kalundborg', report, 'Der laves en rapport hvert år til Økonomiudvalget.'],
    ['kalundborg', report, 'IT-chefen skriver en årlig rapport til Økonomiudvalget.'],
    ['glostrup', breach, 'Et brud skal straks meldes til din nærmeste leder og GDPR-enheden.'],
    ['glostrup', breach, 'Opdager du et brud, skal din leder og GDPR-enheden have besked med det samme.'],
    ['glostrup', breach, 'A breach must be reported at once to your manager and the GDPR unit.', 'en'],
    ['ishoj', yearly, 'Politikken godkendes hvert år.'],
    ['ishoj', yearly, 'Ja, den skal godkendes én gang om året.'],
    ['ishoj', council, 'Byrådet og Koncernledelsen skal godkende informationssikkerhedspolitikken.'],
    ['ishoj', council, 'The policy is approved by the executive board and the council.', 'en'],
    ['ishoj', course, 'Arbejder du med personoplysninger, gennemgår du et kursus i GDPR årligt.'],
    ['ishoj', intervals, 'Procedurerne skal afprøves med passende intervaller.'],
    ['rodovre', twoYears, 'It-sikkerhedspolitikken revideres hvert andet år.'],
    ['rodovre', twoYears, 'Ja, it-sikkerhedspolitikken gennemgås hvert andet år.'],
    ['rodovre', twoYears, 'The security policy is revised every other year.', 'en'],
    ['rodovre', exemptions, 'Digitaliseringsstyregruppen godkender dispensationer.'],
    ['rodovre', minor, 'Mindre alvorlige overtrædelser behandles af din leder.'],
    ['rodovre', all, 'Digitaliseringsafdelingen skal have besked om alle overtrædelser.'],
    ['rodovre', traced, 'Adgang til følsomme systemer skal kunne spores til personen.'],
    ['rodovre', routes, 'Fysiske sikringsforanstaltninger må ikke blokere flugtveje.'],
    ['rodovre', routes, 'Nej, sikringsforanstaltninger må ikke blokere flugtveje.'],
    ['rodovre', status, 'Digitaliseringsstyregruppen giver status til kommunaldirektøren en gang årligt.'],
    ['glostrup', trained, 'Medarbejderne skal løbende uddannes i informationssikkerhed.'],
    ['rodovre', serious, 'Ved væsentlige brud informeres kommunaldirektøren.'],
    ['rodovre', leaders, 'Din leder har ansvar for, at du kender reglerne.'],
    ['egedal', incident, 'Hændelser skal meldes til informationssikkerhedskoordinatoren.'],
    ['rodovre', exemptions, 'The steering group approves exemptions.', 'en'],
    ['glostrup', breach, 'Du skal straks meddele det til nærmeste leder samt GDPR-enheden.'],
    ['ishoj', course, 'Ansatte, der arbejder med personoplysninger, gennemgår et e-læringskursus i GDPR årligt.'],
  ])('%s: "%s" → "%s"', (municipality, quote, text, language = 'da') => {
    expect(holds(municipality, quote, text, language)).toBe(true);
  });
});

describe('a false sentence with a real quote does not', () => {
  it.each<[string, string, string, Language?]>([
    ['kalundborg', dispensation, 'Byrådet behandler dispensationer.'],
    ['kalundborg', dispensation, 'Din nærmeste leder kan give dig dispensation.'],
    ['kalundborg', dispensation, 'Du må gerne dele din kode med en kollega.'],
    ['kalundborg', dispensation, 'Du har selv ansvaret for dispensationer.'],
    ['kalundborg', dispensation, 'IT-chefen må gerne dele dispensationer.'],
    ['kalundborg', dispensation, 'The council handles exemptions.', 'en'],
    ['kalundborg', report, 'Rapporten laves hver måned til Kommunalbestyrelsen.'],
    ['kalundborg', report, 'Rapporten laves hver måned til Økonomiudvalget.'],
    ['kalundborg', report, 'Der laves en årlig rapport til Direktionen.'],
    ['kalundborg', report, 'Økonomiudvalget udarbejder en årlig rapport til IT-chefen.'],
    ['kalundborg', report, 'IT-chefen skriver to rapporter om året til Økonomiudvalget.'],
    ['kalundborg', report, 'The head of IT writes a quarterly report to the finance committee.', 'en'],
    ['glostrup', breach, 'Du kan vente til i morgen med at melde et brud til din leder.'],
    ['glostrup', breach, 'Et brud skal meldes til borgmesteren.'],
    ['glostrup', breach, 'Et brud skal meldes inden for 24 timer til din leder.'],
    ['glostrup', breach, 'Et brud skal ikke meldes til din leder.'],
    ['glostrup', breach, 'Du bør kun melde store brud til GDPR-enheden.'],
    ['glostrup', breach, 'Brud meldes til politiet.'],
    ['glostrup', breach, 'You may report a breach to your manager tomorrow.', 'en'],
    ['ishoj', yearly, 'Politikken skal godkendes hvert kvartal.'],
    ['ishoj', yearly, 'Politikken skal godkendes hvert andet år.'],
    ['ishoj', yearly, 'Nej, politikken skal godkendes årligt.'],
    ['ishoj', council, 'Informationssikkerhedspolitikken godkendes af Økonomiudvalget.'],
    ['ishoj', council, 'Din centerchef skal godkende informationssikkerhedspolitikken.'],
    ['ishoj', course, 'Du skal tage kurset hver måned.'],
    ['ishoj', course, 'Konsulenter må gerne springe kurset over.'],
    ['ishoj', intervals, 'Procedurerne skal afprøves hvert år.'],
    ['rodovre', twoYears, 'It-sikkerhedspolitikken revideres hvert år.'],
    ['rodovre', twoYears, 'It-sikkerhedspolitikken revideres mindst hvert andet år.'],
    ['rodovre', exemptions, 'Digitaliseringschefen godkender dispensationer.'],
    ['rodovre', exemptions, 'Digitaliseringsstyregruppen sletter gamle mails.'],
    ['rodovre', minor, 'Mindre alvorlige overtrædelser behandles af kommunaldirektøren.'],
    ['rodovre', routes, 'Sikringsforanstaltninger må gerne blokere flugtveje.'],
    ['rodovre', status, 'Kommunaldirektøren rapporterer en gang årligt status til digitaliseringsstyregruppen.'],
    ['rodovre', status, 'Digitaliseringsstyregruppen rapporterer en gang årligt status til direktionen.'],
    ['glostrup', trained, 'Medarbejderne uddannes årligt i informationssikkerhed.'],
    ['egedal', incident, 'Hændelser skal meldes til din nærmeste leder.'],
    ['rodovre', minor, 'Alvorlige overtrædelser behandles af din leder.'],
    ['rodovre', minor, 'Meget alvorlige overtrædelser behandles af din leder.'],
    ['rodovre', serious, 'Ved alle brud informeres kommunaldirektøren.'],
    ['glostrup', breach, 'Det er frivilligt at melde et brud til din leder.'],
    ['glostrup', breach, 'Din nærmeste leder skal melde brud til GDPR-enheden.'],
    ['glostrup', breach, 'Du skal melde det til din leder, og han melder det til politiet.'],
    ['rodovre', leaders, 'Medarbejderne har ansvar for, at lederne kender reglerne.'],
    ['kalundborg', approval, 'Kommunalbestyrelsen godkender den operationelle IT-sikkerhedspolitik.'],
    ['ishoj', duty, 'Frivillige skal efterleve informationssikkerhedspolitikken.'],
    ['rodovre', exemptions, 'Du har en dispensation, som digitaliseringsstyregruppen har godkendt.'],
    ['rodovre', exemptions, 'Du har en dispensation.'],
    ['rodovre', exemptions, 'Digitaliseringsstyregruppen godkender din dispensation.'],
    ['rodovre', exemptions, 'Digitaliseringsstyregruppen godkendte dispensationer.'],
    ['rodovre', exemptions, 'The steering group approved exemptions.', 'en'],
    ['glostrup', breach, 'Du skal straks meddele det til nærmeste leder/kommunens GDPR-enhed.'],
    ['rodovre', exemptions, 'Digitaliseringsstyregruppen har godkendt din dispensation.'],
    ['rodovre', exemptions, 'Digitaliseringsstyregruppen afviser dispensationer og behandler sager.'],
    ['rodovre', minor, 'Mindre alvorlige overtrædelser tilgives af den medarbejderansvarlige leder.'],
    ['rodovre', minor, 'Mindre alvorlige overtrædelser tilgives af din leder.'],
    ['rodovre', twoYears, 'It-sikkerhedspolitikken blev revideret hvert andet år.'],
    ['rodovre', twoYears, 'Du skal revidere it-sikkerhedspolitikken hvert andet år.'],
    ['rodovre', twoYears, 'You must revise the security policy every other year.', 'en'],
    ['kalundborg', dispensation, 'IT-chefen har godkendt en dispensation.'],
    ['kalundborg', dispensation, 'IT-chefen har godkendt en dispensation fra it-sikkerhedspolitikken.'],
    ['glostrup', breach, 'Du skal straks meddele det til nærmeste leder eller kommunens GDPR-enhed.'],
    ['glostrup', breach, 'Et brud skal straks meldes til nærmeste leder eller kommunens GDPR-enhed.'],
    ['glostrup', breach, 'Et brud skal straks meddeles til nærmeste leder samt GDPR-enheden anonymt.'],
    ['glostrup', breach, 'A breach must be reported at once to your manager or the GDPR unit.', 'en'],
    ['rodovre', traced, 'Adgang til følsomme og kritiske systemer skal kunne spores til personen.'],
    ['ishoj', course, 'Alle ansatte gennemgår et e-læringskursus i GDPR årligt.'],
    ['ishoj', course, 'Du gennemgår et e-læringskursus i GDPR årligt.'],
    ['egedal', incident, 'Ja.'],
  ])('%s: "%s" → "%s"', (municipality, quote, text, language = 'da') => {
    expect(holds(municipality, quote, text, language)).toBe(false);
  });
});
