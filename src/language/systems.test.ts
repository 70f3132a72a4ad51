// Systems are recognised by the register's names, and otherwise returned as they were typed.
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { findRegistered } from './systems.ts';
import { tokenise } from './text/tokens.ts';
import { findTypedSystem } from './typed-system.ts';

const register = [
  'KMD Nexus',
  'SBSYS',
  'Aula',
  'Byg og Miljø',
  'KMD Elev',
  'SD Løn',
  'Momentum',
  'UNI-login',
  'Fælles Medicinkort',
  'sundhedsplejens journal',
];

describe('a system that the register knows', () => {
  it.each([
    ['hvem ejer kmd nexus', 'KMD Nexus'],
    ['hvem ejer nexus?', 'KMD Nexus'],
    ['systemejer sbsys', 'SBSYS'],
    ['hvem ejer byg og miljoe', 'Byg og Miljø'],
    ['hvem har momentun', 'Momentum'],
    ['sdløn er nede', 'SD Løn'],
    ['hvem ejer KMD Elev', 'KMD Elev'],
    ['hvem ejer UNI-login', 'UNI-login'],
    ['fælles medicinkort er nede', 'Fælles Medicinkort'],
  ])('%s', (text, name) => {
    expect(findRegistered(tokenise(text), register)).toBe(name);
  });

  it.each([
    'hvem er min leder',
    'min telefon er væk',
    'hvem ejer kmd',
    'en vikar har brugt mit login',
    'vores fælles kalender er væk',
    'en borgers journal ligger i printeren',
  ])('is not seen in "%s"', (text) => {
    expect(findRegistered(tokenise(text), register)).toBeNull();
  });
});

describe('a system that the register does not know', () => {
  it.each([
    ['hvem ejer planner4you', 'planner4you'],
    ['hvem er systemejer på Bosted System i socialforvaltningen', 'Bosted'],
    ['Zylinc - hvem er ejer?', 'Zylinc'],
    ['who owns Zylinc please', 'Zylinc'],
    ['hvor længe må Vej og Park være nede', 'Vej og Park'],
  ])('%s', (text, typed) => {
    expect(findTypedSystem(text, tokenise(text))).toBe(typed);
  });

  it('is not made up where nothing is named', () => {
    const text = 'hvem er systemejer';
    expect(findTypedSystem(text, tokenise(text))).toBeNull();
  });
});

it('counts edits between words, a swap of neighbours as one', () => {
  expect(editDistance('nexus', 'nexus', 2)).toBe(0);
  expect(editDistance('nexsu', 'nexus', 2)).toBe(1);
  expect(editDistance('nexu', 'nexus', 2)).toBe(1);
  expect(editDistance('aula', 'nexus', 2)).toBe(3);
});
