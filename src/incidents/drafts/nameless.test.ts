// What handlers write, without the people in it: in doubt a word is left out.
import { describe, expect, it } from 'vitest';
import { parts, sampleCase } from '../../../test/casework/office.ts';
import { nameless } from './nameless.ts';

const said = (text: string) => nameless(text, { registry: parts.registry, incident: sampleCase('ishoj') });

describe('a name', () => {
  it.each([
    ['Ring til Peter Hansen', 'Ring til [navn udeladt]'],
    ['Peter Hansen er kontaktet', '[navn udeladt] er kontaktet'],
    ['Vi har talt med Peter', 'Vi har talt med [navn udeladt]'],
    ['Kontakt Anne-Marie Ørsted-Juhl i dag', '[navn udeladt] i dag'],
    ['Det er sket. Peter Hansen ved det', 'Det er sket. [navn udeladt] ved det'],
    ['Skriv til hr. Hansen', 'Skriv til hr. [navn udeladt]'],
    ['Skriv til P. Hansen', 'Skriv til P. [navn udeladt]'],
    ['Vibeke har loggen', '[navn udeladt] har loggen'],
    ['Skriv til peter.hansen@firma.example straks', 'Skriv til [adresse udeladt] straks'],
    ['Ring til 0101901234', 'Ring til [nummer udeladt]'],
  ])('%j becomes %j', (text, fit) => {
    expect(said(text)).toBe(fit);
  });
});

it.each([
  'Spær adgangen til KMD Nexus for alle',
  'Kryptér alle bærbare, og indfør MFA i IT-afdelingen',
  'Bed Ishøj Kommune om en ny aftale. Giv Datatilsynet besked',
  'Der er sendt 14 breve d. 23. november kl. 10. Alle er hentet hjem',
  'E-mailen er kaldt tilbage i Outlook',
  'Har I selv slettet den?',
])('nothing is left out of "%s"', (text) => {
  expect(said(text)).toBe(text);
});
