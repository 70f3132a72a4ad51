// Which type of incident a first message is taken for, in sentences as people write them.
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../test/reporting/talk.ts';
import type { IncidentCategory } from '../../core/understanding.ts';
import { chooseType } from './choose-type.ts';

const { types, understand } = knowledge();

const typeFor = (text: string): string => chooseType(types, understand(text, 'ishoj').category, text).id;

describe('a first message', () => {
  it.each([
    ['misdirected-mail', 'Jeg kom til at sende et brev om en borger til den forkerte nabo'],
    ['misdirected-mail', 'I sent the letter to the wrong parent'],
    ['lost-device', 'min arbejdstelefon blev stjålet på caféen i formiddags'],
    ['lost-device', 'My tablet is gone, I think I left it on the bus'],
    ['phishing', 'Der er kommet en mail der ligner Skat, og jeg trykkede på linket'],
    ['phishing', 'I got a strange text message asking for my MitID'],
    ['malware', 'Min skærm er låst, og der står at jeg skal betale bitcoin'],
    ['malware', 'my computer has been infected by a virus'],
    ['unauthorised-access', 'En kollega har kigget i sin nabos journal uden grund'],
    ['unauthorised-access', 'Somebody looked up their ex-wife in the case system'],
    ['published', 'Der ligger en dagsorden med navne på børn på vores hjemmeside'],
    ['published', 'names of citizens are visible on our website'],
    ['papers', 'Jeg fandt en stak lægeerklæringer i printeren på gangen'],
    ['lost-device', 'Jeg har mistet min bærbare og nogle papirer i toget'],
    ['papers', 'Mine papirer om en familie er blevet væk'],
    ['papers', 'I left a folder with printed case notes at the meeting'],
    ['outage', 'Vagtplanen er nede og vi kan ikke logge på'],
    ['outage', 'the phone system does not work'],
    ['wrong-data', 'Jeg er kommet til at slette en hel mappe med sager på fællesdrevet'],
    ['wrong-data', 'Der er byttet rundt på to borgeres medicin i systemet'],
    ['wrong-data', 'jeg kom til at skrive notatet på en forkert borger'],
    ['wrong-data', 'har dokumenteret besøget på den forkerte beboer'],
    ['wrong-data', 'I wrote the note on the wrong patient'],
    ['misdirected-mail', 'jeg kom til at sende notatet til en forkert borger'],
    ['supplier-breach', 'Vores leverandør skriver, at de har haft et brud på sikkerheden'],
    ['supplier-breach', 'Our supplier has been hacked and citizens data may be out'],
    ['physical', 'Der har været indbrud på kontoret i nat'],
    ['physical', 'der har været indbrud i nat, og tre bærbare er stjålet'],
    ['physical', 'nogen har brudt døren op og taget vores computere'],
    ['physical', 'break-in last night, two laptops were taken'],
    ['lost-device', 'bilen blev brudt op, og min bærbare er væk'],
    ['papers', 'jeg har mistet mine sager'],
    ['papers', 'en mappe er blevet glemt i venteværelset'],
    ['physical', 'a stranger was walking around in the archive'],
    ['shared-login', 'Vi deler alle sammen adgangskode til den samme computer'],
    ['shared-login', 'En kollega har brugt mit login til at godkende noget'],
    ['shared-login', 'jeg er blevet hacket'],
    ['shared-login', 'min mail er hacket'],
    ['shared-login', 'i have been hacked'],
    ['supplier-breach', 'vores leverandør er blevet hacket'],
    ['shared-login', 'someone used my password to log in'],
    ['ceo-fraud', 'Jeg fik en mail fra direktøren om at overføre 40.000 kroner med det samme'],
    ['ceo-fraud', 'Der kom en falsk faktura, og den er betalt'],
    ['ceo-fraud', 'I got an email from the mayor who wants me to buy gift cards'],
    ['rules-not-followed', 'I vores afdeling låser ingen skærmen når de går, det er imod reglerne'],
    ['wrong-tool', 'Jeg har skrevet en borgers sag ind i ChatGPT'],
    ['wrong-tool', 'Jeg sendte sagsakterne til min private mail for at arbejde hjemme'],
    ['wrong-tool', 'I pasted a case file into an AI chatbot'],
    ['other', 'jeg vil gerne melde noget'],
  ])('is taken for %s: "%s"', (type, text) => {
    expect(typeFor(text)).toBe(type);
  });
});

describe('the types of one category', () => {
  it.each<readonly [IncidentCategory, string, string]>([
    ['phishing', 'en mail fra chefen om at købe gavekort', 'ceo-fraud'],
    ['phishing', 'en mail om en pakke', 'phishing'],
    ['unauthorised_access', 'en adgang er for bred', 'unauthorised-access'],
    ['unauthorised_access', 'flere bruger den samme kode', 'shared-login'],
    ['unauthorised_access', 'en kollega kender min adgangskode', 'shared-login'],
    ['policy_violation', 'nogen skriver borgernes sager i Copilot', 'wrong-tool'],
    ['policy_violation', 'døren til arkivet står altid åben', 'rules-not-followed'],
    ['data_leak', 'databehandleren har mistet vores data', 'supplier-breach'],
    ['data_leak', 'referatet ligger på nettet', 'published'],
    ['lost_device', 'en sagsmappe', 'papers'],
    ['lost_device', 'en bærbar', 'lost-device'],
    ['other', 'nogle oplysninger er byttet om', 'wrong-data'],
  ])('%s: "%s" is %s', (category, text, type) => {
    expect(chooseType(types, category, text).id).toBe(type);
  });
});
